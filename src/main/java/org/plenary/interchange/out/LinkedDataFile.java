package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.LinkedData;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Json;

/** The meeting with all its sessions as linked data (JSON-LD, schema.org); what has no time is no event. */
@Path("/{meeting}/programme.jsonld")
@Produces("application/ld+json;charset=utf-8")
@PermitAll
@PublicPage
class LinkedDataFile {

    @Inject
    Releases releases;
    @Inject
    LinkedData linkedData;

    @GET
    public String linkedData(@RestPath String meeting) {
        Released open = releases.of(meeting);
        Programme programme = open.programme();
        Map<String, Object> event = linkedData.meeting(open.meeting());
        event.put("subEvent", programme.sessions().stream().filter(ListedSession::isPlaced)
                .map(session -> linkedData.session(open.meeting(), session, programme.room(session.room()).orElse(null)))
                .toList());
        return Json.of(event);
    }
}
