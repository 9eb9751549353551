package org.plenary.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of offered seats, of categories and days on site, and of the accreditation queue. */
@MessageBundle("places")
public interface PlacesMessages {

    @Message("This is not possible now")
    String impossible_title();

    @Message("The place stands at: {state}. Please go back and reload the page.")
    String impossible(String state);

    @Message("There is no offer any more")
    String offer_over_title();

    @Message("Its time has run out, or it was answered already. Your page says where you stand.")
    String offer_over();

    @Message("This category is full")
    String category_full_title();

    @Message("Everybody keeps the seat they have. Give the category more seats first, or choose another.")
    String category_full();

    @Message("{#when mode}{#is IN_PERSON}A place in person is offered to you{#is ONLINE}A place online is offered to you{/when}")
    String is_offered(Mode mode);

    @Message("It is kept for you until {moment}. Then it goes to the next person.")
    String offer_until(String moment);

    @Message("Yes, take the place")
    String take();

    @Message("No, leave it to the next person")
    String leave();

    @Message("Do you want to leave the place to the next person?")
    String leave_question();

    @Message("It goes to the next person at once, so this cannot be taken back.")
    String leave_what();

    @Message("An offer to you has run out")
    String is_expired();

    @Message("{meeting}: a place is offered to you")
    String letter_offered_subject(String meeting);

    @Message("A place has become free and is kept for you: {mode}. Say on your page whether you take it.")
    String letter_offered(String mode);

    @Message("The offer ends on {moment}. Then the place goes to the next person.")
    String letter_until(String moment);

    @Message("{meeting}: the offer of a place ends soon")
    String letter_ends_subject(String meeting);

    @Message("You have not said yet whether you take the place: {mode}.")
    String letter_ends(String mode);

    @Message("{meeting}: the offer of a place has run out")
    String letter_expired_subject(String meeting);

    @Message("The place went to the next person, because nothing was heard of you in time: {mode}.")
    String letter_expired(String mode);

    @Message("Another place you have stays as it is. On your page you can ask again, at the end of the waiting list.")
    String letter_expired_next();

    @Message("You have taken the place that was offered to you.")
    String letter_taken();

    @Message("{meeting}: you have left the place to the next person")
    String letter_refused_subject(String meeting);

    @Message("You did not take the place that was offered to you: {mode}. Another place you have stays as it is.")
    String letter_refused(String mode);

    @Message("The organisers have taken back that they declined your request.")
    String letter_reopened();

    @Message("You have changed answers that your approval was for, so the organisers look at your request again.")
    String letter_approval_ended();

    @Message("{meeting}: the organisers have a question")
    String letter_asked_subject(String meeting);

    @Message("Before the organisers decide on your request they ask:")
    String letter_asked();

    @Message("Please answer on your page.")
    String letter_asked_how();

    @Message("The organisers have a question")
    String asked_you();

    @Message("Answer")
    String answer();

    @Message("Send the answer")
    String send_answer();

    @Message("Enter an answer of at most 2000 characters")
    String e_answer();

    @Message("Which days do you come?")
    String q_days();

    @Message("Only if you come in person. Tick none if you come on all days.")
    String q_days_hint();

    @Message("All days")
    String all_days();

    @Message("No places left on this day")
    String day_full();

    @Message("Category")
    String category();

    @Message("Only if one of these is yours.")
    String q_category_hint();

    @Message("None")
    String no_category();

    @Message("Days on site")
    String days();

    @Message("How many hours is a free seat offered to the next in line?")
    String offer_hours();

    @Message("Leave empty to let the next in line have it at once, without asking.")
    String offer_hours_hint();

    @Message("Enter a whole number of hours from 1 to 720, or nothing")
    String e_offer_hours();

    @Message("Offered: {count}")
    String held_offered(long count);

    @Message("Categories")
    String categories();

    @Message("How many of the seats in person are for the press, high-level guests or delegations at most.")
    String categories_lede();

    @Message("New category")
    String new_category();

    @Message("Short code")
    String code();

    @Message("Small letters, digits and hyphens, such as press")
    String code_hint();

    @Message("Enter a code of at most 40 small letters, digits and hyphens")
    String e_code();

    @Message("Enter names of at most 200 characters, at least one")
    String e_names();

    @Message("Name in {language}")
    String name_in(String language);

    @Message("People may choose it when they register")
    String may_choose();

    @Message("Seats held: {count}")
    String held(long count);

    @Message("Ask people on which days they come")
    String ask_days();

    @Message("Seats on each day. Leave empty for no limit on that day.")
    String ask_days_hint();

    @Message("Accreditation")
    String queue();

    @Message("Requests nobody has decided on. Who comes first on site stands first.")
    String queue_lede();

    @Message("First day on site")
    String first_day();

    @Message("First day up to")
    String by_day();

    @Message("Question")
    String question();

    @Message("{#switch standing}{#case 'OPEN'}Asked, no answer yet{#case 'ANSWERED'}Answered{#case 'NONE'}Not asked{/switch}")
    String asked(String standing);

    @Message("Possible duplicate")
    String duplicate();

    @Message("Choose {name}")
    String choose(String name);

    @Message("What to do with the chosen")
    String deed_question();

    @Message("Approve")
    String approve();

    @Message("Decline")
    String decline();

    @Message("Look at what this does")
    String preview();

    @Message("Choose at least one request")
    String e_none();

    @Message("Choose what to do")
    String e_deed();

    @Message("Check before it is done")
    String preview_title();

    @Message("Nothing has been done yet. Each is done for itself: if one cannot be, the others are.")
    String preview_lede();

    @Message("Do it")
    String do_it();

    @Message("What was done")
    String results();

    @Message("Result")
    String result();

    @Message("{#switch outcome}{#case 'CONFIRMED'}Confirmed, with a letter{#case 'WAITS'}Approved, waits for a seat{#case 'DECLINED'}Declined, with a letter{#case 'CHANGED'}Nothing: decided or changed by somebody else{#case 'FAILED'}Failed: please try again{/switch}")
    String outcome(String outcome);

    @Message("Take back")
    String take_back();

    @Message("They get a letter, and stand in line where they stood. A seat is theirs at once only if one is free.")
    String take_back_what();

    @Message("Nothing waits for a decision here.")
    String queue_empty();

    @Message("Notes of the team")
    String notes();

    @Message("Never shown to the person, in no letter and no export.")
    String notes_hint();

    @Message("New note")
    String new_note();

    @Message("Enter a note of at most 2000 characters")
    String e_note();

    @Message("Questions to the person")
    String enquiries();

    @Message("New question")
    String new_question();

    @Message("It goes to them by letter and stands on their page, in the words you write.")
    String new_question_hint();

    @Message("Enter a question of at most 1000 characters")
    String e_question();

    @Message("Ask")
    String ask();

    @Message("Asked on")
    String asked_at();

    @Message("May be the same person")
    String alike();

    @Message("{#when why}{#is NAME}same name{#is ORGANISATION}same organisation{#is EMAIL}same name in the e-mail address{/when}")
    String why(Alike.Why why);

    @Message("Who decided what")
    String decisions();

    @Message("{#switch deed}{#case 'registration.reopened'}Decline taken back{#case 'registration.asked'}Person asked{#case 'registration.noted'}Note written{#case 'registration.category'}Category changed{#case 'category.changed'}Quota of a category changed{#case 'days.changed'}Seats of the days changed{/switch}")
    String deed(String deed);
}
