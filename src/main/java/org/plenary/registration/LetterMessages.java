package org.plenary.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about letters that came back, and about an organiser's own words in letters. */
@MessageBundle("letters")
public interface LetterMessages {

    @Message("came back on {moment}: {reason}")
    String bounced(String moment, String reason);

    @Message("came back: your mail server did not take it")
    String came_back();

    @Message("Came back")
    String tag_bounced();

    @Message("Words of letters")
    String desk_words();

    @Message("The application writes these letters by itself, in each person's language. You may add words of your own, or say it in your words alone. Subject, facts, link and calendar stay.")
    String words_lede();

    @Message("{#when kind}{#is CONFIRMED}Registered, place confirmed{#is PENDING}Registered, waiting for approval{#is WAITING}Registered, on the waiting list{#is SWITCHED}Switched{#is PROMOTED}Moved up from the waiting list{#is APPROVED}Approved{#is DECLINED}Declined{#is CANCELLED}Cancelled{/when}")
    String kind(LetterKind kind);

    @Message("as the application says it")
    String as_it_is();

    @Message("with words added")
    String added();

    @Message("in your words")
    String replaced();

    @Message("Your words")
    String body();

    @Message("In Markdown. You may write these placeholders: {blanks}. Leave it empty for the application's own sentences.")
    String body_hint(String blanks);

    @Message("Where do they stand?")
    String how();

    @Message("After the application's own sentences")
    String how_adds();

    @Message("Instead of them")
    String how_replaces();

    @Message("The reason why somebody was declined is always said.")
    String how_replaces_hint();

    @Message("Save")
    String save();

    @Message("Preview")
    String preview();

    @Message("As {name} would read it:")
    String preview_for(String name);

    @Message("Nobody has registered yet: there is nobody to show it for.")
    String preview_nobody();

    @Message("The application's own sentences come first.")
    String preview_after();

    @Message("Write at most 5,000 characters.")
    String e_body();

    @Message("{blank} is none of the placeholders. There are: {blanks}.")
    String e_blank(String blank, String blanks);

    @Message("A placeholder cannot stand in the address of a link.")
    String e_blank_in_address();

    @Message("{#switch deed}{#case 'letter.worded'}Words of a letter changed{/switch}")
    String deed(String deed);

    @Message("Some letters came back: another mail server refused them. Try again once the reason is gone.")
    String bounced_lede();
}
