package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.plenary.documents.Passport;
import org.plenary.documents.Passports;
import org.plenary.documents.Safe;
import org.plenary.programme.Meeting;
import org.plenary.registration.Attendance;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;

/** Somebody takes a paper, by oneself (R13). A new one takes the place of the one before, which counts no more. */
@ApplicationScoped
class IssuePaper {

    @Inject
    Safe safe;
    @Inject
    Passports passports;
    @Inject
    Instance<Attendance> attendance;
    @Inject
    EntityManager rows;
    @Inject
    Clock clock;

    /**
     * @param other the language beside English
     * @throws Refusal 409 where it is not to be had (yet), in words
     */
    @Transactional
    Paper of(Registration found, PaperKind kind, Language other) {
        // Numbers count up one by one, and two clicks are two papers, the second in the first one's place.
        rows.find(Meeting.class, found.meeting.id, LockModeType.PESSIMISTIC_WRITE);
        Registration registration = rows.find(Registration.class, found.id);
        Passport passport = kind == PaperKind.VISA ? passport(registration) : null;
        if (kind == PaperKind.CERTIFICATE) {
            requireAttendance(registration);
        }
        Instant now = clock.instant();
        Paper.of(registration, kind).ifPresent(before -> before.revokedAt = now);
        Paper paper = Paper.make(registration, kind, other.tag, now);
        paper.persist();
        PaperContent content = WritePaper.of(registration, passport, kind, other, today(registration.meeting));
        safe.keep(registration, kind.document, Json.of(content).getBytes(StandardCharsets.UTF_8));
        return paper;
    }

    private Passport passport(Registration registration) {
        if (!registration.holds(Mode.IN_PERSON)) {
            throw Refusals.notInPerson();
        }
        return passports.of(registration.id).orElseThrow(Refusals::noPassport);
    }

    private void requireAttendance(Registration registration) {
        if (!isOver(registration.meeting) || !tookPart(registration)) {
            throw Refusals.noCertificate();
        }
    }

    boolean isOver(Meeting meeting) {
        return today(meeting).isAfter(meeting.endsOn);
    }

    boolean tookPart(Registration registration) {
        return attendance.stream().anyMatch(known -> known.by(registration));
    }

    private LocalDate today(Meeting meeting) {
        return LocalDate.ofInstant(clock.instant(), meeting.zoneId());
    }
}
