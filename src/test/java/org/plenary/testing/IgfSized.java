package org.plenary.testing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/**
 * A meeting of the IGF's size: 400 sessions in 32 rooms over five days, 14 at a time, 300 speakers with 1,600 roles, names
 * and titles in the scripts they come in, abstracts of some 1,500 characters. The same rows each time.
 */
public final class IgfSized {

    private static final int SESSIONS = 400;
    private static final int AT_A_TIME = 14;
    private static final List<String> NAMES = List.of("Amina Diallo", "ليلى الحارثي", "王小明", "Ольга Ковалёва", "José Ñáñez",
            "Zażółć Gęślą", "Siti", "NGUYEN Van Anh", "Élodie Lefèvre-Descamps", "David O'Brien");
    private static final List<String> THEMES = List.of("Connecting the unconnected: what community networks teach us",
            "حوكمة الإنترنت والذكاء الاصطناعي في المنطقة العربية", "互联网治理与跨境数据流动",
            "Encryption, safety and the rights of the child",
            "Soberanía digital y derechos humanos en América Latina", "Укрепление доверия и безопасности в сети",
            "Plurilinguisme et contenus locaux", "Dostępność usług publicznych w sieci",
            "Universal acceptance of domain names and e-mail addresses: from policy to practice, with experience of"
                    + " governments, registries, the technical community and civil society in forty countries");
    private static final List<String> SENTENCES = List.of(
            "Participants will discuss who decides, by which procedure, and who answers for it. ",
            "The session brings together governments, companies, the technical community and civil society. ",
            "Three short statements open the floor; an hour of open discussion follows, remote questions first. ",
            "What was agreed last year is compared with what has been done since, country by country. ",
            "Expected outcome: a list of measures that small states can take without new law. ");

    private static final String[] WORDS = ("access accountability affordable algorithms audit autonomy backbone bandwidth"
            + " borders capacity children cloud community competition consent content courts crime culture cyber data decades"
            + " democracy developing digital disability divide domain economy education elections encryption energy equality"
            + " ethics evidence exchange freedom future gender governance harm health human identity inclusion indigenous"
            + " innovation intermediaries jurisdiction justice knowledge languages law literacy local machines markets media"
            + " misinformation mobile neutrality norms oversight ownership parliament participation peace platforms policy"
            + " privacy procurement protection public quantum regulation resilience rights routing rural safety satellite"
            + " security sovereignty spectrum standards surveillance sustainability taxation technical transparency trust"
            + " universal violence vulnerable web women youth").split(" ");

    private final Meeting meeting;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final List<SessionType> types = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();

    private IgfSized(Meeting meeting) {
        this.meeting = meeting;
    }

    /** Not released yet. */
    public static Meeting meeting() {
        Meeting meeting = Given.meeting();
        Given.written(() -> new IgfSized(Meeting.findById(meeting.id)).fill());
        return meeting;
    }

    private Meeting fill() {
        IntStream.range(0, 32).forEach(i -> rooms.add(room(i)));
        IntStream.range(0, 12).forEach(i -> tracks.add(track(i)));
        List.of("Workshop", "Open Forum", "Town Hall", "Lightning Talk", "Main Session", "Networking Session")
                .forEach(name -> types.add(type(name)));
        IntStream.range(0, 300).forEach(i -> speakers.add(speaker(i)));
        IntStream.range(0, SESSIONS).forEach(this::session);
        return meeting;
    }

    private void session(int i) {
        Session session = new Session();
        session.meeting = meeting;
        session.guid = uuid("session", i);
        session.code = "WS" + (i + 1);
        session.title = titleOf(i);
        session.description = abstractOf(i);
        session.type = types.get(i % types.size());
        session.tracks.add(tracks.get(i % tracks.size()));
        session.organisedBy = "Organisation " + i % 70;
        session.captions = "en";
        session.streamed = i % 2 == 0;
        session.changedAt = meeting.createdAt;
        session.changedBy = "Given";
        int perDay = SESSIONS / 5;
        LocalTime hour = LocalTime.of(9, 30).plusMinutes(75L * (i % perDay / AT_A_TIME));
        session.moveTo(rooms.get(i % AT_A_TIME + i / perDay * 4), meeting.startsOn.plusDays(i / perDay).atTime(hour)
                .atZone(meeting.zoneId()).toInstant(), Duration.ofMinutes(60));
        IntStream.range(0, 4).forEach(n -> session.roles.add(role(session, speakers.get((i * 4 + n) % speakers.size()), n)));
        session.persist();
    }

    private static Role role(Session session, Speaker speaker, int position) {
        Role role = new Role();
        role.session = session;
        role.speaker = speaker;
        role.kind = Role.Kind.values()[position];
        role.position = position;
        return role;
    }

    /**
     * Every third in a script of its own, the others in words that no two share in the same order: as they compress in life.
     */
    private static String titleOf(int i) {
        if (i % 3 == 0) {
            return THEMES.get(i / 3 % THEMES.size()) + " (" + (i + 1) + ")";
        }
        Random chance = new Random(i);
        return chance.ints(3 + chance.nextInt(14), 0, WORDS.length).mapToObj(word -> WORDS[word])
                .collect(Collectors.joining(" "));
    }

    private static String abstractOf(int i) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; text.length() < 1_500; n++) {
            text.append(SENTENCES.get((i * 7 + n * n) % SENTENCES.size())).append(n % 4 == 3 ? "\n\n" : "");
        }
        return text.toString();
    }

    private Room room(int i) {
        Room room = new Room();
        room.meeting = meeting;
        room.name = i == 0 ? "Plenary Room" : "Conference Room " + i;
        room.capacity = 40 + i * 10;
        room.position = i;
        room.persist();
        return room;
    }

    private Track track(int i) {
        Track track = new Track();
        track.meeting = meeting;
        track.parent = i < 4 ? null : tracks.get(i % 4);
        track.name = "Issue area " + (i + 1) + ": " + THEMES.get(i % 8);
        track.colour = i % 8 + 1;
        track.position = i;
        track.persist();
        return track;
    }

    private SessionType type(String name) {
        SessionType type = new SessionType();
        type.meeting = meeting;
        type.name = name;
        type.usualMinutes = 60;
        type.persist();
        return type;
    }

    private Speaker speaker(int i) {
        Speaker speaker = new Speaker();
        speaker.meeting = meeting;
        speaker.guid = uuid("speaker", i);
        speaker.name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i);
        speaker.affiliation = "Organisation " + i % 70;
        speaker.persist();
        return speaker;
    }

    private UUID uuid(String kind, int i) {
        return UUID.nameUUIDFromBytes((meeting.slug + kind + i).getBytes());
    }
}
