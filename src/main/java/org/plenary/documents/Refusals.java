package org.plenary.documents;

import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What documents say no to, in the reader's words. */
final class Refusals {

    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private Refusals() {
    }

    static Refusal off() {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return new Refusal(UNAVAILABLE, words.off_title(), words.off());
    }

    static Refusal unopened() {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return new Refusal(UNAVAILABLE, words.unopened_title(), words.unopened());
    }

    static Refusal notYet() {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return new Refusal(CONFLICT, words.not_yet_title(), words.not_yet());
    }
}
