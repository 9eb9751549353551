package org.plenary.connections.expected;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.pages.KnownBeforehand;

/** Whoever is expected finds their form begun: Keycloak has verified that the address is theirs. */
@ApplicationScoped
class BeginTheForm implements KnownBeforehand {

    @Override
    public Optional<Known> of(Meeting meeting, Person person) {
        return Expected.in(meeting, person.email).map(one -> new Known(one.name, one.organisation, one.country));
    }
}
