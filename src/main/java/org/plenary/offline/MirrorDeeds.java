package org.plenary.offline;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Words;

/** A mirror taken along, as the log of the desk says it. */
@Singleton
class MirrorDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return deed.equals("programme.mirrored") ? Words.now(OfflineMessages.class).deed() : "";
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "release" -> Words.now(OfflineMessages.class).d_release();
            case "languages" -> Words.now(OfflineMessages.class).d_languages();
            default -> "";
        };
    }
}
