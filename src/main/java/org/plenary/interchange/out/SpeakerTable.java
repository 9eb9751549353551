package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Table;

/**
 * Who does what in the sessions, and those who have no part yet; never an e-mail (R18), in the columns the importer reads
 * (docs/import.md).
 */
@Path("/{meeting}/speakers.csv")
@Produces(Table.MEDIA_TYPE)
@PermitAll
@PublicPage
class SpeakerTable {

    @Inject
    Releases releases;

    @GET
    public String table(@RestPath String meeting) {
        Programme programme = releases.of(meeting).programme();
        Table table = new Table("name", "session", "role", "stakeholder_group", "regional_group", "affiliation", "biography");
        programme.speakers().forEach(speaker -> table.row(cells(speaker.name(), "", null, speaker.affiliation(),
                speaker.biography())));
        programme.sessions().forEach(session -> session.roles().forEach(role -> table.row(cells(role.name(), session.code(),
                role, role.affiliation(), ""))));
        return table.text();
    }

    /** @param role null for a line about the person alone */
    private static String[] cells(String name, String session, ListedRole role, String affiliation, String biography) {
        return Stream.of(name, session, role == null ? "" : Cells.word(role.kind()),
                role == null ? "" : Cells.word(role.stakeholderGroup()), role == null ? "" : Cells.word(role.regionalGroup()),
                affiliation, biography).map(PlainText::of).toArray(String[]::new);
    }
}
