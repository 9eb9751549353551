package org.plenary.papers;

import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** What papers say no to, in the reader's words. */
final class Refusals {

    private static final int CONFLICT = 409;

    private Refusals() {
    }

    static Refusal notInPerson() {
        PapersMessages words = Words.now(PapersMessages.class);
        return new Refusal(CONFLICT, words.not_to_be_had(), words.visa_not_yet());
    }

    static Refusal noPassport() {
        PapersMessages words = Words.now(PapersMessages.class);
        return new Refusal(CONFLICT, words.not_to_be_had(), words.visa_no_passport());
    }

    static Refusal noCertificate() {
        PapersMessages words = Words.now(PapersMessages.class);
        return new Refusal(CONFLICT, words.not_to_be_had(), words.certificate_not_yet());
    }
}
