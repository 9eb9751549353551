package org.plenary.demonstration;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.demonstration.DemonstrationMeeting.Guest;
import org.plenary.demonstration.DemonstrationMeeting.Member;
import org.plenary.demonstration.DemonstrationMeeting.Seats;
import org.plenary.identity.Person;
import org.plenary.interchange.ImportFiles;
import org.plenary.interchange.ImportProgramme;
import org.plenary.interchange.Imported;
import org.plenary.interchange.Problem;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.TeamMember;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Answers;
import org.plenary.registration.Capacity;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.SignUp;

/**
 * Makes a demonstration meeting where it is not there. Each step looks first, so a start that was cut off is finished by
 * the next, and what somebody changed at the desk stays.
 */
@ApplicationScoped
class LoadMeeting {

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Releases releases;
    @Inject
    SignUp signUp;
    @Inject
    Clock clock;
    @Inject
    LoadMeeting self;

    private interface Source {

        ImportFiles read() throws IOException;
    }

    @ActivateRequestContext
    void of(DemonstrationMeeting wanted) {
        Meeting meeting = released(wanted.slug(), () -> ImportFiles.inResources("demonstration/" + wanted.slug()));
        self.team(meeting, wanted);
        self.seats(meeting, wanted);
        wanted.guests().forEach(guest -> self.welcome(meeting, guest));
    }

    /** @param folder named after the meeting's slug */
    @ActivateRequestContext
    void in(Path folder) {
        released(folder.getFileName().toString(), () -> ImportFiles.in(folder));
    }

    private Meeting released(String slug, Source files) {
        if (Meeting.withSlug(slug).isEmpty()) {
            read(slug, files);
        }
        Meeting meeting = Meeting.withSlug(slug).orElseThrow();
        if (Release.latestNumber(meeting.id) == 0) {
            releases.make(meeting, null);
        }
        return meeting;
    }

    private void read(String slug, Source files) {
        try {
            Imported imported = importProgramme.read(files.read());
            if (!imported.isGood()) {
                throw new IllegalStateException("The demonstration meeting " + slug + " could not be read:\n"
                        + imported.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
            }
            Log.infof("The demonstration meeting %s was read: %s", slug, imported.counts());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Transactional
    void team(Meeting meeting, DemonstrationMeeting wanted) {
        if (!TeamMember.of(meeting).isEmpty()) {
            return;
        }
        for (Member member : wanted.team()) {
            TeamMember row = new TeamMember();
            row.meeting = meeting;
            row.email = member.email();
            row.name = member.name();
            row.duty = member.duty();
            row.addedAt = clock.instant();
            row.addedBy = "Plenary";
            row.persist();
        }
    }

    @Transactional
    void seats(Meeting meeting, DemonstrationMeeting wanted) {
        if (!Capacity.of(meeting).isEmpty()) {
            return;
        }
        for (Seats seats : wanted.seats()) {
            Capacity capacity = new Capacity();
            capacity.meeting = meeting;
            capacity.mode = seats.mode();
            capacity.seats = seats.number();
            capacity.approval = seats.approval();
            capacity.nextInQueue = 1;
            capacity.persist();
        }
    }

    /** Nobody can sign in as a guest: the subject is none that Keycloak gives. */
    @Transactional
    void welcome(Meeting meeting, Guest guest) {
        String subject = "demonstration:" + guest.email();
        if (Person.withSubject(subject).isPresent() || !meeting.takesRegistrationsAt(clock.instant())) {
            return;
        }
        Person person = new Person();
        person.subject = subject;
        person.email = guest.email();
        person.name = guest.name();
        person.language = guest.language().tag;
        person.createdAt = clock.instant();
        person.seenAt = person.createdAt;
        person.persist();
        signUp.of(meeting, person, new Answers(guest.name(), guest.organisation().isEmpty() ? null : guest.organisation(),
                guest.country(), guest.group(), Set.of(), null, guest.language(), Listing.NAME), Mode.IN_PERSON);
    }
}
