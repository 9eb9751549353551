package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.MeetingChanged;
import org.plenary.programme.TeamMember;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Opens a meeting in this installation and changes its settings. */
@ApplicationScoped
class SaveMeeting {

    @Inject
    Audit audit;
    @Inject
    Clock clock;
    @Inject
    TeamUp team;
    @Inject
    Event<MeetingChanged> changed;

    @Transactional
    Meeting create(MeetingForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Meeting meeting = new Meeting();
        Checks checks = checked(form).required("organiser", form.organiser(), 320).email("organiser", form.organiser());
        boolean fits = form.slug().matches("[a-z][a-z0-9-]{1,39}") && !Meeting.RESERVED.contains(form.slug());
        checks.problems.when(!fits, "slug", words.bad_slug());
        checks.problems.when(fits && Meeting.withSlug(form.slug()).isPresent(), "slug", words.slug_taken());
        fill(meeting, form, checks);
        meeting.slug = form.slug();
        meeting.createdAt = clock.instant();
        meeting.persistAndFlush();
        audit.write(meeting.id, "meeting.created", "meeting", meeting.id, meeting.name, null, MeetingForm.of(meeting));
        team.add(meeting, new MemberForm(form.organiser(), "", TeamMember.Duty.ORGANISER.name()));
        return meeting;
    }

    @Transactional
    long edit(Meeting known, MeetingForm form) {
        Meeting meeting = Meeting.<Meeting> find("id = ?1", known.id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
        Stale.unless(form.version(), meeting.version);
        MeetingForm before = MeetingForm.of(meeting);
        fill(meeting, form, checked(form));
        Meeting.flush();
        audit.write(meeting.id, "meeting.edited", "meeting", meeting.id, meeting.name, before, MeetingForm.of(meeting));
        changed.fire(new MeetingChanged(meeting.id));
        return meeting.id;
    }

    private static Checks checked(MeetingForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("name", form.name(), 200).longest("theme", form.theme(), 400)
                .longest("summary", form.summary(), 4000).longest("venue", form.venue(), 200).required("city", form.city(), 120)
                .link("codeOfConductUrl", form.codeOfConductUrl(), 1000).link("privacyUrl", form.privacyUrl(), 1000)
                .required("privacyVersion", form.privacyVersion(), 40).email("contactEmail", form.contactEmail());
        checks.problems.when(!Arrays.asList(Locale.getISOCountries()).contains(form.country()), "country", words.choose_one());
        checks.problems.when(!ZoneId.getAvailableZoneIds().contains(form.zone()), "zone", words.choose_one());
        checks.problems.when(form.languages().isEmpty() || !form.languages().stream().allMatch(tag -> tag.matches("[a-z]{2,3}"))
                || String.join(",", form.languages()).length() > 80, "languages", words.choose_one());
        return checks;
    }

    private static void fill(Meeting meeting, MeetingForm form, Checks checks) {
        DeskMessages words = Words.now(DeskMessages.class);
        Optional<LocalDate> first = checks.date("startsOn", form.startsOn());
        Optional<LocalDate> last = checks.date("endsOn", form.endsOn());
        boolean order = first.isEmpty() || last.isEmpty()
                || !last.get().isBefore(first.get()) && last.get().isBefore(first.get().plusDays(60));
        checks.problems.when(!order, "endsOn", words.bad_days());
        Instant opens = moment("registrationOpensAt", form.registrationOpensAt(), form, checks);
        Instant closes = moment("registrationClosesAt", form.registrationClosesAt(), form, checks);
        checks.problems.when(opens != null && closes != null && !opens.isBefore(closes), "registrationClosesAt",
                words.bad_window());
        Optional<Integer> door = checks.requiredNumber("doorOpensMinutes", form.doorOpensMinutes(), 0, 1440);
        Optional<Integer> doorRole = checks.requiredNumber("doorOpensMinutesRole", form.doorOpensMinutesRole(), 0, 1440);
        Wrong.ifAny(checks.problems);
        meeting.name = form.name();
        meeting.theme = Typed.orNull(form.theme());
        meeting.summary = Typed.orNull(form.summary());
        meeting.venue = Typed.orNull(form.venue());
        meeting.city = form.city();
        meeting.country = form.country();
        meeting.startsOn = first.orElseThrow();
        meeting.endsOn = last.orElseThrow();
        meeting.zone = form.zone();
        meeting.languages = String.join(",", form.languages());
        meeting.registrationOpensAt = opens;
        meeting.registrationClosesAt = closes;
        meeting.doorOpensMinutes = door.orElseThrow();
        meeting.doorOpensMinutesRole = doorRole.orElseThrow();
        meeting.codeOfConductUrl = Typed.orNull(form.codeOfConductUrl());
        meeting.privacyUrl = Typed.orNull(form.privacyUrl());
        meeting.privacyVersion = form.privacyVersion();
        meeting.contactEmail = Typed.orNull(form.contactEmail());
        meeting.listed = form.listed().equals("true");
    }

    /** At the venue; an hour that the clocks skip is the one after, one that comes twice the first. */
    private static Instant moment(String field, String typed, MeetingForm form, Checks checks) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(typed, MeetingForm.MOMENT);
            boolean zone = ZoneId.getAvailableZoneIds().contains(form.zone());
            return zone ? local.atZone(ZoneId.of(form.zone())).toInstant() : null;
        } catch (DateTimeParseException notAMoment) {
            checks.problems.say(field, Words.now(DeskMessages.class).bad_moment());
            return null;
        }
    }
}
