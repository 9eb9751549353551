package org.plenary.mailing;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Words;

/** Sending, pausing and stopping, as the log of the desk says it. */
@Singleton
class MailingDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return Words.now(MailingMessages.class).deed(deed);
    }

    @Override
    public String detail(String name) {
        return name.equals("people") ? Words.now(MailingMessages.class).person() : "";
    }
}
