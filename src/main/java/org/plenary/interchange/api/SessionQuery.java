package org.plenary.interchange.api;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;

/** Which sessions are asked for; what is not said narrows nothing. */
public class SessionQuery {

    @RestQuery
    @Parameter(description = "A day of the meeting, the venue's", schema = @Schema(implementation = LocalDate.class))
    String day;
    @RestQuery
    @Parameter(description = "A track's id; those under it are included", schema = @Schema(implementation = Long.class))
    String track;
    @RestQuery
    @Parameter(description = "A room's id; rooms joined from it or into it are included", schema = @Schema(implementation = Long.class))
    String room;
    @RestQuery
    @Parameter(description = "A session type's id", schema = @Schema(implementation = Long.class))
    String type;
    @RestQuery
    @Parameter(description = "A language of the floor, of interpretation or of captions, a BCP 47 tag")
    String language;
    @RestQuery
    @Parameter(schema = @Schema(implementation = SessionState.class))
    String state;

    Predicate<ListedSession> in(Programme programme) {
        LocalDate wantedDay = Asked.day(day);
        Long wantedType = Asked.id("type", type);
        SessionState wantedState = Asked.oneOf("state", state, SessionState.class);
        Predicate<ListedSession> inRoom = inRoom(programme, Asked.id("room", room));
        Predicate<ListedSession> inTrack = inTrack(programme, Asked.id("track", track));
        return inRoom.and(inTrack)
                .and(session -> wantedDay == null || wantedDay.equals(session.day(programme.zoneId())))
                .and(session -> wantedType == null || wantedType == session.type())
                .and(session -> wantedState == null || wantedState == SessionState.of(session))
                .and(session -> language == null || session.speaks(language));
    }

    private static Predicate<ListedSession> inRoom(Programme programme, Long id) {
        return id == null ? session -> true
                : programme.room(id).map(found -> (Predicate<ListedSession>) programme.in(found)::contains)
                        .orElse(session -> false);
    }

    private static Predicate<ListedSession> inTrack(Programme programme, Long id) {
        return id == null ? session -> true
                : programme.track(id).map(found -> (Predicate<ListedSession>) programme.in(found)::contains)
                        .orElse(session -> false);
    }
}
