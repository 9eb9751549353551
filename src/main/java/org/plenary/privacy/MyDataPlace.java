package org.plenary.privacy;

import jakarta.inject.Singleton;
import org.plenary.identity.PersonalMessages;
import org.plenary.programme.MyMenu;
import org.plenary.shared.Words;

/** One's data among the pages of one's own. */
@Singleton
class MyDataPlace implements MyMenu.Page {

    @Override
    public int position() {
        return 90;
    }

    @Override
    public String path() {
        return "/data";
    }

    @Override
    public String label() {
        return Words.now(PersonalMessages.class).title();
    }
}
