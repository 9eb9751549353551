package org.plenary.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public list of participants. */
@MessageBundle("participants")
public interface ParticipantMessages {

    @Message("Participants")
    String participants();

    @Message("Here are those who take part and agreed to be shown. Whether you are among them is your choice: you can change it at any time under “My registration”.")
    String lede();

    @Message("This meeting has no public list of participants.")
    String no_list();

    @Message("Nobody is shown here yet.")
    String nobody();

    @Message("Nobody who agreed to be shown fits this.")
    String nobody_fits();

    @Message("Name or organisation")
    String text();

    @Message("People shown: {count}")
    String shown(long count);

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Previous page")
    String before();

    @Message("Next page")
    String after();

    @Message("Pages of the list")
    String pages();

    @Message("Taking part without being named")
    String counted();

    @Message("People who agreed to be counted only. Fewer than five are not shown by themselves.")
    String counted_lede();

    @Message("People")
    String people();

    @Message("Smaller groups together")
    String others();
}
