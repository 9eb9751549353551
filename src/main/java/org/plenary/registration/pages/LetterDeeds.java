package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.DeskMenu;
import org.plenary.registration.LetterKind;
import org.plenary.registration.LetterMessages;
import org.plenary.shared.Words;

/** The words of letters in the desk's menu, and changes to them in its log. */
@Singleton
class LetterDeeds implements DeskDeeds, DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(55, "/letter-texts", words().desk_words()));
    }

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String label(String deed, String label) {
        return LetterKind.named(label).map(words()::kind).orElse(label);
    }

    @Override
    public String detail(String name) {
        return name.equals("body") ? words().body() : "";
    }

    private static LetterMessages words() {
        return Words.now(LetterMessages.class);
    }
}
