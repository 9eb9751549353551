package org.plenary.participation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the door. */
@MessageBundle("participation")
public interface ParticipationMessages {

    @Message("Take part from afar")
    String join_heading();

    @Message("The door opens {minutes} minutes before the start. Whoever is registered may come in.")
    String join_hint(int minutes);

    @Message("Join online")
    String join();

    @Message("Video uses about 1 GB an hour, sound alone about 60 MB. Switching the picture off saves most of it.")
    String data_use();

    @Message("Please sign in to join")
    String sign_in_title();

    @Message("The door is personal: it opens for people who are registered for this meeting. Sign in with the account you registered with. If you have none yet, registering online takes a few minutes and costs nothing.")
    String sign_in();

    @Message("Sign in")
    String sign_in_button();

    @Message("Please register first")
    String register_title();

    @Message("You are signed in, but not registered for this meeting. Registering online takes a few minutes and costs nothing.")
    String register();

    @Message("Register to take part")
    String register_button();

    @Message("Your registration is not confirmed yet")
    String no_place_title();

    @Message("You will get a letter as soon as it is. On your page you can also switch to taking part online, which is often possible at once.")
    String no_place();

    @Message("Open my page")
    String my_page();

    @Message("This session was cancelled")
    String cancelled_title();

    @Message("It will not be held. The programme shows what else is on.")
    String cancelled();

    @Message("This session has no time yet")
    String unscheduled_title();

    @Message("Once it has, the door is here.")
    String unscheduled();

    @Message("This session has no remote room")
    String no_remote_room_title();

    @Message("It is held on site only. If you think there should be a way in, write to the organisers.")
    String no_remote_room();

    @Message("The door is not open yet")
    String not_yet_title();

    @Message("It opens at {moment}.")
    String not_yet(String moment);

    @Message("{zone}")
    String in_zone(String zone);

    @Message("You can leave this page open: it looks again by itself and shows the button when the door is open.")
    String not_yet_wait();

    @Message("Look again now")
    String look_again();

    @Message("The door is open")
    String open_title();

    @Message("The button leads you to the remote room of this session. That you joined, and when, is written down for the meeting’s report.")
    String open();

    @Message("Join now")
    String join_now();

    @Message("This session is over")
    String over_title();

    @Message("The door is closed. The session’s page tells whether a recording is planned.")
    String over();

    @Message("Back to the session")
    String back();
}
