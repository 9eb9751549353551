package org.plenary.connections.webhooks;

import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.connections.ConnectionsPlace;
import org.plenary.programme.DeskCount;
import org.plenary.programme.Meeting;
import org.plenary.shared.Words;

/** On the desk's front page: what no receiver took, where there is any. */
@Singleton
class GivenUpCount implements DeskCount {

    @Override
    public int position() {
        return 70;
    }

    @Override
    public List<Figure> of(Meeting meeting) {
        long givenUp = Delivery.givenUp(meeting).values().stream().mapToLong(Long::longValue).sum();
        return givenUp == 0 ? List.of()
                : List.of(new Figure(Words.now(ConnectionsMessages.class).figure(), givenUp, ConnectionsPlace.of(meeting),
                        true));
    }
}
