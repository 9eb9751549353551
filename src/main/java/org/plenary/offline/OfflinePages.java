package org.plenary.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Where a reader chooses what to have without a connection. */
@Path("/{meeting}/offline")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class OfflinePages {

    /** What the page's script says; it fills in what stands in braces. */
    record Sentences(String kept, String newer) {
    }

    /** @param bytes of the one file as it is read; {@code kilobytes} of it as it is sent */
    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfflinePage(Meeting meeting, int release, int kilobytes, int bytes, Sentences sentences)
            implements
                TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    OneFiles oneFiles;

    @GET
    public TemplateInstance offline(@RestPath String meeting) {
        Released released = releases.of(meeting);
        OneFile file = oneFiles.of(released, Reading.currentLanguage());
        OfflineMessages words = Words.now(OfflineMessages.class);
        return new OfflinePage(released.meeting(), released.programme().release(), file.kilobytes(),
                file.html().getBytes(StandardCharsets.UTF_8).length,
                new Sentences(words.kept("{release}", "{moment}"), words.newer("{release}", "{moment}")));
    }

    /** Where the worker shows the one file it kept. Whoever is connected has something better. */
    @GET
    @Path("programme")
    public Response kept(@RestPath String meeting) {
        return Response.seeOther(URI.create(Links.programme(releases.of(meeting).meeting()))).build();
    }
}
