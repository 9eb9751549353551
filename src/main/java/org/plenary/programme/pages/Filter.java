package org.plenary.programme.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;

/** What the reader wants to see of the programme; what cannot be read as a filter fits nothing rather than everything. */
public class Filter {

    @RestQuery
    public String track;
    @RestQuery
    public String type;
    @RestQuery
    public String room;
    @RestQuery
    public String language;
    @RestQuery
    public String q;
    @RestQuery
    public String view;

    public boolean isAny() {
        return isSearch() || isNarrowed();
    }

    /** By something else than words. */
    public boolean isNarrowed() {
        return Stream.of(track, type, room, language).anyMatch(Filter::given);
    }

    public boolean isList() {
        return "list".equals(view);
    }

    List<ListedSession> of(List<ListedSession> sessions, Programme programme) {
        return sessions.stream().filter(session -> fits(session, programme)).toList();
    }

    public boolean isSearch() {
        return given(q);
    }

    /** Whether it fits all but the words searched for: those are {@link org.plenary.programme.released.Search}'s. */
    boolean fits(ListedSession session, Programme programme) {
        return (!given(track) || session.tracks().stream().anyMatch(id -> isOrIsUnder(programme, id, track)))
                && (!given(type) || type.equals(String.valueOf(session.type())))
                && (!given(room) || room.equals(String.valueOf(session.room())))
                && (!given(language) || session.speaks(language));
    }

    private static boolean isOrIsUnder(Programme programme, Long id, String wanted) {
        return wanted.equals(String.valueOf(id))
                || programme.track(id).map(ListedTrack::parent).filter(parent -> wanted.equals(String.valueOf(parent)))
                        .isPresent();
    }

    /** The filters as a query, to be carried from day to day; empty or starting with "?". */
    public String getQuery() {
        String query = Stream.of(pair("track", track), pair("type", type), pair("room", room), pair("language", language),
                pair("q", q), pair("view", view)).filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return given(value) ? name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) : "";
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
