package org.plenary.interchange;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** Import in the desk's menu. */
@Singleton
class ImportPlace implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(100, "/import", Words.now(InterchangeMessages.class).title()));
    }
}
