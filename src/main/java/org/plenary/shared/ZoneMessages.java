package org.plenary.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the choice of a time zone. */
@MessageBundle("zones")
public interface ZoneMessages {

    @Message("The zone of this device")
    String this_device();
}
