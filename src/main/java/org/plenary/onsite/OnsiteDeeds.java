package org.plenary.onsite;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Words;

/** Who was let in, as the log of the desk says it. */
@Singleton
class OnsiteDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return Words.now(OnsiteMessages.class).deed(deed);
    }

    @Override
    public String detail(String name) {
        return name.equals("at") ? Words.now(OnsiteMessages.class).came() : "";
    }
}
