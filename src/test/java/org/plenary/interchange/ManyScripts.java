package org.plenary.interchange;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.Track;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;

/** A released meeting with seven languages, hostile text in every field and the awkward cases real programmes have. */
public final class ManyScripts {

    /** Markup, the end of a CDATA section, a control sign, header lines, signs that turn the writing round, a formula. */
    public static final String HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script><!-- ]]> &amp; \"q\" 'a'\u0001\u000B\r\nX: y\r\n\u202Egnp.\u202C \u200F🛰️ end";
    /** As formats can hold it. */
    public static final String PLAIN = HOSTILE.replace("\r\n", "\n").replaceAll("[\u0001\u000B]", "");
    /** For what lists name: a semicolon parts them. */
    static final String NAME = HOSTILE.replace(";", "");
    public static final List<String> TITLES = List.of("Disability rights & access", "حقوق الأشخاص ذوي الإعاقة",
            "残疾人权利与无障碍", "Droits des personnes handicapées : l’accès", "Права людей с инвалидностью",
            "¿Derechos de las personas con discapacidad?", "Prawa osób z niepełnosprawnościami – dostęp");
    /** Of the rooms; whatever holds it has let a remote address out. */
    public static final String SECRET = "rooms.example";

    public final Meeting meeting;
    public final Session hostile;
    public final Speaker speaker;
    public final Track basket;
    public final Track area;
    public final Room joined;
    public final Room hall;

    private ManyScripts() {
        meeting = hostileMeeting(Given.meeting());
        basket = Given.track(meeting, "Trust " + NAME);
        area = under(Given.track(meeting, "الأمن"), basket);
        hall = Given.room(meeting, "Hall 1");
        joined = joined(Given.room(meeting, "Halls 1+2 " + NAME), hall);
        speaker = Given.speaker(meeting, "ليلى " + HOSTILE);
        hostile = full(Given.session(meeting, "WS33", joined, Given.FIRST_DAY.atTime(10, 45)));
        known(Given.role(hostile, speaker, Role.Kind.SPEAKER));
        Given.role(hostile, speaker, Role.Kind.RAPPORTEUR);
        for (int i = 0; i < TITLES.size(); i++) {
            titled(Given.session(meeting, "L" + i, hall, Given.FIRST_DAY.plusDays(1).atTime(9 + i, 5)), TITLES.get(i));
        }
        titled(Given.session(meeting, "NIGHT", hall, Given.FIRST_DAY.plusDays(2).atTime(0, 30)), "After midnight");
        Given.session(meeting, "ws33", hall, Given.FIRST_DAY.atTime(12, 0));
        Given.session(meeting, "A", hall, Given.FIRST_DAY.atTime(13, 50));
        Given.session(meeting, "OF-12.", null, Given.FIRST_DAY.atTime(14, 5));
        Session cancelled = Given.session(meeting, "WS2", hall, Given.FIRST_DAY.atTime(16, 0));
        change(cancelled, Session::cancel);
        Given.session(meeting, "WS99", null, null);
        release();
    }

    public static ManyScripts make() {
        return new ManyScripts();
    }

    public void release() {
        CDI.current().select(Releases.class).get().make(meeting, "Note " + HOSTILE);
    }

    public String at(String path) {
        return "/" + meeting.slug + path;
    }

    public void change(Session session, Consumer<Session> change) {
        Given.written(() -> {
            change.accept(Session.findById(session.id));
            return null;
        });
    }

    private static Meeting hostileMeeting(Meeting made) {
        return Given.written(() -> {
            Meeting meeting = Meeting.findById(made.id);
            meeting.name = "IGF " + HOSTILE;
            meeting.venue = HOSTILE;
            meeting.city = "Łódź " + HOSTILE.substring(0, 60);
            meeting.theme = HOSTILE;
            meeting.summary = HOSTILE;
            meeting.contactEmail = "team@people.example";
            return meeting;
        });
    }

    private static Track under(Track made, Track parent) {
        return Given.written(() -> {
            Track track = Track.findById(made.id);
            track.parent = parent;
            return track;
        });
    }

    private static Room joined(Room made, Room part) {
        return Given.written(() -> {
            Room room = Room.findById(made.id);
            room.building = HOSTILE;
            room.streamUrl = "https://stream.example/halls";
            room.parts.add(Room.findById(part.id));
            return room;
        });
    }

    /** With all that can be said about somebody. */
    private static Role known(Role made) {
        return Given.written(() -> {
            Role role = Role.findById(made.id);
            role.stakeholderGroup = StakeholderGroup.CIVIL_SOCIETY;
            role.regionalGroup = RegionalGroup.GRULAC;
            role.affiliation = HOSTILE;
            role.speaker.affiliation = HOSTILE;
            role.speaker.biography = HOSTILE;
            role.speaker.email = "leila@people.example";
            return role;
        });
    }

    private Session titled(Session session, String title) {
        change(session, row -> row.title = title);
        return session;
    }

    private Session full(Session made) {
        change(made, session -> {
            session.title = HOSTILE;
            session.description = HOSTILE + "\n\n" + HOSTILE;
            session.organisedBy = HOSTILE;
            session.layout = "=1+1";
            session.signLanguage = "International Sign";
            session.interpretation = "ar,zh";
            session.captions = "en";
            session.recorded = true;
            session.streamUrl = "https://stream.example/?a=1&b=2";
            session.sourceUrl = "https://source.example/33?x='y'";
            session.remoteAddress = "https://" + SECRET + "/its-own";
            session.sdgs = "4,16";
            session.number = "33";
            session.tracks.add(Track.findById(area.id));
            session.moveTo(session.room, session.startsAt, Duration.ofMinutes(75));
        });
        return made;
    }
}
