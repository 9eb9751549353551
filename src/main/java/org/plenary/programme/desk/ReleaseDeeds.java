package org.plenary.programme.desk;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.ReleaseMessages;
import org.plenary.shared.Words;

/** An older release published again, as the log of the desk says it. */
@Singleton
class ReleaseDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return deed.equals("release.repeated") ? Words.now(ReleaseMessages.class).deed() : "";
    }

    @Override
    public String detail(String name) {
        DeskMessages words = Words.now(DeskMessages.class);
        return switch (name) {
            case "number" -> words.number();
            case "note" -> words.note();
            case "changes" -> words.changes();
            case "repeats" -> Words.now(ReleaseMessages.class).repeated();
            default -> "";
        };
    }
}
