package org.plenary.mailing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.shared.Language;
import org.plenary.testing.Given;

/** Small makers of letters to many. */
public final class Mailings {

    static final Wanted EVERYBODY = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    private Mailings() {
    }

    /** To all registrations of the meeting, written in English. */
    public static long draft(Meeting meeting, boolean news) {
        ManagedContext request = Arc.container().requestContext();
        boolean mine = !request.isActive();
        if (mine) {
            request.activate();
        }
        try {
            return drafted(meeting, news);
        } finally {
            if (mine) {
                request.terminate();
            }
        }
    }

    private static long drafted(Meeting meeting, boolean news) {
        long id = keep().make(meeting, news, EVERYBODY);
        say(meeting, id, Language.EN, "News of {meeting}", "Dear **{name}**, your reference is {reference}.");
        return id;
    }

    public static long running(Meeting meeting, boolean news) {
        long id = draft(meeting, news);
        begin(meeting, id);
        return id;
    }

    static void say(Meeting meeting, long id, Language language, String subject, String body) {
        keep().say(meeting, id, language, subject, body);
    }

    static void begin(Meeting meeting, long id) {
        keep().begin(meeting, id, Given.written(() -> DryRun.of(Mailing.of(meeting, id).orElseThrow()).mark()));
    }

    /** The path and key by which somebody gets no more news. */
    public static String unsubscribe(Meeting meeting, Person person) {
        return Arc.container().instance(NewsAddress.class).get().of(meeting, person.id).replaceFirst("^https?://[^/]+", "");
    }

    static KeepMailing keep() {
        return Arc.container().instance(KeepMailing.class).get();
    }

    static Mailing row(Meeting meeting, long id) {
        return Given.written(() -> Mailing.of(meeting, id).orElseThrow());
    }

    /** The letters of a mailing, by whom they are to. */
    static List<Letter> letters(long id) {
        return Given.written(() -> Letter.list("batch = ?1 order by toName, id", "mailing:" + id));
    }

    /** As if the postman had come by. */
    static void taken() {
        Given.written(() -> Letter.update("sentAt = ?1 where sentAt is null", Instant.EPOCH));
    }

    /** Writes until nothing is left, the postman coming by between the pieces. @return how many pieces it took */
    static int writeAll(WriteMailings write) {
        int pieces = 0;
        while (write.write() > 0) {
            pieces++;
            taken();
        }
        return pieces;
    }

    /** So many people with a place online, by rows. */
    static void crowd(Meeting meeting, int count) {
        Given.written(() -> {
            for (int i = 0; i < count; i++) {
                one(meeting, i);
            }
            return null;
        });
    }

    private static void one(Meeting meeting, int i) {
        String id = UUID.randomUUID().toString();
        UUID person = UUID.randomUUID();
        UUID registration = UUID.randomUUID();
        var manager = Place.getEntityManager();
        manager.createNativeQuery("""
                insert into person (id, subject, email, name, created_at, seen_at)
                values (?1, ?2, ?3, ?4, current_timestamp, current_timestamp)""")
                .setParameter(1, person).setParameter(2, id).setParameter(3, "crowd-" + id + "@people.example")
                .setParameter(4, "Somebody " + i).executeUpdate();
        manager.createNativeQuery("""
                insert into registration (id, meeting_id, person_id, reference, name, country, stakeholder_group, language,
                needs, listing, conduct_accepted_at, privacy_accepted_at, privacy_version, created_at, changed_at,
                version) values (?1, ?2, ?3, ?4, ?5, 'KE', 'CIVIL_SOCIETY', 'en', '', 'NONE', current_timestamp,
                current_timestamp, '1', current_timestamp, current_timestamp, 0)""")
                .setParameter(1, registration).setParameter(2, meeting.id).setParameter(3, person)
                .setParameter(4, id.substring(0, 13)).setParameter(5, "Somebody " + i).executeUpdate();
    }
}
