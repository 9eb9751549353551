package org.plenary.connections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.connections.expected.Finding;
import org.plenary.connections.webhooks.Delivery;
import org.plenary.connections.webhooks.Happening;

/** The words of tokens and webhooks, and of the API that asks for a token. */
@MessageBundle("connections")
public interface ConnectionsMessages {

    @Message("Connections")
    String desk();

    @Message("Let other programs read this meeting's registrations, or be told when something happens to one.")
    String lede();

    @Message("Tokens")
    String tokens();

    @Message("Token")
    String token();

    @Message("With a token a program reads registrations by the API. What it may see is chosen for each token.")
    String tokens_lede();

    @Message("New token")
    String new_token();

    @Message("No token has been made yet.")
    String no_tokens();

    @Message("What is it for?")
    String name();

    @Message("Such as “Badge printer of the venue”. Organisers see it.")
    String name_hint();

    @Message("What may it read?")
    String scopes();

    @Message("{#when scope}{#is REGISTRATIONS}Registrations, without names{#is CONTACT}Names, organisations and e-mail addresses as well{/when}")
    String scope(Scope scope);

    @Message("{#when scope}{#is REGISTRATIONS}Reference, mode, place, category, country and groups.{#is CONTACT}Only where the program really needs to know who it is.{/when}")
    String scope_hint(Scope scope);

    @Message("For how many days?")
    String days();

    @Message("After that it opens nothing any more. At most 365.")
    String days_hint();

    @Message("Make the token")
    String make_token();

    @Message("Say in at most {most} characters what it is for.")
    String e_name(int most);

    @Message("Choose registrations: without them there is nothing to read.")
    String e_scopes();

    @Message("Write a number of days from 1 to {most}.")
    String e_days(int most);

    @Message("{#when state}{#is GOOD}in force{#is EXPIRED}expired{#is REVOKED}revoked{/when}")
    String token_state(Token.State state);

    @Message("{who}, {moment}")
    String by(String who, String moment);

    @Message("Made")
    String made_label();

    @Message("In force until")
    String expires();

    @Message("Last used")
    String used();

    @Message("never")
    String never();

    @Message("Revoked")
    String revoked_label();

    @Message("Revoke this token")
    String revoke();

    @Message("From then on it opens nothing. There is no way back; make another one.")
    String revoke_hint();

    @Message("Copy it now. It is shown this once and is kept nowhere.")
    String copy_now();

    @Message("A program sends it in the header Authorization, after the word Bearer, to:")
    String how_to_use();

    @Message("Webhooks")
    String webhooks();

    @Message("Webhook")
    String webhook();

    @Message("An address of another program, which is told of each event within seconds: what happened and to which reference, nothing else about the person.")
    String webhooks_lede();

    @Message("New webhook")
    String new_webhook();

    @Message("No webhook has been made yet.")
    String no_webhooks();

    @Message("Address")
    String address();

    @Message("Begins with https://. It must be one that can be reached from the Internet.")
    String address_hint();

    @Message("What does it want to hear of?")
    String wanted();

    @Message("{#when kind}{#is CONFIRMED}Place confirmed{#is SWITCHED}Mode switched{#is CANCELLED}Registration cancelled{#is CHECKED_IN}Checked in{#is TEST}Test{/when}")
    String happening(Happening kind);

    @Message("{#when kind}{#is CONFIRMED}Also when somebody moves up from the waiting list or is approved.{#is SWITCHED}A confirmed place was exchanged for one in the other mode. The new place is told of as confirmed, too.{#is CANCELLED}Every place was given up.{#is CHECKED_IN}Somebody has come to the venue.{#else}–{/when}")
    String happening_hint(Happening kind);

    @Message("Make the webhook")
    String make_webhook();

    @Message("Write an address that begins with https://, with at most {most} characters and without a user's name or password.")
    String e_address(int most);

    @Message("This address leads into an inner network. Write one that can be reached from the Internet.")
    String e_inside();

    @Message("This meeting has {most} webhooks, and more are not possible. Remove one first.")
    String e_many(int most);

    @Message("Choose at least one event.")
    String e_wanted();

    @Message("Secret")
    String secret();

    @Message("With it the other program checks that what it is told comes from here (Standard Webhooks).")
    String secret_hint();

    @Message("Send a test")
    String try_out();

    @Message("Remove this webhook")
    String remove();

    @Message("What it has not been told yet, it never will be.")
    String remove_hint();

    @Message("Deliveries to webhooks")
    String deliveries();

    @Message("Nothing has happened yet.")
    String no_deliveries();

    @Message("What")
    String what();

    @Message("Reference")
    String reference();

    @Message("State")
    String state();

    @Message("Last error")
    String error();

    @Message("{#when state}{#is WAITING}waits to be sent{#is FAILING}not taken so far{#is DELIVERED}taken{#is GIVEN_UP}given up{/when}")
    String delivery(Delivery.State state);

    @Message("Tries: {count}")
    String tries(int count);

    @Message("Given up: {count}")
    String given_up(long count);

    @Message("Deliveries to webhooks given up")
    String figure();

    @Message("Send again")
    String again();

    @Message("Nobody knows whom this is about")
    String gone_title();

    @Message("The person has had their data erased, so it cannot be sent again.")
    String gone();

    @Message("A token is needed")
    String no_token_title();

    @Message("Send a token of this meeting that is in force in the header Authorization, after the word Bearer.")
    String no_token();

    @Message("This token opens less than that")
    String narrow_title();

    @Message("It lacks the scope {scope}. An organiser can make one that has it.")
    String narrow(String scope);

    @Message("{name} must be a moment such as 2021-12-07T14:05:00Z.")
    String bad_moment(String name);

    @Message("{#switch deed}{#case 'token.made'}Token made{#case 'token.revoked'}Token revoked{#case 'webhook.made'}Webhook made{#case 'webhook.removed'}Webhook removed{#case 'expected.added'}People expected from another system added{/switch}")
    String deed(String deed);

    @Message("People expected from another system")
    String expected();

    @Message("Take in the list of registrations of an Indico event (CSV). Each person is written to and finds their form begun with name, organisation and country. They still have to send it: they have not read your rules, and no seat is held for them.")
    String expected_lede();

    @Message("Expected: {people}. Registered since: {came}.")
    String expected_people(long people, long came);

    @Message("The people were added, and a letter was written to each.")
    String expected_added();

    @Message("Indico's file")
    String file();

    @Message("CSV with the columns Name and Email Address; Affiliation, Country and Registration state are read where they are there. Rejected and withdrawn ones are left out.")
    String file_hint();

    @Message("Look at what it would do")
    String look();

    @Message("Choose a file.")
    String e_no_file();

    @Message("This is not a list of Indico's that can be read: it must be CSV in UTF-8, with the columns Name and Email Address and at most {most} lines.")
    String e_file(int most);

    @Message("What would happen")
    String preview_title();

    @Message("would be added and written to")
    String f_added();

    @Message("have registered here already")
    String f_here();

    @Message("were added before")
    String f_known();

    @Message("rejected or withdrawn, left out")
    String f_left_out();

    @Message("lines cannot be read")
    String f_findings();

    @Message("What cannot be read and is left out")
    String findings();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("Why")
    String why();

    @Message("{#when reason}{#is WIDTH}The line has more or fewer cells than the first line.{#is NO_EMAIL}There is no e-mail address.{#is BAD_EMAIL}This is not an e-mail address.{#is DOUBLED}This e-mail address stands in a line above.{#is NO_NAME}There is no name.{#is TOO_LONG}This is longer than 400 characters.{/when}")
    String finding(Finding.Reason reason);

    @Message("People")
    String people();

    @Message("Of each list the first {most} are shown.")
    String people_shown(int most);

    @Message("E-mail")
    String email();

    @Message("Name")
    String person_name();

    @Message("Organisation")
    String organisation();

    @Message("Country")
    String country();

    @Message("Add them and write to each")
    String confirm();

    @Message("Discard this list")
    String discard();

    @Message("Nobody would be added.")
    String nobody_new();

    @Message("Something has changed")
    String expected_changed_title();

    @Message("Since you looked, somebody of the list has registered or was added. Look again before you confirm.")
    String expected_changed();

    @Message("{meeting}: please complete your registration")
    String letter_subject(String meeting);

    @Message("You registered for this meeting in another system. The organisers now take registrations here.")
    String letter_text();

    @Message("Sign in with this e-mail address and you will find your form begun. Your place is only asked for when you have sent it.")
    String letter_how();

    @Message("Open my form")
    String letter_link();
}
