package org.plenary.connections.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.shared.Words;

/** Webhooks somebody has made, and what of somebody is on its way to one. The webhooks are the meeting's and stay, nobody's. */
@ApplicationScoped
class WebhooksData implements PersonalData {

    /** Before registrations, and so erased after them, when it is written down that they are cancelled. */
    @Override
    public int position() {
        return 26;
    }

    @Override
    public List<Kept> of(Person person) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        return Webhook.madeBy(person).stream().map(webhook -> new Kept("webhook",
                Words.now(ConnectionsMessages.class).webhook(), List.of(
                        Fact.of("meeting", words.meeting(), webhook.meeting.name),
                        Fact.of("address", Words.now(ConnectionsMessages.class).address(), webhook.address),
                        Fact.at("since", words.since(), webhook.madeAt))))
                .toList();
    }

    @Override
    public void move(Person from, Person to) {
        Webhook.update("madeBy = ?1 where madeBy = ?2", to, from);
    }

    @Override
    public void erase(Person person) {
        Delivery.forget(person);
    }
}
