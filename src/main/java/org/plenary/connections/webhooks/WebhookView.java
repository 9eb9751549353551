package org.plenary.connections.webhooks;

import java.util.List;
import java.util.Map;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.connections.ConnectionsPlace;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A webhook as the desk shows it, in the reader's language.
 *
 * @param givenUp how many deliveries were given up, in words; null where none was
 */
public record WebhookView(String url, String address, List<String> wanted, String made, String givenUp) {

    static WebhookView of(Webhook webhook, Meeting meeting, long givenUp) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return new WebhookView(url(meeting, webhook.id), webhook.address,
                webhook.wanted.stream().sorted().map(words::happening).toList(),
                words.by(Words.isolated(webhook.madeBy == null ? Person.NOBODY : webhook.madeBy.name),
                        Times.moment(webhook.madeAt, meeting.zoneId(), Reading.currentLanguage())),
                givenUp == 0 ? null : words.given_up(givenUp));
    }

    public static List<WebhookView> of(Meeting meeting) {
        Map<Long, Long> givenUp = Delivery.givenUp(meeting);
        return Webhook.of(meeting).stream().map(one -> of(one, meeting, givenUp.getOrDefault(one.id, 0L))).toList();
    }

    static String url(Meeting meeting, long id) {
        return ConnectionsPlace.of(meeting) + "/webhooks/" + id;
    }
}
