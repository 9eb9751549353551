package org.plenary.programme.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a meeting's team: how far somebody's account has come, and the letter that calls them. */
@MessageBundle("members")
public interface TeamMessages {

    @Message("Account")
    String account();

    @Message("Signed in last: {day}")
    String signed_in(String day);

    @Message("Invited by letter: {day}. Has not signed in yet.")
    String invited(String day);

    @Message("Has an account. Has not signed in yet.")
    String has_account();

    @Message("Has not signed in yet.")
    String never();

    @Message("Waiting for the sign-in service (tries: {tries}). The rights follow by themselves as soon as it answers.")
    String waiting(int tries);

    @Message("The sign-in service refuses this address. Remove the line and add it correctly.")
    String refused();

    @Message("Invite again")
    String again();

    @Message("You are on the team of {meeting}")
    String letter_subject(String meeting);

    @Message("{who} has added you to the team of {meeting}. Your duty: {duty}.")
    String letter_added(String who, String meeting, String duty);

    @Message("Sign in with the address this letter came to. If you have no account yet, a second letter comes: follow its link and choose a password.")
    String letter_how();

    @Message("If you know nothing of this, you need not do anything.")
    String letter_unknown();

    @Message("Open the desk")
    String letter_action();
}
