package org.plenary.connections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.connections.webhooks.Delivery;
import org.plenary.connections.webhooks.Happening;

/** The words of tokens and webhooks, and of the API that asks for a token. */
@MessageBundle("connections")
public interface ConnectionsMessages {

    @Message("Connections")
    String desk();

    @Message("Let other programs read this meeting's registrations, or be told when something happens to one.")
    String lede();

    @Message("Tokens")
    String tokens();

    @Message("Token")
    String token();

    @Message("With a token a program reads registrations by the API. What it may see is chosen for each token.")
    String tokens_lede();

    @Message("New token")
    String new_token();

    @Message("No token has been made yet.")
    String no_tokens();

    @Message("What is it for?")
    String name();

    @Message("Such as “Badge printer of the venue”. Organisers see it.")
    String name_hint();

    @Message("What may it read?")
    String scopes();

    @Message("{#when scope}{#is REGISTRATIONS}Registrations, without names{#is CONTACT}Names, organisations and e-mail addresses as well{/when}")
    String scope(Scope scope);

    @Message("{#when scope}{#is REGISTRATIONS}Reference, mode, place, category, country and groups.{#is CONTACT}Only where the program really needs to know who it is.{/when}")
    String scope_hint(Scope scope);

    @Message("For how many days?")
    String days();

    @Message("After that it opens nothing any more. At most 365.")
    String days_hint();

    @Message("Make the token")
    String make_token();

    @Message("Say in at most {most} characters what it is for.")
    String e_name(int most);

    @Message("Choose registrations: without them there is nothing to read.")
    String e_scopes();

    @Message("Write a number of days from 1 to {most}.")
    String e_days(int most);

    @Message("{#when state}{#is GOOD}in force{#is EXPIRED}expired{#is REVOKED}revoked{/when}")
    String token_state(Token.State state);

    @Message("{who}, {moment}")
    String by(String who, String moment);

    @Message("Made")
    String made_label();

    @Message("In force until")
    String expires();

    @Message("Last used")
    String used();

    @Message("never")
    String never();

    @Message("Revoked")
    String revoked_label();

    @Message("Revoke this token")
    String revoke();

    @Message("From then on it opens nothing. There is no way back; make another one.")
    String revoke_hint();

    @Message("Copy it now. It is shown this once and is kept nowhere.")
    String copy_now();

    @Message("A program sends it in the header Authorization, after the word Bearer, to:")
    String how_to_use();

    @Message("Webhooks")
    String webhooks();

    @Message("Webhook")
    String webhook();

    @Message("An address of another program, which is told of each event within seconds: what happened and to which reference, nothing else about the person.")
    String webhooks_lede();

    @Message("New webhook")
    String new_webhook();

    @Message("No webhook has been made yet.")
    String no_webhooks();

    @Message("Address")
    String address();

    @Message("Begins with https://. It must be one that can be reached from the Internet.")
    String address_hint();

    @Message("What does it want to hear of?")
    String wanted();

    @Message("{#when kind}{#is CONFIRMED}Place confirmed{#is SWITCHED}Mode switched{#is CANCELLED}Registration cancelled{#is TEST}Test{/when}")
    String happening(Happening kind);

    @Message("{#when kind}{#is CONFIRMED}Also when somebody moves up from the waiting list or is approved.{#is SWITCHED}A confirmed place was exchanged for one in the other mode. The new place is told of as confirmed, too.{#is CANCELLED}Every place was given up.{#else}–{/when}")
    String happening_hint(Happening kind);

    @Message("Make the webhook")
    String make_webhook();

    @Message("Write an address that begins with https://, with at most {most} characters and without a user's name or password.")
    String e_address(int most);

    @Message("This address leads into an inner network. Write one that can be reached from the Internet.")
    String e_inside();

    @Message("This meeting has {most} webhooks, and more are not possible. Remove one first.")
    String e_many(int most);

    @Message("Choose at least one event.")
    String e_wanted();

    @Message("Secret")
    String secret();

    @Message("With it the other program checks that what it is told comes from here (Standard Webhooks).")
    String secret_hint();

    @Message("Send a test")
    String try_out();

    @Message("Remove this webhook")
    String remove();

    @Message("What it has not been told yet, it never will be.")
    String remove_hint();

    @Message("Deliveries to webhooks")
    String deliveries();

    @Message("Nothing has happened yet.")
    String no_deliveries();

    @Message("What")
    String what();

    @Message("Reference")
    String reference();

    @Message("State")
    String state();

    @Message("Last error")
    String error();

    @Message("{#when state}{#is WAITING}waits to be sent{#is FAILING}not taken so far{#is DELIVERED}taken{#is GIVEN_UP}given up{/when}")
    String delivery(Delivery.State state);

    @Message("Tries: {count}")
    String tries(int count);

    @Message("Given up: {count}")
    String given_up(long count);

    @Message("Deliveries to webhooks given up")
    String figure();

    @Message("Send again")
    String again();

    @Message("Nobody knows whom this is about")
    String gone_title();

    @Message("The person has had their data erased, so it cannot be sent again.")
    String gone();

    @Message("A token is needed")
    String no_token_title();

    @Message("Send a token of this meeting that is in force in the header Authorization, after the word Bearer.")
    String no_token();

    @Message("This token opens less than that")
    String narrow_title();

    @Message("It lacks the scope {scope}. An organiser can make one that has it.")
    String narrow(String scope);

    @Message("{name} must be a moment such as 2021-12-07T14:05:00Z.")
    String bad_moment(String name);

    @Message("{#switch deed}{#case 'token.made'}Token made{#case 'token.revoked'}Token revoked{#case 'webhook.made'}Webhook made{#case 'webhook.removed'}Webhook removed{/switch}")
    String deed(String deed);
}
