package org.plenary.programme.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** The agenda desk's entries in the menu: what is used daily first, what is set once last. */
@Singleton
class DeskPlaces implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        DeskMessages words = Words.now(DeskMessages.class);
        return List.of(new DeskMenu.Place(10, "/sessions", words.sessions()),
                new DeskMenu.Place(20, "/clashes", words.clashes()),
                new DeskMenu.Place(30, "/releases", words.releases()),
                new DeskMenu.Place(60, "/speakers", words.speakers()),
                new DeskMenu.Place(70, "/rooms", words.rooms()),
                new DeskMenu.Place(80, "/tracks", words.tracks()),
                new DeskMenu.Place(90, "/types", words.types()),
                new DeskMenu.Place(200, "/team", words.team()),
                new DeskMenu.Place(210, "/log", words.log()),
                new DeskMenu.Place(220, "/meeting", words.meeting_settings()));
    }
}
