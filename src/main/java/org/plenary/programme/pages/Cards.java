package org.plenary.programme.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

/** Makes the cards of a page: each feature that marks some is asked once, however many there are. */
@RequestScoped
public class Cards {

    @Inject
    Clock clock;
    @Inject
    Instance<CardMark> features;

    private final Map<Long, List<Map<UUID, String>>> asked = new HashMap<>();

    public List<Card> of(Programme programme, Meeting meeting, Stream<ListedSession> sessions) {
        return sessions.map(session -> of(programme, meeting, session)).toList();
    }

    public Card of(Programme programme, Meeting meeting, ListedSession session) {
        return Card.of(programme, meeting, session, clock.instant(), marks(meeting, session));
    }

    /** For a page that says itself what others would mark. */
    public Card unmarked(Programme programme, Meeting meeting, ListedSession session) {
        return Card.of(programme, meeting, session, clock.instant(), List.of());
    }

    private List<String> marks(Meeting meeting, ListedSession session) {
        return asked.computeIfAbsent(meeting.id, id -> features.stream().map(feature -> feature.of(meeting)).toList())
                .stream().filter(marked -> marked.containsKey(session.guid())).map(marked -> marked.get(session.guid()))
                .toList();
    }
}
