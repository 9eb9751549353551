package org.plenary.offline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Shelf;

/**
 * As large as one meeting is designed for: 400 sessions, 1,500 roles of 1,000 people, 32 rooms. Its words are drawn at
 * random, each as likely as any other, so that it cannot be compressed as well as what people write.
 */
final class LargeMeeting {

    private static final ZoneId VENUE = ZoneId.of("Europe/Warsaw");

    private static final List<String> LAYOUTS = List.of("Round Table - U-shape", "Break-out room", "Theatre",
            "Panel - Auditorium");

    private final Random random = new Random(1);
    private final List<String> words = IntStream.range(0, 4000).mapToObj(i -> word()).toList();

    private LargeMeeting() {
    }

    static Released released() {
        return new LargeMeeting().make();
    }

    private Released make() {
        Meeting meeting = new Meeting();
        meeting.slug = "large2021";
        meeting.name = "A large meeting";
        meeting.city = "Katowice";
        meeting.country = "PL";
        meeting.zone = VENUE.getId();
        meeting.startsOn = LocalDate.of(2021, 12, 6);
        meeting.endsOn = LocalDate.of(2021, 12, 10);
        meeting.languages = "en,ar";
        List<ListedRoom> rooms = IntStream.rangeClosed(1, 32).mapToObj(
                i -> new ListedRoom(i, "Conference Room " + i, "International Congress Centre", 50 + i, null, List.of()))
                .toList();
        List<ListedTrack> tracks = IntStream.rangeClosed(1, 8).mapToObj(i -> new ListedTrack(i, null, text(4), i)).toList();
        List<ListedSpeaker> speakers = IntStream.rangeClosed(1, 1000).mapToObj(
                i -> new ListedSpeaker(i, UUID.randomUUID(), name(), text(5), text(80))).toList();
        List<ListedSession> sessions = IntStream.range(0, 400).mapToObj(i -> session(i, speakers)).toList();
        Programme programme = new Programme(meeting.slug, meeting.zone, meeting.startsOn, meeting.endsOn, 3,
                Instant.parse("2021-12-05T10:00:00Z"), rooms, tracks, List.of(new ListedType(1, "Workshop", 60)), speakers,
                sessions);
        return new Released(meeting, programme, null, new Shelf());
    }

    private ListedSession session(int number, List<ListedSpeaker> speakers) {
        Instant start = LocalDate.of(2021, 12, 6).plusDays(number % 5).atTime(9, 0).atZone(VENUE).toInstant()
                .plus(Duration.ofMinutes(35L * (number / 5 % 16)));
        List<ListedRole> roles = new ArrayList<>();
        for (int i = 0; i < (number % 4 == 0 ? 3 : 4); i++) {
            ListedSpeaker speaker = speakers.get(random.nextInt(speakers.size()));
            roles.add(new ListedRole(speaker.id(), speaker.name(), Role.Kind.values()[i], null, null, speaker.affiliation()));
        }
        return new ListedSession(number, UUID.randomUUID(), "WS" + number, null, text(10), text(250), 1, 1L + number % 32,
                start, start.plus(Duration.ofMinutes(90)), false, number % 3 == 0 ? null : LAYOUTS.get(number % LAYOUTS.size()),
                text(6), random.ints(random.nextInt(5), 1, 18).distinct().sorted().boxed().toList(), "en",
                languages(), languages(), number % 5 == 0 ? "International Sign" : null, random.nextBoolean(),
                random.nextBoolean(), number % 4 == 0 ? "https://stream.example/" + word() : null, null,
                List.of(1L + number % 8), roles, null, null, "en", List.of());
    }

    private List<String> languages() {
        return List.of("ar", "zh", "en", "fr", "ru", "es").stream().filter(one -> random.nextInt(3) == 0).toList();
    }

    private String name() {
        return word() + " " + word();
    }

    private String text(int length) {
        return IntStream.range(0, length).mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return random.ints(2 + random.nextInt(8), 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
