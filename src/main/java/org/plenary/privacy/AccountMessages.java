package org.plenary.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of joining two accounts of one person. */
@MessageBundle("accounts")
public interface AccountMessages {

    @Message("Join with another account of mine")
    String join();

    @Message("If you have signed up with two addresses, what is kept under the other one can become yours here. This account stays: {email}")
    String lede(String email);

    @Message("Your other address")
    String other();

    @Message("We write to it; the letter has a link to open while you are signed in here.")
    String other_hint();

    @Message("Send the letter")
    String send();

    @Message("Enter an e-mail address such as name@example.org")
    String e_email();

    @Message("This is the address you are signed in with. Enter the other one.")
    String e_same();

    @Message("If there is an account with this address, a letter is on its way to it. Its link holds for one hour.")
    String sent();

    @Message("Join these two accounts?")
    String question();

    @Message("This one ends")
    String ends();

    @Message("This one stays")
    String stays();

    @Message("Registrations, agenda, letters, and what you do on a team go over to the account that stays.")
    String goes_over();

    @Message("The account that ends can no longer be signed in with. This cannot be undone.")
    String no_way_back();

    @Message("Join the accounts")
    String confirm();

    @Message("Your accounts are joined")
    String joined();

    @Message("Everything is under {email} now.")
    String joined_next(String email);

    @Message("This link no longer works")
    String wrong_title();

    @Message("It is more than an hour old, has been used, or is meant for another account: open it signed in with the account from which you asked for it, or ask for a new letter under “My data”.")
    String wrong();

    @Message("Join two accounts at {meeting}?")
    String letter_subject(String meeting);

    @Message("Somebody who is signed in as {email} says that this address is theirs too, and wants to join the two accounts.")
    String letter_asked(String email);

    @Message("If that is you, open the link within an hour, signed in as {email}. Everything kept under this address then moves there.")
    String letter_how(String email);

    @Message("If it is not you, do nothing: nothing happens without the link. Do not pass it on.")
    String letter_not_you();

    @Message("Join the accounts")
    String letter_action();

    @Message("{meeting}: your accounts are joined")
    String letter_joined_subject(String meeting);

    @Message("The account with this address has been joined with the account {email}, as was confirmed with a letter to this address. It can no longer be signed in with.")
    String letter_joined(String email);
}
