package org.plenary.development;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what exists only in development and tests. */
@MessageBundle("development")
public interface DevelopmentMessages {

    @Message("Remote room {name}")
    String remote_room_title(String name);

    @Message("You are in the remote room {name}. Where Plenary is used for a real meeting, this would be the meeting’s video conference.")
    String remote_room(String name);
}
