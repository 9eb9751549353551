package org.plenary.agenda;

import jakarta.inject.Singleton;
import org.plenary.programme.MyMenu;
import org.plenary.shared.Words;

/** The agenda among the pages of one's own. */
@Singleton
class AgendaPlace implements MyMenu.Page {

    @Override
    public int position() {
        return 10;
    }

    @Override
    public String path() {
        return AgendaLinks.PATH;
    }

    @Override
    public String label() {
        return Words.now(AgendaMessages.class).my_agenda();
    }
}
