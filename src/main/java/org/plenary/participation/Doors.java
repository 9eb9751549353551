package org.plenary.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.participation.Door.Standing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Team;
import org.plenary.programme.released.ListedSession;
import org.plenary.registration.Registration;

/** Finds the door of a session for this visitor. The only reader of remote addresses. */
@RequestScoped
class Doors {

    @Inject
    Visitor visitor;
    @Inject
    Team team;

    Door of(Meeting meeting, ListedSession listed) {
        Standing standing = standing(meeting, listed);
        return new Door(meeting, listed, standing, standing.mayJoin() ? address(meeting, listed).orElse(null) : null);
    }

    Standing standing(Meeting meeting, ListedSession listed) {
        Optional<Person> person = visitor.person();
        if (person.isEmpty()) {
            return Standing.STRANGER;
        }
        if (team.mayOrganise(meeting)) {
            return Standing.TEAM;
        }
        if (Session.withCode(meeting, listed.code()).filter(session -> Role.held(session, visitor.email())).isPresent()) {
            return Standing.ROLE;
        }
        return Registration.of(meeting, person.get()).filter(registration -> !registration.livingPlaces().isEmpty())
                .map(registration -> registration.mayJoin() ? Standing.REGISTERED : Standing.WAITING)
                .orElse(Standing.UNREGISTERED);
    }

    /** The session's own address, else that of the room the public was told. */
    private Optional<String> address(Meeting meeting, ListedSession listed) {
        Optional<String> own = Session.withCode(meeting, listed.code()).map(session -> session.remoteAddress);
        return own.or(() -> listed.room() == null ? Optional.empty()
                : Room.of(meeting, listed.room()).map(room -> room.remoteAddress));
    }
}
