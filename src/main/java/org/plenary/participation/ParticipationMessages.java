package org.plenary.participation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the door. */
@MessageBundle("participation")
public interface ParticipationMessages {

    @Message("Take part online")
    String join_heading();

    @Message("You can join from {minutes} minutes before the start. You need to be registered for the meeting.")
    String join_hint(int minutes);

    @Message("Join online")
    String join();

    @Message("Video uses about 1 GB of data an hour, sound alone about 60 MB. Switch the picture off to save most of it.")
    String data_use();

    @Message("Please sign in to join")
    String sign_in_title();

    @Message("Only people who are registered for this meeting can join. Sign in with the account you registered with. If you are not registered yet: it takes a few minutes and is free.")
    String sign_in();

    @Message("Sign in")
    String sign_in_button();

    @Message("Please register first")
    String register_title();

    @Message("You are signed in, but not registered for this meeting. Registering takes a few minutes and is free.")
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

    @Message("When it has one, you can join here.")
    String unscheduled();

    @Message("This session has no remote room")
    String no_remote_room_title();

    @Message("It is held on site only. If you think that is a mistake, write to the organisers.")
    String no_remote_room();

    @Message("You cannot join yet")
    String not_yet_title();

    @Message("You can join from {moment}.")
    String not_yet(String moment);

    @Message("{zone}")
    String in_zone(String zone);

    @Message("You can leave this page open. It looks again by itself and shows the button when it is time.")
    String not_yet_wait();

    @Message("This page does not look again by itself. The button below does.")
    String not_yet_by_hand();

    @Message("Do not look again by itself")
    String wait_by_hand();

    @Message("Look again now")
    String look_again();

    @Message("You can join now")
    String open_title();

    @Message("The button opens the online room of this session. Your name and the time are recorded for the report of the meeting.")
    String open();

    @Message("Join now")
    String join_now();

    @Message("This session is over")
    String over_title();

    @Message("You can no longer join. The page of the session says whether a recording is planned.")
    String over();

    @Message("Back to the session")
    String back();
}
