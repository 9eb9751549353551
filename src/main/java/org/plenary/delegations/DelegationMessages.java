package org.plenary.delegations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.delegations.Invitation.State;

/** The words of delegations and invitations: on the desk, for focal points, and for whoever is invited. */
@MessageBundle("delegations")
public interface DelegationMessages {

    @Message("Delegations")
    String delegations();

    @Message("Delegation")
    String delegation();

    @Message("My delegations")
    String my_delegations();

    @Message("Invitations")
    String invitations();

    @Message("Invitation")
    String invitation();

    @Message("Focal point")
    String focal_point();

    @Message("Focal points")
    String focal_points();

    @Message("E-mail addresses, one a line, at most 20. Whoever signs in with one of them names the people. Each new one gets a letter.")
    String focal_points_hint();

    @Message("Who sends people, and how many. Its focal points name them; each gets a letter and confirms for themselves.")
    String desk_lede();

    @Message("There is no delegation yet.")
    String none_yet();

    @Message("New delegation")
    String new_delegation();

    @Message("Name of the delegation")
    String delegation_name();

    @Message("As its people read it in the letter, such as “Ministry of Digital Affairs, Poland”.")
    String delegation_name_hint();

    @Message("Category")
    String category();

    @Message("What its people register as. It may be one that is not open to everybody.")
    String category_hint();

    @Message("None")
    String no_category();

    @Message("People at most: {mode}")
    String seats(String mode);

    @Message("Leave it empty for any number.")
    String seats_hint();

    @Message("Last day to name people")
    String deadline();

    @Message("At the venue. No link holds longer. Leave it empty for no end.")
    String deadline_hint();

    @Message("Who accompanies somebody takes one of the seats, too")
    String accompanying_counts();

    @Message("Saved.")
    String saved();

    @Message("Somebody else has changed this delegation meanwhile. What you typed is still here: save once more to put it in place of theirs.")
    String stale();

    @Message("Delete this delegation")
    String remove();

    @Message("People")
    String people();

    @Message("Nobody has been named yet.")
    String nobody_yet();

    @Message("{mode}: {used}, no limit")
    String used(String mode, long used);

    @Message("{mode}: {used} of {seats}, left: {left}")
    String used_of(String mode, long used, int seats, long left);

    @Message("You name the people of these delegations. Each gets a letter with a link of their own and says yes or no.")
    String my_lede();

    @Message("You are not the focal point of any delegation.")
    String my_none();

    @Message("Everybody you name gets a letter with a link of their own. They confirm, sign in and register; you see here how far they are.")
    String my_people();

    @Message("Name somebody")
    String add_person();

    @Message("E-mail address")
    String email();

    @Message("How they take part")
    String mode();

    @Message("Choose")
    String choose();

    @Message("Country or territory")
    String country();

    @Message("Accompanies")
    String accompanying();

    @Message("They take none of the seats.")
    String accompanying_free();

    @Message("Nobody, comes for themselves")
    String nobody();

    @Message("Language of the letter")
    String letter_language();

    @Message("Add and send the letter")
    String add();

    @Message("Name many at once")
    String list_title();

    @Message("A table as CSV with a line of column names first: {columns}. The first three are needed. Mode is “in person” or “online”; country a code such as PL; accompanying the e-mail address of whom they accompany.")
    String list_hint(String columns);

    @Message("Paste the table here")
    String list_label();

    @Message("or choose a file")
    String list_file();

    @Message("Show what would happen")
    String preview();

    @Message("Added. The letters are on their way.")
    String said_added();

    @Message("The letter is on its way again.")
    String said_letter();

    @Message("Taken out. The link in their letter opens nothing any more.")
    String said_removed();

    @Message("State")
    String state_label();

    @Message("{#when state}{#is INVITED}Invited{#is CONFIRMED}Confirmed{#is DECLINED}Declined{#is WITHDRAWN}Taken out{/when}")
    String state(State state);

    @Message("Not answered in time")
    String is_expired();

    @Message("Registered")
    String is_registered();

    @Message("since {moment}")
    String since(String moment);

    @Message("until {moment}")
    String until(String moment);

    @Message("Confirmed with another address: {email}")
    String confirmed_as(String email);

    @Message("The letter could not be delivered so far")
    String undelivered();

    @Message("Send the letter again")
    String again();

    @Message("Actions")
    String actions();

    @Message("Take out")
    String take_out();

    @Message("Accompanies {name}")
    String accompanies(String name);

    @Message("What would happen")
    String preview_title();

    @Message("Nothing has happened yet. Only those marked as added are taken, and each of them gets a letter.")
    String preview_lede();

    @Message("Could not be read")
    String unreadable();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("whole line")
    String whole_line();

    @Message("What happens")
    String outcome();

    @Message("Added")
    String v_added();

    @Message("In the delegation already")
    String v_there();

    @Message("Further up in the table already")
    String v_twice();

    @Message("Beyond the number of people")
    String v_over();

    @Message("Whom they accompany is not in the delegation")
    String v_alone();

    @Message("Add these people and send the letters: {count}")
    String confirm_add(int count);

    @Message("There is nobody to add. Correct the table and show it once more.")
    String nobody_added();

    @Message("Enter a name")
    String e_name();

    @Message("Enter an e-mail address such as name@example.org")
    String e_email();

    @Message("Choose in person or online")
    String e_mode();

    @Message("Choose a country or territory, or leave it empty")
    String e_country();

    @Message("Give the e-mail address of whom they accompany")
    String e_accompanying();

    @Message("Choose one of the languages of letters: ar, zh, en, fr, ru, es, pl")
    String e_language();

    @Message("Paste a table with at least one person below the column names, or choose a file")
    String e_list();

    @Message("The table is too long. Send at most 50 kB at once.")
    String e_list_long();

    @Message("The file is no text in UTF-8. Save it as “CSV UTF-8” and choose it again.")
    String e_not_text();

    @Message("There is no column “{name}”. The columns are: {columns}.")
    String e_column(String name, String columns);

    @Message("The column “{name}” is there twice.")
    String e_column_twice(String name);

    @Message("The column “{name}” is missing.")
    String e_column_missing(String name);

    @Message("A quotation mark in the table is not closed. Write each quotation mark inside a quoted cell twice.")
    String e_quotes();

    @Message("This line must have as many cells as there are columns: {count}")
    String e_cells(int count);

    @Message("Somebody with this address is in the delegation already")
    String e_there();

    @Message("The delegation has no seat left: {mode}")
    String e_over(String mode);

    @Message("Choose somebody of the delegation who comes for themselves")
    String e_alone();

    @Message("Choose a category")
    String e_category();

    @Message("Somebody with this address is invited into this category already")
    String e_invited();

    @Message("Enter a name of at most 400 characters")
    String e_delegation_name();

    @Message("Enter a date such as 2026-11-30, or leave it empty")
    String e_deadline();

    @Message("Write from 1 to 20 e-mail addresses, one a line")
    String e_focal_points();

    @Message("Something has changed meanwhile")
    String changed_title();

    @Message("What you saw is not what would happen now, so nothing was done. Go back, load the page again and look once more.")
    String changed();

    @Message("The last day to name people is over")
    String late_title();

    @Message("Nobody can be named any more and no letter sent. The organisers can give the delegation more time.")
    String late();

    @Message("This is not possible now")
    String impossible_title();

    @Message("They have confirmed or were taken out meanwhile. Go back and load the page again.")
    String impossible();

    @Message("No seat left")
    String full_title();

    @Message("The delegation “{delegation}” has no seat left: {mode}. Choose the other way to take part, or ask your focal point. What you typed is kept.")
    String no_seat(String delegation, String mode);

    @Message("This link has been used")
    String answered_title();

    @Message("The invitation has been answered already, and a link can be used once. If that was not you, write to whoever invited you.")
    String answered();

    @Message("Every seat in person of this category is taken, so your registration cannot be put into it. Ask whoever invited you.")
    String category_full();

    @Message("You have confirmed another invitation of this delegation already.")
    String already_in();

    @Message("There are people in this delegation")
    String not_empty_title();

    @Message("Only a delegation without people can be deleted. Its focal point can take them out.")
    String not_empty();

    @Message("This link leads to no invitation")
    String no_invitation_title();

    @Message("Perhaps it was not copied whole. Open the link in your letter once more, or ask for a new letter.")
    String no_invitation();

    @Message("This invitation was taken back")
    String withdrawn_title();

    @Message("Whoever invited you has taken it back, so the link opens nothing any more. Ask them if you think it is a mistake.")
    String withdrawn();

    @Message("This invitation has run out")
    String expired_title();

    @Message("It was not answered in time. Ask whoever invited you to send the letter again.")
    String expired();

    @Message("You are invited")
    String invited_title();

    @Message("The organisers of {meeting} invite you.")
    String by_team(String meeting);

    @Message("You are invited to {meeting} as one of the delegation “{delegation}”.")
    String by_delegation(String delegation, String meeting);

    @Message("Named by")
    String named_by();

    @Message("Please answer by")
    String valid_until();

    @Message("Yes, I come")
    String confirm();

    @Message("No, I decline")
    String decline();

    @Message("If you say yes, you sign in or make an account, and your registration is begun with what is known of you.")
    String open_hint();

    @Message("If you say no, your seat is free for somebody else.")
    String decline_hint();

    @Message("The invitation was accepted on {moment}.")
    String confirmed_on(String moment);

    @Message("The invitation was declined on {moment}. If that is a mistake, ask whoever invited you to send the letter again.")
    String declined_on(String moment);

    @Message("Go on with the registration")
    String go_on();

    @Message("Do you accept the invitation?")
    String confirm_title();

    @Message("You are signed in as")
    String signed_in_as();

    @Message("The letter went to {email}. You can accept with the account you are signed in with, because you hold the link; whoever invited you will see its address.")
    String other_address(String email);

    @Message("Use another account: sign out")
    String other_account();

    @Message("Accept and go on to the registration")
    String confirm_yes();

    @Message("{meeting}: you are invited")
    String letter_subject(String meeting);

    @Message("{meeting}: you are invited as one of “{delegation}”")
    String letter_delegation_subject(String meeting, String delegation);

    @Message("Please say yes or no by {until}.")
    String letter_answer(String until);

    @Message("The link below is yours alone: whoever has it can answer for you. Please do not pass it on.")
    String letter_yours();

    @Message("Look at the invitation and answer")
    String letter_open();

    @Message("{meeting}: you are focal point of “{delegation}”")
    String letter_focal_subject(String meeting, String delegation);

    @Message("You name the people who come in the delegation “{delegation}”.")
    String letter_focal(String delegation);

    @Message("Sign in with the address this letter came to. Everybody you name gets a letter with a link of their own.")
    String letter_focal_how();

    @Message("Name people")
    String letter_focal_open();

    @Message("Invite people into categories that nobody can choose for themselves. Each gets a letter with a link of their own; who accepts can register in the category.")
    String invitations_lede();

    @Message("Nobody has been invited yet.")
    String invitations_none();

    @Message("Every category is open to everybody, or there is none. Make one that people may not choose themselves.")
    String no_categories();

    @Message("Invite somebody")
    String invite();

    @Message("Send the invitation")
    String send_invitation();

    @Message("Into the category")
    String into();

    @Message("Names and addresses of who was invited, and of focal points")
    String retained();

    @Message("{#switch deed}{#case 'delegation.made'}Delegation made{#case 'delegation.changed'}Delegation changed{#case 'delegation.removed'}Delegation deleted{#case 'delegation.people-added'}People named for a delegation{#case 'invitation.sent'}Invitation sent{#case 'invitation.again'}Invitation sent again{#case 'invitation.withdrawn'}Invitation taken back{/switch}")
    String deed(String deed);

    @Message("Comes in the delegation “{delegation}”.")
    String panel(String delegation);

    @Message("Accompanies {name}.")
    String panel_accompanies(String name);

    @Message("Focal points: {addresses}")
    String panel_focal(String addresses);

    @Message("Open the delegation")
    String panel_open();
}
