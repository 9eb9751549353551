package org.plenary.identity;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.plenary.shared.Reading;

/** Who is here, as far as this request knows. In templates: {@code cdi:visitor}. */
@Named("visitor")
@RequestScoped
public class Visitor {

    /** As long as the columns that keep it. */
    private static final int LONGEST_NAME = 400;
    private static final Duration SEEN_EVERY = Duration.ofMinutes(10);

    @Inject
    CurrentIdentityAssociation association;
    @Inject
    Reading reading;
    @Inject
    Clock clock;
    @Inject
    Event<Person.EmailChanged> emailChanged;

    private SecurityIdentity identity;
    private Person person;
    private String standsFor;

    public boolean isSignedIn() {
        return identity() != null && !identity().isAnonymous();
    }

    public boolean hasRealmRole(String role) {
        return isSignedIn() && identity().hasRole(role);
    }

    public boolean isAdmin() {
        return hasRealmRole("admin");
    }

    /** Verified by Keycloak, in lower case. */
    public String email() {
        return claim("email").toLowerCase(Locale.ROOT);
    }

    /**
     * What goes on after its request was answered is still the deed of whoever began it: nobody is signed in there.
     *
     * @param who null where they have no row
     */
    public void standFor(String name, Person who) {
        standsFor = name;
        person = who;
    }

    /** As the account says it; for the application's own deeds, "Plenary". */
    public String name() {
        if (standsFor != null) {
            return standsFor;
        }
        if (!isSignedIn()) {
            return "Plenary";
        }
        // Keycloak takes 255 letters for each of two names, and another identity provider whatever it likes.
        String name = claim("name").replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return name.isEmpty() ? email() : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** The row of who is signed in, made at the first visit; empty for a stranger. */
    @Transactional
    public Optional<Person> person() {
        if (standsFor != null) {
            return Optional.ofNullable(person);
        }
        if (!isSignedIn()) {
            return Optional.empty();
        }
        if (person == null) {
            person = Person.withSubject(claim("sub")).orElseGet(this::arrive);
            follow(person);
        }
        return Optional.of(person);
    }

    private Person arrive() {
        return Arc.container().instance(FirstVisit.class).get().of(claim("sub"), email(), name(), reading.language().tag);
    }

    /**
     * Keycloak owns e-mail and name, and the reader chooses language and zone: what changed there is followed here, so that
     * letters are written in the language, and with the time, that were read last.
     */
    private void follow(Person person) {
        var now = clock.instant();
        String zone = reading.zone().map(ZoneId::getId).orElse(person.zone);
        boolean same = person.email.equals(email()) && person.name.equals(name())
                && reading.language().tag.equals(person.language) && Objects.equals(zone, person.zone);
        if (same && person.seenAt.plus(SEEN_EVERY).isAfter(now)) {
            return;
        }
        if (!person.email.equals(email())) {
            emailChanged.fire(new Person.EmailChanged(person.id, person.email, email()));
        }
        Person.update("email = ?1, name = ?2, language = ?3, zone = ?4, seenAt = ?5 where id = ?6", email(), name(),
                reading.language().tag, zone, now, person.id);
    }

    /** A public page goes on without identity when Keycloak cannot confirm it. */
    private SecurityIdentity identity() {
        if (identity == null && Arc.container().requestContext().isActive()) {
            try {
                identity = association.getIdentity();
            } catch (RuntimeException unconfirmed) {
                Log.debugf("nobody could be confirmed: %s", unconfirmed.getMessage());
            }
        }
        return identity;
    }

    private String claim(String name) {
        return identity().getPrincipal() instanceof JsonWebToken token && token.getClaim(name) != null
                ? token.getClaim(name).toString()
                : "";
    }
}
