package org.plenary.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** Retention on the organisers' desk. */
@Singleton
class RetentionPlace implements DeskMenu.Places {

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(95, "/retention", Words.now(PersonalMessages.class).retention()));
    }
}
