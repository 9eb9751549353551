package org.plenary.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** That a token is in use, so that one nobody needs is noticed. */
@ApplicationScoped
public class NoteUse {

    @Inject
    Clock clock;

    @Transactional
    public void of(Token token) {
        if (token.isToBeNoted(clock.instant())) {
            token.noteUse(clock.instant());
        }
    }
}
