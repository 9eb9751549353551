package org.plenary.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about texts that people write: how they are written, how they look, in which language they are. */
@MessageBundle("texts")
public interface TextMessages {

    @Message("An empty line begins a new paragraph. You may use Markdown: *slanted*, **bold**, lists with - or 1., headings with #, links as [words](https://example.org). HTML is shown as it is written.")
    String markdown_hint();

    @Message("Show how it looks")
    String show_it();

    @Message("How it looks")
    String how_it_looks();

    @Message("Nothing of this is saved yet.")
    String not_kept();

    @Message("Language of title and description")
    String text_language();

    @Message("In other languages")
    String in_other_languages();

    @Message("Title and description are there in one language only.")
    String in_one_language();

    @Message("Add a language")
    String add_language();

    @Message("Title and description in {language}")
    String in_language(String language);

    @Message("Language")
    String language();

    @Message("Title ({language})")
    String title_in(String language);

    @Message("Description ({language})")
    String description_in(String language);

    @Message("Empty: readers see the session’s own title.")
    String title_hint();

    @Message("Empty: readers see the session’s own description. It may be written as that is.")
    String description_hint();

    @Message("Please write a title or a description.")
    String nothing_written();

    @Message("Title and description are there in this language already.")
    String language_taken();

    @Message("Remove this language")
    String remove_language();

    @Message("Readers of this language will see the session’s own title and description.")
    String remove_language_hint();

    @Message("{#switch deed}{#case 'text.added'}Language added to a session{#case 'text.edited'}Session’s text in another language edited{#case 'text.removed'}Language removed from a session{/switch}")
    String deed(String deed);
}
