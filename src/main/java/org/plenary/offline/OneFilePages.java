package org.plenary.offline;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;

/** The whole programme as one file to take away, in the reader's language. */
@Path("/{meeting}/programme.{ending:html|zip}")
@PermitAll
@PublicPage
class OneFilePages {

    @Inject
    Releases releases;
    @Inject
    OneFiles oneFiles;

    @GET
    @Produces({ MediaType.TEXT_HTML, "application/zip" })
    public Response file(@RestPath String meeting, @RestPath String ending) {
        Released released = releases.of(meeting);
        OneFile file = oneFiles.of(released, Reading.currentLanguage());
        String name = released.meeting().slug + "-programme." + ending;
        Response.ResponseBuilder answer = ending.equals("zip") ? Response.ok(file.zip(), "application/zip")
                : Response.ok(file.html(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).header("Content-Security-Policy",
                        OneFiles.POLICY);
        return answer.header("Cache-Control", "public, no-cache").header("Vary", "Accept-Language, Cookie")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}
