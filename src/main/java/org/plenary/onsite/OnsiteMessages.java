package org.plenary.onsite;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of ticket and door. */
@MessageBundle("onsite")
public interface OnsiteMessages {

    @Message("Ticket")
    String ticket();

    @Message("Show it at the venue, on your telephone or on paper. It is kept on your device for when there is no line.")
    String ticket_panel();

    @Message("Show my ticket")
    String show_ticket();

    @Message("The ticket as a square code for the camera at the door")
    String ticket_alt();

    @Message("The people at the door scan the code or look for your reference.")
    String ticket_how();

    @Message("It can be printed: everything is on one page.")
    String print();

    @Message("You have no ticket yet")
    String not_yet_title();

    @Message("There is one as soon as a place in person is confirmed to you. Your page says where that stands.")
    String not_yet();

    @Message("Check-in")
    String check_in();

    @Message("Point your telephone’s camera at a ticket: it opens here. Who has no ticket at hand is found by name or reference.")
    String check_in_lede();

    @Message("Name, organisation, reference or e-mail")
    String look_for();

    @Message("Find")
    String find();

    @Message("Checked in: {came} of {expected}")
    String came_of(long came, long expected);

    @Message("Nobody with a confirmed place in person is found.")
    String nobody();

    @Message("There are more: look for a longer piece of the name.")
    String more();

    @Message("has come")
    String is_here();

    @Message("not yet")
    String not_here();

    @Message("Checked in")
    String state();

    @Message("The ticket is valid")
    String valid();

    @Message("Already checked in")
    String came_before();

    @Message("Checked in")
    String just_came();

    @Message("No place in person")
    String no_place_title();

    @Message("This registration has no confirmed place in person. Accreditation can help.")
    String no_place();

    @Message("Check in")
    String let_in();

    @Message("That was a mistake: not checked in")
    String mistake();

    @Message("Came to the venue")
    String came();

    @Message("{when}, checked in by {who}")
    String came_at(String when, String who);

    @Message("This is no ticket of this meeting")
    String no_ticket_title();

    @Message("It may be another meeting’s, or an old one. Look for the person by name or reference.")
    String no_ticket();

    @Message("Category")
    String category();

    @Message("Days")
    String days();

    @Message("Somebody else")
    String other();

    @Message("{#switch deed}{#case 'arrival.written'}Checked in{#case 'arrival.removed'}Check-in taken back{/switch}")
    String deed(String deed);
}
