package org.plenary.offline;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** The mirror in the desk's menu. */
@Singleton
class MirrorPlace implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(110, "/mirror", Words.now(OfflineMessages.class).mirror()));
    }
}
