package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
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
        Programme programme = releases.of(meeting).programme();
        Table table = new Table("code", "type", "number", "title", "description", "tracks", "start", "end", "room", "state",
                "layout", "organised_by", "sdgs", "floor_language", "interpretation", "captions", "sign_language", "recorded",
                "streamed", "stream_url", "source_url", "guid");
        programme.sessions().forEach(session -> table.row(cells(programme, session)));
        return table.text();
    }

    private static String[] cells(Programme programme, ListedSession session) {
        return Stream.of(session.code(), programme.type(session.type()).map(ListedType::name).orElse(""), session.number(),
                session.title(), session.description(), Cells.tracks(programme, session.tracks()),
                Cells.moment(programme, session.startsAt()), Cells.moment(programme, session.endsAt()),
                programme.room(session.room()).map(ListedRoom::name).orElse(""), session.cancelled() ? "cancelled" : "accepted",
                session.layout(), session.organisedBy(), Cells.list(session.sdgs()), session.floorLanguage(),
                Cells.list(session.interpretation()), Cells.list(session.captions()), session.signLanguage(),
                Cells.yesNo(session.recorded()), Cells.yesNo(session.streamed()), session.streamUrl(), session.sourceUrl(),
                session.guid().toString()).map(PlainText::of).toArray(String[]::new);
    }
}
