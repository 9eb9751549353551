package org.plenary.interchange;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** Import in the desk's menu. */
@Singleton
class ImportPlace implements DeskMenu.Place {

    @Override
    public int position() {
        return 95;
    }

    @Override
    public String path() {
        return "/import";
    }

    @Override
    public String label() {
        return Words.now(InterchangeMessages.class).title();
    }
}
