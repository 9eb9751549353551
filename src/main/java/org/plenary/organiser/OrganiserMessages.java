package org.plenary.organiser;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's front page. */
@MessageBundle("organiser")
public interface OrganiserMessages {

    @Message("Desk")
    String desk();

    @Message("How things stand")
    String figures();

    @Message("What needs doing")
    String to_do();

    @Message("Nothing needs doing right now.")
    String nothing_to_do();

    @Message("Sessions")
    String sessions();

    @Message("Sessions without a time")
    String unplaced();

    @Message("Clashes")
    String clashes();

    @Message("Unreleased changes")
    String unreleased();

    @Message("{label}: {count}")
    String figure(String label, long count);

    @Message("There is no release yet: the public sees no programme.")
    String never_released();

    @Message("The public reads release {number}.")
    String release(int number);

    @Message("What changed last")
    String latest();

    @Message("The whole log")
    String log();

    @Message("Nothing has been changed yet.")
    String no_changes();

}
