package org.plenary.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering, of one's own page, of the registrations' desk, and of the letters to each step. */
@MessageBundle("registration")
public interface RegistrationMessages {

    @Message("{#when mode}{#is IN_PERSON}In person{#is ONLINE}Online{/when}")
    String mode(Mode mode);

    @Message("{#when state}{#is WAITING}On the waiting list{#is OFFERED}Place offered{#is PENDING}Waiting for approval{#is CONFIRMED}Confirmed{#is DECLINED}Declined{#is RELEASED}Given up{#is EXPIRED}Offer run out{/when}")
    String state(Place.State state);

    @Message("{#when need}{#is CAPTIONS}Captions{#is SIGN_LANGUAGE}Sign language{#is MOBILITY}Access with a wheelchair or walking aid{#is DIET}A diet (say which below){#is COMPANION}Somebody comes with me to assist{/when}")
    String need(Need need);

    @Message("Register")
    String register_title();

    @Message("Register to take part in {meeting}, in person or online. It takes about three minutes.")
    String register_lede(String meeting);

    @Message("What is asked")
    String asked_title();

    @Message("Your name as it shall stand on the badge, your organisation if you have one, your country and your stakeholder group.")
    String asked_about_you();

    @Message("Whether you come in person or take part online, and what you need for that.")
    String asked_how();

    @Message("No passport, no photo. What you type is kept, so you can stop and go on later.")
    String asked_not();

    @Message("You need an account, so that you can come back to your registration. Signing in brings you back to this page.")
    String account_needed();

    @Message("Sign in or create an account")
    String sign_in();

    @Message("Registration is closed")
    String closed_title();

    @Message("This meeting does not take registrations at this moment.")
    String closed();

    @Message("Registration opens on {moment}.")
    String opens_at(String moment);

    @Message("Registration closed on {moment}.")
    String closed_at(String moment);

    @Message("How do you want to take part?")
    String q_mode();

    @Message("Places left: {count}")
    String left(long count);

    @Message("No places left. You will be on the waiting list and move up by yourself when a place becomes free.")
    String full();

    @Message("Places for everyone")
    String no_limit();

    @Message("Places left: {count}. The organisers approve each request.")
    String left_approval(long count);

    @Message("The organisers approve each request.")
    String no_limit_approval();

    @Message("Your full name")
    String q_name();

    @Message("As it shall stand on the badge, in any script. One word is enough if that is your name.")
    String q_name_hint();

    @Message("Organisation")
    String q_organisation();

    @Message("Country or territory")
    String q_country();

    @Message("The one you represent or live in. The regional group follows from it.")
    String q_country_hint();

    @Message("Stakeholder group")
    String q_group();

    @Message("What do you need to take part?")
    String q_needs();

    @Message("Private: seen only by you and by those who see to it.")
    String q_needs_hint();

    @Message("More about what you need")
    String q_needs_note();

    @Message("Language of letters to you")
    String q_language();

    @Message("How may the public see that you take part?")
    String q_listed();

    @Message("I have read the code of conduct and will keep to it")
    String q_conduct();

    @Message("Read the code of conduct")
    String conduct_link();

    @Message("I agree that my answers are used to run this meeting, as the privacy notice says")
    String q_privacy();

    @Message("Read the privacy notice")
    String privacy_link();

    @Message("Your answers are seen by the organisers of this meeting, used for nothing else, and can be corrected or cancelled by you at any time.")
    String privacy_note();

    @Message("Choose one")
    String choose_one();

    @Message("Check your answers")
    String to_check();

    @Message("What you typed is kept for you.")
    String kept();

    @Message("Choose how you want to take part")
    String e_mode();

    @Message("Enter your name")
    String e_name();

    @Message("Enter a name of at most 400 characters")
    String e_name_long();

    @Message("Enter an organisation of at most 400 characters")
    String e_organisation_long();

    @Message("Choose your country or territory")
    String e_country();

    @Message("Choose your stakeholder group")
    String e_group();

    @Message("Choose needs from the list")
    String e_needs();

    @Message("Enter at most 2000 characters about what you need")
    String e_note_long();

    @Message("Choose the language of letters")
    String e_language();

    @Message("Say that you will keep to the code of conduct")
    String e_conduct();

    @Message("Agree to how your answers are used")
    String e_privacy();

    @Message("Check your answers before you register")
    String check_title();

    @Message("Change")
    String change();

    @Message("none")
    String none_given();

    @Message("Regional group")
    String region();

    @Message("none (territory)")
    String region_none();

    @Message("Register now")
    String confirm();

    @Message("{#when listing}{#is NAME}By name, with my organisation and country{#is GROUP}Without my name: counted in my stakeholder group and region{#is NONE}Not at all{/when}")
    String listing(Listing listing);

    @Message("Public list")
    String public_list();

    @Message("My registration")
    String me_title();

    @Message("Reference")
    String reference();

    @Message("{#when mode}{#is IN_PERSON}You have a place in person{#is ONLINE}You have a place online{/when}")
    String is_confirmed(Mode mode);

    @Message("{#when mode}{#is IN_PERSON}Your request for a place in person is with the organisers{#is ONLINE}Your request for a place online is with the organisers{/when}")
    String is_pending(Mode mode);

    @Message("{#when mode}{#is IN_PERSON}You are on the waiting list for a place in person{#is ONLINE}You are on the waiting list for a place online{/when}")
    String is_waiting(Mode mode);

    @Message("Your request was declined")
    String is_declined();

    @Message("You have cancelled your registration")
    String is_cancelled();

    @Message("Bring an identity document to the registration desk. You can also join every session online.")
    String next_in_person();

    @Message("Open a session in the programme: its page lets you in shortly before it begins.")
    String next_online();

    @Message("A seat is kept for you until they have decided. You get a letter then.")
    String next_pending();

    @Message("Your position: {position}. When a place becomes free you move up by yourself and get a letter.")
    String next_waiting(long position);

    @Message("The organisers have approved you already: the place is yours as soon as one is free.")
    String next_waiting_approved();

    @Message("Your present place stays yours until then.")
    String next_stays();

    @Message("The organisers wrote: {reason}")
    String next_declined(String reason);

    @Message("You can register again as long as registration is open.")
    String next_again();

    @Message("Register again")
    String register_again();

    @Message("Your answers")
    String answers();

    @Message("Change my answers")
    String edit();

    @Message("{#switch deed}{#case 'registration.approved'}Place approved{#case 'registration.declined'}Place declined{#case 'registration.read'}Registration opened{#case 'registrations.exported'}List of registrations exported{#case 'capacity.changed'}Number of places changed{/switch}")
    String deed(String deed);

    @Message("Lines")
    String rows();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("{#when mode}{#is IN_PERSON}Switch to in person{#is ONLINE}Switch to online{/when}")
    String switch_to(Mode mode);

    @Message("{#when mode}{#is IN_PERSON}Stay in person only{#is ONLINE}Stay online only{/when}")
    String stay(Mode mode);

    @Message("{#when mode}{#is IN_PERSON}Do you want to switch to taking part in person?{#is ONLINE}Do you want to switch to taking part online?{/when}")
    String switch_question(Mode mode);

    @Message("There is a place: you have it at once, and the one you have now goes to the next person.")
    String switch_now();

    @Message("The organisers approve each request. Until they have, you keep the place you have now.")
    String switch_approval();

    @Message("There is no place at this moment: you will be on the waiting list, and keep the place you have now until you move up.")
    String switch_waiting();

    @Message("You keep the place you have, and give up what you asked for in the other mode.")
    String switch_stay();

    @Message("Cancel my registration")
    String cancel();

    @Message("Do you want to cancel your registration?")
    String cancel_question();

    @Message("You give up your place and your position on the waiting list. The next person moves up at once, so it cannot be taken back; you can register again and begin at the end of the list.")
    String cancel_what();

    @Message("Yes, cancel it")
    String cancel_yes();

    @Message("Calendar file of the meeting")
    String calendar();

    @Message("Letters to you")
    String letters();

    @Message("sent on {moment}")
    String letter_sent(String moment);

    @Message("on its way")
    String letter_on_its_way();

    @Message("could not be delivered")
    String letter_given_up();

    @Message("No letters yet.")
    String no_letters();

    @Message("Code of conduct and privacy notice ({version}) accepted on {moment}.")
    String consents(String moment, String version);

    @Message("The meeting is over")
    String over_title();

    @Message("It is too late to switch.")
    String over();

    @Message("You are not registered")
    String not_registered_title();

    @Message("There is no place to switch from. Please register.")
    String not_registered();

    @Message("This has been decided already")
    String decided_title();

    @Message("Somebody else has decided meanwhile, or the person has cancelled. Please go back and reload the page.")
    String decided();

    @Message("Somebody else has changed this meanwhile")
    String changed_title();

    @Message("Nothing was saved. Please go back and reload the page to see how it stands now.")
    String changed();

    @Message("Registrations")
    String desk_registrations();

    @Message("Places and approval")
    String desk_places();

    @Message("Undelivered letters")
    String desk_letters();

    @Message("Registrations: {count}")
    String found(long count);

    @Message("Filter")
    String filter();

    @Message("Any")
    String any();

    @Message("Mode")
    String f_mode();

    @Message("State")
    String f_state();

    @Message("Name, organisation, e-mail or reference")
    String f_text();

    @Message("Show")
    String show();

    @Message("Remove all filters")
    String clear();

    @Message("Name")
    String name();

    @Message("Places")
    String places();

    @Message("Registered")
    String registered_at();

    @Message("No registration matches. Remove a filter, or wait for the first registration.")
    String no_rows();

    @Message("Export as CSV")
    String export();

    @Message("Next page")
    String more();

    @Message("First page")
    String first_page();

    @Message("E-mail")
    String email();

    @Message("That you opened this page is logged.")
    String logged();

    @Message("{#when mode}{#is IN_PERSON}Confirmed in person{#is ONLINE}Confirmed online{/when}")
    String confirmed_in(Mode mode);

    @Message("Answers")
    String desk_answers();

    @Message("Letters")
    String desk_their_letters();

    @Message("Places, newest first")
    String history();

    @Message("Since")
    String since();

    @Message("Decided by")
    String decided_by();

    @Message("Reason")
    String reason();

    @Message("Position")
    String position();

    @Message("Approve")
    String approve();

    @Message("Approved, waits for a seat")
    String approved_already();

    @Message("Decline")
    String decline();

    @Message("The person reads it in the letter.")
    String decline_reason_hint();

    @Message("Enter a reason of at most 1000 characters")
    String e_reason();

    @Message("Places and approval")
    String capacity_title();

    @Message("More seats let people move up from the waiting list at once. Fewer seats take nobody’s place away.")
    String capacity_lede();

    @Message("Seats")
    String seats();

    @Message("Leave empty for no limit.")
    String seats_hint();

    @Message("Each request needs approval")
    String needs_approval();

    @Message("Confirmed: {count}")
    String held_confirmed(long count);

    @Message("Waiting for approval: {count}")
    String held_pending(long count);

    @Message("On the waiting list: {count}")
    String held_waiting(long count);

    @Message("Enter a whole number from 0 to 1000000, or nothing")
    String e_seats();

    @Message("The mail server did not take these letters. Each is tried again for three days.")
    String undelivered_lede();

    @Message("Every letter has been delivered or is on its first way.")
    String undelivered_none();

    @Message("Letters that could not be delivered: {count}")
    String undelivered_some(long count);

    @Message("To")
    String to();

    @Message("Subject")
    String subject();

    @Message("Tries")
    String tries();

    @Message("The mail server said")
    String error();

    @Message("given up")
    String given_up();

    @Message("Try again")
    String try_again();

    @Message("Thank you for registering for {meeting}.")
    String letter_signed_up(String meeting);

    @Message("{meeting}: your place is confirmed")
    String letter_confirmed_subject(String meeting);

    @Message("{meeting}: we have your request")
    String letter_pending_subject(String meeting);

    @Message("{meeting}: you are on the waiting list")
    String letter_waiting_subject(String meeting);

    @Message("Your place is confirmed: {mode}.")
    String letter_confirmed(String mode);

    @Message("The organisers look at your request: {mode}. A seat is kept for you until they have decided; you get a letter then.")
    String letter_pending(String mode);

    @Message("You are on the waiting list: {mode}. Your position: {position}. When a place becomes free you move up by yourself and get a letter.")
    String letter_waiting(String mode, long position);

    @Message("{meeting}: your switch")
    String letter_switched_subject(String meeting);

    @Message("You asked to switch: {mode}.")
    String letter_switched(String mode);

    @Message("{meeting}: you have moved up from the waiting list")
    String letter_promoted_subject(String meeting);

    @Message("A place has become free and it is yours: {mode}.")
    String letter_promoted(String mode);

    @Message("The organisers have approved your request.")
    String letter_approved();

    @Message("{meeting}: your request was declined")
    String letter_declined_subject(String meeting);

    @Message("The organisers could not give you a place: {mode}.")
    String letter_declined(String mode);

    @Message("Their reason: {reason}")
    String letter_reason(String reason);

    @Message("Your other place stays as it is.")
    String letter_declined_stays();

    @Message("You may still be able to take part in the other mode: register again on your page.")
    String letter_declined_next();

    @Message("{meeting}: your registration is cancelled")
    String letter_cancelled_subject(String meeting);

    @Message("Your registration for {meeting} is cancelled, and your place goes to the next person.")
    String letter_cancelled(String meeting);

    @Message("If you change your mind, register again as long as registration is open.")
    String letter_cancelled_next();

    @Message("Open my registration")
    String letter_action();

    @Message("Dates")
    String letter_dates();

    @Message("Place")
    String letter_place();

    @Message("Programme")
    String letter_programme();

    @Message("Joining online")
    String letter_joining();

    @Message("Calendar of all sessions, each with its own address to join")
    String letter_joining_how();

    @Message("Organisers")
    String letter_contact();
}
