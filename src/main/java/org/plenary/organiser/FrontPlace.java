package org.plenary.organiser;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** The front page, first in the menu. */
@Singleton
class FrontPlace implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(0, "", Words.now(OrganiserMessages.class).desk()));
    }
}
