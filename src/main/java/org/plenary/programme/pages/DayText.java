package org.plenary.programme.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Refusal;

/** A day of the programme as text (R3). */
@Path("/{meeting}/programme/{date}.txt")
@Produces("text/plain;charset=utf-8")
@PermitAll
@PublicPage
class DayText {

    @Inject
    Releases releases;
    @Inject
    ProgrammeText texts;

    @GET
    public TemplateInstance text(@RestPath String meeting, @RestPath String date, @Context UriInfo asked) {
        return of(meeting, date, Filter.of(asked.getQueryParameters()));
    }

    TemplateInstance of(String meeting, String date, Filter filter) {
        Released released = releases.of(meeting);
        LocalDate day = released.programme().day(date).orElseThrow(Refusal::notFound);
        return texts.of(released, List.of(day), filter);
    }
}
