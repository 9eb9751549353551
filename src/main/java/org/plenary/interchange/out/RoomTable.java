package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Table;

/** The rooms; never a remote address (R15), in the columns the importer reads (docs/import.md). */
@Path("/{meeting}/rooms.csv")
@Produces(Table.MEDIA_TYPE)
@PermitAll
@PublicPage
class RoomTable {

    @Inject
    Releases releases;

    @GET
    public String table(@RestPath String meeting) {
        Programme programme = releases.of(meeting).programme();
        Table table = new Table("name", "building", "capacity", "parts", "stream_url");
        programme.rooms().forEach(room -> table.row(Stream.of(room.name(), room.building(),
                room.capacity() == null ? "" : room.capacity().toString(), Cells.rooms(programme, room.parts()),
                room.streamUrl()).map(PlainText::of).toArray(String[]::new)));
        return table.text();
    }
}
