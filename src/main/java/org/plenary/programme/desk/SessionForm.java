package org.plenary.programme.desk;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Session;
import org.plenary.shared.Times;

/** A session as its form has it: day and hour at the venue, length in minutes; {@code day} empty: not placed. */
record SessionForm(@RestForm String version, @RestForm String day, @RestForm String time, @RestForm String offset,
        @RestForm String minutes, @RestForm String room, @RestForm String code, @RestForm String number, @RestForm String title,
        @RestForm String type, @RestForm String description, @RestForm List<String> tracks, @RestForm String organisedBy,
        @RestForm String layout, @RestForm String floorLanguage, @RestForm List<String> interpretation,
        @RestForm List<String> captions, @RestForm String signLanguage, @RestForm String recorded, @RestForm String streamed,
        @RestForm String streamUrl, @RestForm String remoteAddress, @RestForm String sourceUrl, @RestForm List<String> sdgs,
        @RestForm String textLanguage)
        implements
            Edited {

    SessionForm {
        version = Typed.line(version);
        day = Typed.line(day);
        time = Typed.line(time);
        offset = Typed.line(offset);
        minutes = Typed.line(minutes);
        room = Typed.line(room);
        code = Typed.line(code);
        number = Typed.line(number);
        title = Typed.line(title);
        type = Typed.line(type);
        description = Typed.text(description);
        tracks = Typed.many(tracks);
        organisedBy = Typed.line(organisedBy);
        layout = Typed.line(layout);
        floorLanguage = Typed.line(floorLanguage);
        interpretation = Typed.many(interpretation);
        captions = Typed.many(captions);
        signLanguage = Typed.line(signLanguage);
        recorded = Typed.line(recorded);
        streamed = Typed.line(streamed);
        streamUrl = Typed.line(streamUrl);
        remoteAddress = Typed.line(remoteAddress);
        sourceUrl = Typed.line(sourceUrl);
        sdgs = Typed.many(sdgs);
        textLanguage = Typed.line(textLanguage);
    }

    static SessionForm blank(String textLanguage) {
        return new SessionForm("", "", "", "", "", "", "", "", "", "", "", List.of(), "", "", "en", List.of(), List.of(), "",
                "", "", "", "", "", List.of(), textLanguage);
    }

    static SessionForm of(Session session, ZoneId venue) {
        ZonedDateTime start = session.isPlaced() ? session.startsAt.atZone(venue) : null;
        return new SessionForm(String.valueOf(session.version), start == null ? "" : start.toLocalDate().toString(),
                start == null ? "" : Times.hour(session.startsAt, venue), start == null ? "" : Placement.offset(start),
                String.valueOf(session.length().toMinutes()), session.room == null ? "" : String.valueOf(session.room.id),
                session.code, session.number, session.title, String.valueOf(session.type.id), session.description,
                session.tracks.stream().map(track -> track.id).sorted().map(String::valueOf).toList(), session.organisedBy,
                session.layout, session.floorLanguage, parts(session.interpretation), parts(session.captions),
                session.signLanguage, tick(session.recorded), tick(session.streamed), session.streamUrl, session.remoteAddress,
                session.sourceUrl, parts(session.sdgs), session.textLanguage);
    }

    private static String tick(boolean ticked) {
        return ticked ? "true" : "";
    }

    private static List<String> parts(String commaSeparated) {
        return commaSeparated == null || commaSeparated.isBlank() ? List.of()
                : Arrays.asList(commaSeparated.split("\\s*,\\s*"));
    }
}
