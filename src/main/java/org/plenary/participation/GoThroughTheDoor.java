package org.plenary.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Session;
import org.plenary.registration.Registration;

/** Writes down who joins what and when, and only then says where the room is. */
@RequestScoped
class GoThroughTheDoor {

    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    /** @return the address of the remote room; empty where the door is not open to this visitor now */
    @Transactional
    Optional<String> through(Door door) {
        if (door.at(clock.instant()) != Door.State.OPEN) {
            return Optional.empty();
        }
        Person person = visitor.person().orElseThrow();
        Joining joining = new Joining();
        joining.meeting = door.meeting();
        joining.session = Session.withCode(door.meeting(), door.session().code()).orElseThrow();
        joining.person = person;
        joining.registrationId = Registration.of(door.meeting(), person).map(registration -> registration.id).orElse(null);
        joining.standing = door.standing();
        joining.joinedAt = clock.instant();
        joining.persist();
        return Optional.of(door.address());
    }
}
