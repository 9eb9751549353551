package org.plenary.mailing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters to many, and of saying no to them. */
@MessageBundle("mailings")
public interface MailingMessages {

    @Message("Letters to many")
    String desk_mailings();

    @Message("Write to everybody who registered, or to some of them. Nothing is sent before you have seen to whom it goes.")
    String lede();

    @Message("New letter to many")
    String new_mailing();

    @Message("Write to these people")
    String write_to_these();

    @Message("No letter to many has been written yet.")
    String none();

    @Message("To whom")
    String to_whom();

    @Message("All registrations, cancelled ones too")
    String everybody();

    @Message("What kind of letter is it?")
    String kind();

    @Message("About their registration")
    String kind_service();

    @Message("Goes to everybody; nobody can decline it.")
    String kind_service_hint();

    @Message("News")
    String kind_news();

    @Message("Not to those who want no more news. Each letter has a link to say so.")
    String kind_news_hint();

    @Message("Choose what kind of letter it is.")
    String e_kind();

    @Message("Save")
    String save();

    @Message("Change")
    String change();

    @Message("Subject")
    String subject();

    @Message("Text")
    String body();

    @Message("In Markdown. You may write these placeholders: {blanks}. Each reader's own is put in their place.")
    String body_hint(String blanks);

    @Message("Leave both empty to write nothing in this language.")
    String body_empty_hint();

    @Message("Write a subject of at most 150 characters.")
    String e_subject();

    @Message("Write a text of at most 10,000 characters.")
    String e_body();

    @Message("Language")
    String language();

    @Message("Not written yet")
    String no_text_yet();

    @Message("Write")
    String write();

    @Message("Whoever reads a language in which nothing is written gets the meeting's usual language.")
    String texts_hint();

    @Message("What will happen")
    String dry_run();

    @Message("People in the set: {count}")
    String people(long count);

    @Message("Letters")
    String letters();

    @Message("Left out because they want no news: {count}")
    String left_out(long count);

    @Message("The first of them")
    String first_names();

    @Message("Preview")
    String preview();

    @Message("Registration reference")
    String preview_for();

    @Message("The letter is shown as this person gets it.")
    String preview_hint();

    @Message("Show")
    String show();

    @Message("Nobody in the set has this reference.")
    String not_in_set();

    @Message("There is a preview as soon as a text is written and somebody is in the set.")
    String no_preview();

    @Message("As plain text")
    String plain_text();

    @Message("Send to all of them")
    String start();

    @Message("The letters go out in pieces. You can pause and stop.")
    String start_hint();

    @Message("Discard this draft")
    String discard();

    @Message("Something has changed")
    String changed_title();

    @Message("Since you looked, the set or the text has changed, or nobody is left to write to. Look again before you send.")
    String changed();

    @Message("Not possible any more")
    String impossible_title();

    @Message("As far as this letter has come, that cannot be done.")
    String impossible();

    @Message("{#when state}{#is DRAFT}Draft{#is RUNNING}Being sent{#is PAUSED}Paused{#is STOPPED}Stopped{#is DONE}Written to all{/when}")
    String state(Mailing.State state);

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("Stop for good")
    String stop();

    @Message("Whoever has no letter yet gets none.")
    String stop_hint();

    @Message("Not written")
    String f_waiting();

    @Message("Written")
    String f_written();

    @Message("Taken by the mail server")
    String f_sent();

    @Message("Not taken so far")
    String f_failing();

    @Message("Came back")
    String f_bounced();

    @Message("Want no news")
    String f_left_out();

    @Message("People")
    String person();

    @Message("Result")
    String result();

    @Message("not written")
    String r_waiting();

    @Message("left out: wants no news")
    String r_left_out();

    @Message("More people")
    String more();

    @Message("Made by {who}, {moment}")
    String made(String who, String moment);

    @Message("Begun by {who}, {moment}")
    String begun(String who, String moment);

    @Message("{#switch deed}{#case 'mailing.running'}Letter to many: sending{#case 'mailing.paused'}Letter to many: paused{#case 'mailing.stopped'}Letter to many: stopped{/switch}")
    String deed(String deed);

    @Message("You get this letter because you registered for {meeting}.")
    String why_news(String meeting);

    @Message("You get this letter because it concerns your registration for {meeting}.")
    String why_service(String meeting);

    @Message("No more news about this meeting")
    String no_more_news();

    @Message("News about the meeting")
    String unsub_title();

    @Message("You get news about this meeting by e-mail. Letters about your own registration come in any case.")
    String unsub_ask();

    @Message("Send me no more news")
    String unsub_button();

    @Message("You get no more news about this meeting. Letters about your own registration still come.")
    String unsub_done();

    @Message("Send me news again")
    String unsub_back();

    @Message("This address leads nowhere")
    String unsub_wrong_title();

    @Message("It was cut off, or it is for something else. Open it from the letter once more.")
    String unsub_wrong();

    @Message("Please search with at most 400 characters.")
    String e_words_long();
}
