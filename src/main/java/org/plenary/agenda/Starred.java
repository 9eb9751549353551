package org.plenary.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.shared.DatabaseAway;

/** Which sessions the visitor has starred, asked once a page. */
@RequestScoped
class Starred {

    @Inject
    Visitor visitor;

    private final Map<Long, Optional<Set<UUID>>> asked = new HashMap<>();

    /** Empty for a stranger; and with the database away, when the programme is read on without stars. */
    Optional<Set<UUID>> in(Meeting meeting) {
        return visitor.isSignedIn() ? asked.computeIfAbsent(meeting.id, id -> ask(meeting)) : Optional.empty();
    }

    private Optional<Set<UUID>> ask(Meeting meeting) {
        return DatabaseAway.orNothing(() -> visitor.person().map(person -> Star.sessions(meeting, person)).orElse(null));
    }
}
