package org.plenary.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.TeamMember;
import org.plenary.programme.Track;

/** Small makers of rows, free of surprises. Each writes in its own transaction and returns what it wrote. */
public final class Given {

    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 6);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Given() {
    }

    /** Listed, five days from {@link #FIRST_DAY}, in Katowice's zone, with a slug nobody else has. */
    public static Meeting meeting() {
        return meeting("m" + NEXT.incrementAndGet() + "x" + Long.toString(System.nanoTime() & 0xffffff, 36));
    }

    public static Meeting meeting(String slug) {
        return written(() -> {
            Meeting meeting = new Meeting();
            meeting.slug = slug;
            meeting.name = "Meeting " + slug;
            meeting.city = "Katowice";
            meeting.country = "PL";
            meeting.startsOn = FIRST_DAY;
            meeting.endsOn = FIRST_DAY.plusDays(4);
            meeting.zone = "Europe/Warsaw";
            meeting.languages = "en,ar";
            meeting.privacyVersion = "1";
            meeting.doorOpensMinutes = 15;
            meeting.doorOpensMinutesRole = 30;
            meeting.listed = true;
            meeting.createdAt = Instant.EPOCH;
            meeting.persist();
            return meeting;
        });
    }

    public static Room room(Meeting meeting, String name) {
        return written(() -> {
            Room room = new Room();
            room.meeting = meeting;
            room.name = name;
            room.capacity = 50;
            room.remoteAddress = "https://rooms.example/secret-" + name.toLowerCase().replace(' ', '-');
            room.persist();
            return room;
        });
    }

    public static Track track(Meeting meeting, String name) {
        return written(() -> {
            Track track = new Track();
            track.meeting = meeting;
            track.name = name;
            track.colour = 1;
            track.persist();
            return track;
        });
    }

    public static SessionType type(Meeting meeting, String name) {
        return written(() -> SessionType.named(meeting, name).orElseGet(() -> {
            SessionType type = new SessionType();
            type.meeting = meeting;
            type.name = name;
            type.usualMinutes = 60;
            type.persist();
            return type;
        }));
    }

    /** An hour long, at the venue's local time; start null: not scheduled. */
    public static Session session(Meeting meeting, String code, Room room, LocalDateTime start) {
        SessionType type = type(meeting, "Workshop");
        return written(() -> {
            Session session = new Session();
            session.meeting = meeting;
            session.guid = UUID.randomUUID();
            session.code = code;
            session.title = "Session " + code;
            session.type = type;
            session.changedAt = Instant.EPOCH;
            session.changedBy = "Given";
            session.moveTo(room, start == null ? null : start.atZone(meeting.zoneId()).toInstant(), Duration.ofHours(1));
            session.persist();
            return session;
        });
    }

    public static Speaker speaker(Meeting meeting, String name) {
        return written(() -> {
            Speaker speaker = new Speaker();
            speaker.meeting = meeting;
            speaker.guid = UUID.randomUUID();
            speaker.name = name;
            speaker.persist();
            return speaker;
        });
    }

    public static Role role(Session session, Speaker speaker, Role.Kind kind) {
        return written(() -> {
            Role role = new Role();
            role.session = session;
            role.speaker = speaker;
            role.kind = kind;
            role.persist();
            return role;
        });
    }

    /** A session's title, and description, in another language. */
    public static SessionText text(Session session, String language, String title, String description) {
        return written(() -> {
            SessionText text = new SessionText();
            text.session = session;
            text.language = language;
            text.title = title;
            text.description = description;
            text.persist();
            return text;
        });
    }

    public static TeamMember member(Meeting meeting, String email, TeamMember.Duty duty) {
        return written(() -> {
            TeamMember member = new TeamMember();
            member.meeting = meeting;
            member.email = email;
            member.name = email;
            member.duty = duty;
            member.addedAt = Instant.EPOCH;
            member.addedBy = "Given";
            member.persist();
            return member;
        });
    }

    /** Runs in a transaction of its own. */
    public static <T> T written(Supplier<T> making) {
        return QuarkusTransaction.requiringNew().call(making::get);
    }
}
