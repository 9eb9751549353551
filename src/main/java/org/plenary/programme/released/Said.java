package org.plenary.programme.released;

/**
 * A text as it is shown to a reader.
 *
 * @param lang the BCP 47 tag of its language where that is another than the reader's; null where it is theirs or nobody knows
 */
public record Said(String text, String lang) {

    static Said to(String reader, String text, String language) {
        return new Said(text, language == null || speaks(language, reader) ? null : language);
    }

    /** Whether a text in this language is for that reader: {@code zh-Hant} is for who reads {@code zh}. */
    static boolean speaks(String language, String reader) {
        return language.equals(reader) || language.startsWith(reader + "-");
    }
}
