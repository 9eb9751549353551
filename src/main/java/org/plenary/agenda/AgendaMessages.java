package org.plenary.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own agenda. */
@MessageBundle("agenda")
public interface AgendaMessages {

    @Message("My agenda")
    String my_agenda();

    @Message("The sessions you keep. When one of them moves or is cancelled, you get a letter.")
    String lede();

    @Message("Your agenda is empty. Open a session in the programme and choose “Add to my agenda”: it then stands here, and you get a letter if it moves or is cancelled.")
    String empty();

    @Message("Sessions at the same time as another: {count}. They are marked below.")
    String clashes(int count);

    @Message("At the same time")
    String clash();

    @Message("Moved")
    String moved();

    @Message("When you added it: {slot}")
    String was(String slot);

    @Message("not scheduled yet")
    String no_time();

    @Message("{there} (your time: {yours})")
    String also_your_time(String there, String yours);

    @Message("Not scheduled yet")
    String unscheduled();

    @Message("No longer in the programme")
    String gone();

    @Message("In my agenda")
    String mark();

    @Message("Add to my agenda")
    String add();

    @Message("Remove from my agenda")
    String remove();

    @Message("Sign in, and you can keep this session in your agenda and get a letter if it moves or is cancelled.")
    String panel_stranger();

    @Message("Keep this session in your agenda, and you get a letter if it moves or is cancelled.")
    String panel_offer();

    @Message("This session is in your agenda. You get a letter if it moves or is cancelled.")
    String panel_kept();

    @Message("Add this session to your agenda?")
    String add_title();

    @Message("In your own calendar")
    String calendar_title();

    @Message("Your calendar program can follow your agenda by itself. It needs a personal address for that.")
    String calendar_none();

    @Message("Make my address")
    String calendar_make();

    @Message("Add this address to your calendar program as a calendar from the internet, often called “subscribe”. The program then follows your agenda by itself.")
    String calendar_how();

    @Message("Personal address of my agenda")
    String calendar_address();

    @Message("Whoever has this address can read your agenda. If somebody has it who should not, make a new one.")
    String calendar_secret();

    @Message("Make a new address")
    String calendar_renew();

    @Message("Make a new address for your calendar?")
    String renew_title();

    @Message("The old address stops working at once. Your calendar program shows nothing new until you have given it the new address.")
    String renew_what();

    @Message("My agenda: {meeting}")
    String calendar_name(String meeting);

    @Message("This calendar address does not work")
    String feed_wrong_title();

    @Message("It was replaced by a new one, or there is a mistake in it. The page “My agenda” shows its owner the one that works.")
    String feed_wrong();

    @Message("Stars")
    String stars();

    @Message("{meeting}: your agenda has changed")
    String letter_subject(String meeting);

    @Message("The programme of {meeting} has changed. Sessions in your agenda are concerned.")
    String letter_intro(String meeting);

    @Message("{#switch kind}{#case 'CANCELLED'}Cancelled{#case 'RESTORED'}Held after all{#case 'REMOVED'}No longer in the programme{#case 'MOVED'}Moved{/switch}")
    String letter_kind(String kind);

    @Message("{session}. It was to be: {before}.")
    String letter_off(String session, String before);

    @Message("{session}. Now: {after}.")
    String letter_on(String session, String after);

    @Message("{session}. Now: {after}. Before: {before}.")
    String letter_moved(String session, String after, String before);

    @Message("You get this letter because these sessions are in your agenda. If you remove one from it, you get no more letters about it.")
    String letter_why();

    @Message("Open my agenda")
    String letter_action();
}
