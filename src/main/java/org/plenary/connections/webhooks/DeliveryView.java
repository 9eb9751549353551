package org.plenary.connections.webhooks;

import org.plenary.connections.ConnectionsMessages;
import org.plenary.connections.ConnectionsPlace;
import org.plenary.programme.Meeting;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A delivery as the desk shows it, in the reader's language.
 *
 * @param reference null where it is about nobody, or nobody knows whom any more
 * @param error what the last try met with, in English, as the machines say it; null where it was taken
 * @param again where it is sent again; null where it waits to be sent, or cannot be
 */
record DeliveryView(String what, String when, String reference, String state, String tone, String tries, String error,
        String again) {

    static DeliveryView of(Delivery delivery, Meeting meeting) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        Delivery.State state = delivery.state();
        boolean may = state != Delivery.State.WAITING && delivery.canBeSent();
        return new DeliveryView(words.happening(delivery.kind),
                Times.moment(delivery.happenedAt, meeting.zoneId(), Reading.currentLanguage()), delivery.reference(),
                words.delivery(state), switch (state) {
                    case DELIVERED -> "good";
                    case WAITING, FAILING -> "warn";
                    case GIVEN_UP -> "bad";
                }, words.tries(delivery.attempts), delivery.lastError,
                may ? ConnectionsPlace.of(meeting) + "/deliveries/" + delivery.id + "/again" : null);
    }
}
