package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Table;

/** The tracks, in the columns the importer reads (docs/import.md). */
@Path("/{meeting}/tracks.csv")
@Produces(Table.MEDIA_TYPE)
@PermitAll
@PublicPage
class TrackTable {

    @Inject
    Releases releases;

    @GET
    public String table(@RestPath String meeting) {
        Programme programme = releases.of(meeting).programme();
        Table table = new Table("name", "parent", "colour");
        programme.tracks().forEach(track -> table.row(PlainText.of(track.name()),
                PlainText.of(programme.track(track.parent()).map(ListedTrack::name).orElse("")),
                String.valueOf(track.colour())));
        return table.text();
    }
}
