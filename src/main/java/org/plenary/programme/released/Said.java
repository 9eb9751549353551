package org.plenary.programme.released;

/**
 * A text as it is shown to a reader.
 *
 * @param language the BCP 47 tag of the language it is in; null where nobody knows
 * @param reader the tag of the reader's
 */
public record Said(String text, String language, String reader) {

    /** What an element says of it on a page in the reader's language: null where it is theirs or nobody knows. */
    public String lang() {
        return isTheirs() ? null : language;
    }

    /** {@code zh-Hant} is for who reads {@code zh}. */
    boolean isTheirs() {
        return language != null && (language.equals(reader) || language.startsWith(reader + "-"));
    }
}
