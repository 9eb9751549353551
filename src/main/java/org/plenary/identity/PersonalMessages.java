package org.plenary.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is kept of a person, of taking it along and of erasing it. */
@MessageBundle("personal")
public interface PersonalMessages {

    @Message("My data")
    String title();

    @Message("This is everything this site keeps of you, for all its meetings. You may take it along, and you may have it erased.")
    String lede();

    @Message("Download as a file (JSON)")
    String download();

    @Message("Erase my data")
    String erase();

    @Message("Erase everything this site keeps of you?")
    String erase_question();

    @Message("Your registrations are cancelled; your places go to the next people waiting.")
    String erase_places();

    @Message("Your answers, documents, letters, stars and calendar feeds are deleted, and so is your account for signing in.")
    String erase_deleted();

    @Message("What stays is a line without a name in the figures: country, region, stakeholder group, in person or online, sessions joined.")
    String erase_figures();

    @Message("If you speak in a session, your name in its programme stays: the organisers decide about that.")
    String erase_programme();

    @Message("It cannot be undone.")
    String erase_final();

    @Message("Erase my data in all meetings of this site")
    String erase_agree();

    @Message("Tick this if you want your data erased.")
    String erase_tick();

    @Message("Your data has been erased")
    String erased();

    @Message("You are signed out here. Your account for signing in is deleted within a few minutes.")
    String erased_next();

    @Message("You are on the team of {meeting}. Another organiser must take you off it first.")
    String on_team(String meeting);

    @Message("Account")
    String account();

    @Message("E-mail")
    String email();

    @Message("Name")
    String name();

    @Message("Language read last")
    String language();

    @Message("Time zone chosen last")
    String zone();

    @Message("First visit")
    String first_visit();

    @Message("Last visit")
    String last_visit();

    @Message("Identifier at the sign-in service")
    String subject();

    @Message("Team")
    String team();

    @Message("Meeting")
    String meeting();

    @Message("Duty")
    String duty();

    @Message("Since")
    String since();

    @Message("Speaker")
    String speaker();

    @Message("Affiliation")
    String affiliation();

    @Message("Biography")
    String biography();

    @Message("Letter")
    String letter();

    @Message("Subject")
    String letter_subject();

    @Message("Text")
    String letter_text();

    @Message("Written")
    String written();

    @Message("Sent")
    String sent();

    @Message("Registration")
    String registration();

    @Message("Registered")
    String registered();

    @Message("Changed")
    String changed();

    @Message("Code of conduct accepted")
    String conduct();

    @Message("Privacy notice accepted")
    String privacy();

    @Message("Version of the privacy notice")
    String privacy_version();

    @Message("Place")
    String place();

    @Message("Reason given")
    String reason();

    @Message("Form begun and not sent")
    String draft();

    @Message("Star")
    String star();

    @Message("Session")
    String session();

    @Message("Calendar feed")
    String feed();

    @Message("Session joined")
    String joining();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("nothing")
    String nothing();

    @Message("Names and organisations of everybody who registered")
    String registered_names();

    @Message("Starred sessions and calendar feeds")
    String stars_and_feeds();

    @Message("Who joined which session")
    String joinings();

    @Message("Letters")
    String letters();

    @Message("Retention")
    String retention();

    @Message("What is kept of people, and for how long after the meeting’s last day. Then it is erased by itself; figures without names stay.")
    String retention_lede();

    @Message("What")
    String retention_what();

    @Message("Days after the meeting")
    String retention_days();

    @Message("Erased from")
    String retention_from();

    @Message("Rows now")
    String retention_count();

    @Message("A change waits a day before it erases anything.")
    String retention_wait();

    @Message("Saved.")
    String retention_saved();

    @Message("Save")
    String save();

    @Message("Please give whole days, from 0 to {longest}.")
    String days_wrong(int longest);

    @Message("Somebody else has changed this meanwhile. What holds now stands in the table.")
    String days_changed();

    @Message("You are registered for {meeting} with both addresses. Cancel one of the two registrations first.")
    String registered_twice(String meeting);

    @Message("Agreed to the public list")
    String listed_since();
}
