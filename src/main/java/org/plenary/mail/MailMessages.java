package org.plenary.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words every letter has. */
@MessageBundle("mail")
public interface MailMessages {

    @Message("Dear {name},")
    String dear(String name);

    @Message("The calendar entry is attached.")
    String calendar_attached();

    @Message("You receive this letter because something that concerns you has changed. Please do not answer it: nobody reads this address.")
    String why();
}
