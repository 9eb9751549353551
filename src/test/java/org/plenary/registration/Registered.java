package org.plenary.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenary.identity.Person;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.shared.Language;
import org.plenary.testing.Given;

/** Small makers for registration: each writes in its own transaction and returns what it wrote. */
public final class Registered {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Registered() {
    }

    /** A month ahead, so that it takes registrations; with these seats in person (null: no limit) and no limit online. */
    public static Meeting meeting(Integer seatsInPerson, boolean approval) {
        Meeting made = Given.meeting();
        return Given.written(() -> {
            Meeting meeting = Meeting.findById(made.id);
            meeting.startsOn = LocalDate.now(ZoneOffset.UTC).plusDays(30);
            meeting.endsOn = meeting.startsOn.plusDays(4);
            capacity(meeting, Mode.IN_PERSON, seatsInPerson, approval);
            capacity(meeting, Mode.ONLINE, null, false);
            return meeting;
        });
    }

    private static void capacity(Meeting meeting, Mode mode, Integer seats, boolean approval) {
        Capacity capacity = new Capacity();
        capacity.meeting = meeting;
        capacity.mode = mode;
        capacity.seats = seats;
        capacity.approval = approval;
        capacity.nextInQueue = 1;
        capacity.persist();
    }

    public static Person person(String name) {
        return Given.written(() -> {
            Person person = new Person();
            person.subject = UUID.randomUUID().toString();
            person.email = "p" + NEXT.incrementAndGet() + "-" + person.subject.substring(0, 6) + "@people.example";
            person.name = name;
            person.createdAt = Instant.EPOCH;
            person.seenAt = Instant.EPOCH;
            person.persist();
            return person;
        });
    }

    public static Answers answers(String name) {
        return new Answers(name, "Association of " + name, "KE", StakeholderGroup.CIVIL_SOCIETY, Set.of(Need.CAPTIONS), null,
                Language.EN, Listing.NONE);
    }

    /** With this many seats in person at most; null: no quota. */
    public static Category category(Meeting meeting, String code, Integer seats) {
        return Given.written(() -> {
            Category category = new Category();
            category.meeting = Meeting.findById(meeting.id);
            category.code = code;
            category.seats = seats;
            category.asked = true;
            category.persist();
            return category;
        });
    }

    /** Free seats in this mode are offered for so many hours. */
    public static void offers(Meeting meeting, Mode mode, Integer hours) {
        Given.written(() -> Capacity.update("offerHours = ?1 where meeting = ?2 and mode = ?3", hours, meeting, mode));
    }

    /** The time of every offer in this meeting has run out a moment ago. */
    public static void runOut(Meeting meeting) {
        Given.written(() -> Place.update("offerUntil = ?1 where meeting = ?2 and state = ?3", Instant.now().minusSeconds(1),
                meeting, Place.State.OFFERED));
    }

    /** "IN_PERSON CONFIRMED, ONLINE WAITING": what somebody holds and asks for now. */
    static String places(Registration registration) {
        return Given.written(() -> String.join(", ", Place.living(registration).stream()
                .map(place -> place.mode + " " + place.state).toList()));
    }

    /** The steps somebody was told of, oldest first. */
    static List<String> letters(Registration registration) {
        return Given.written(() -> Letter.<Letter> list("personId = ?1 and meetingId = ?2 order by id", registration.person.id,
                registration.meeting.id).stream().map(letter -> letter.eventKey.replaceFirst("place\\.(.*):.*", "$1"))
                .toList());
    }
}
