package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Table;

/** The types of sessions, in the columns the importer reads (docs/import.md). */
@Path("/{meeting}/types.csv")
@Produces(Table.MEDIA_TYPE)
@PermitAll
@PublicPage
class TypeTable {

    @Inject
    Releases releases;

    @GET
    public String table(@RestPath String meeting) {
        Table table = new Table("name", "usual_minutes");
        releases.of(meeting).programme().types().forEach(type -> table.row(PlainText.of(type.name()),
                Objects.toString(type.usualMinutes(), "")));
        return table.text();
    }
}
