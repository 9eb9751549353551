package org.plenary.papers;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** Where letters and certificates stand on the organisers' desk and in its log. */
@Singleton
class PaperDesk implements DeskMenu.Places, DeskDeeds {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(55, "/papers", words().desk()));
    }

    @Override
    public String deed(String deed) {
        return deed.equals("paper.worded") ? words().deed_worded() : "";
    }

    @Override
    public String label(String deed, String label) {
        return Arrays.stream(PaperKind.values()).filter(kind -> kind.name().equals(label)).findFirst().map(words()::paper)
                .orElse(label);
    }

    @Override
    public String detail(String name) {
        return name.equals("text") ? words().text() : "";
    }

    private static PapersMessages words() {
        return Words.now(PapersMessages.class);
    }
}
