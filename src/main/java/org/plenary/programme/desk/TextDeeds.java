package org.plenary.programme.desk;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.TextMessages;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Texts in other languages, as the log of the desk says it. */
@Singleton
class TextDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String detail(String name) {
        DeskMessages names = Words.now(DeskMessages.class);
        return switch (name) {
            case "language" -> words().language();
            case "title" -> names.title();
            case "description" -> names.description();
            default -> "";
        };
    }

    @Override
    public String shown(String name, String value) {
        return name.equals("language") ? Reading.currentLanguage().nameOf(value) : value;
    }

    private static TextMessages words() {
        return Words.now(TextMessages.class);
    }
}
