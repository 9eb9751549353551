package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Table;

/** The sessions, in the columns the importer reads (docs/import.md). */
@Path("/{meeting}/programme.csv")
@Produces(Table.MEDIA_TYPE)
@PermitAll
@PublicPage
class SessionTable {

    @Inject
    Releases releases;

    @GET
    public String table(@RestPath String meeting) {
        Released open = releases.of(meeting);
        List<String> languages = open.meeting().languageTags();
        Table table = new Table(Stream.of(Stream.of("code", "type", "number", "title", "description", "text_language"),
                languages.stream().flatMap(tag -> Stream.of("title_" + tag, "description_" + tag)),
                Stream.of("tracks", "start", "end", "room", "state", "layout", "organised_by", "sdgs", "floor_language",
                        "interpretation", "captions", "sign_language", "recorded", "streamed", "stream_url", "source_url",
                        "guid"))
                .flatMap(columns -> columns).toArray(String[]::new));
        open.programme().sessions().forEach(session -> table.row(cells(open.programme(), session, languages)));
        return table.text();
    }

    private static String[] cells(Programme programme, ListedSession session, List<String> languages) {
        return Stream.of(Stream.of(session.code(), programme.type(session.type()).map(ListedType::name).orElse(""),
                session.number(), session.title(), session.description(), session.language()),
                languages.stream().flatMap(tag -> version(session, tag)),
                Stream.of(Cells.tracks(programme, session.tracks()), Cells.moment(programme, session.startsAt()),
                        Cells.moment(programme, session.endsAt()),
                        programme.room(session.room()).map(ListedRoom::name).orElse(""),
                        session.cancelled() ? "cancelled" : "accepted", session.layout(), session.organisedBy(),
                        Cells.list(session.sdgs()), session.floorLanguage(), Cells.list(session.interpretation()),
                        Cells.list(session.captions()), session.signLanguage(), Cells.yesNo(session.recorded()),
                        Cells.yesNo(session.streamed()), session.streamUrl(), session.sourceUrl(),
                        session.guid().toString()))
                .flatMap(cells -> cells).map(PlainText::of).toArray(String[]::new);
    }

    /** Title and description; its own language is in the columns without one. */
    private static Stream<String> version(ListedSession session, String tag) {
        return session.texts().stream().filter(text -> text.language().equals(tag) && !tag.equals(session.language()))
                .findFirst()
                .map(text -> Stream.of(Objects.toString(text.title(), ""), Objects.toString(text.description(), "")))
                .orElseGet(() -> Stream.of("", ""));
    }
}
