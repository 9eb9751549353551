package org.plenary.papers;

import java.util.List;
import org.plenary.shared.Choice;

/**
 * One kind of paper as somebody finds it on their page.
 *
 * @param why it cannot be made; null where it can
 * @param passport whether passport data would help
 * @param number of the one there is; null for none
 * @param readable whether what stands on it is still there
 */
public record PaperBox(String kind, String heading, String why, boolean passport, String number, String issued,
        boolean readable, List<Choice> languages) {

    /** Of the language beside English: two forms on one page have two names. */
    public String field() {
        return "language-" + kind;
    }
}
