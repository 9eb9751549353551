package org.plenary.organiser;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** The front page, first in the menu. */
@Singleton
class FrontPlace implements DeskMenu.Place {

    @Override
    public int position() {
        return 0;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String label() {
        return Words.now(OrganiserMessages.class).desk();
    }
}
