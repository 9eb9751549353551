package org.plenary.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;

/** One button, one zip. */
@Path("/{meeting}/manage/mirror")
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageMirror {

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MirrorDesk(Meeting meeting, int release, String languages, int files) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;
    @Inject
    Mirror mirror;
    @Inject
    TakeMirror takeMirror;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestPath String meeting) {
        Released released = releases.of(meetings.open(meeting).slug);
        String languages = Mirror.languages(released.meeting()).stream().map(language -> language.ownName)
                .collect(Collectors.joining(Reading.currentLanguage().comma()));
        return new MirrorDesk(released.meeting(), released.programme().release(), languages, mirror.size(released));
    }

    @POST
    @Produces({ "application/zip", MediaType.TEXT_HTML })
    public Response take(@RestPath String meeting) {
        Released released = takeMirror.of(meetings.open(meeting));
        StreamingOutput files = to -> mirror.write(released, to);
        return Response.ok(files, "application/zip").header("Cache-Control", "private, no-store")
                .header("Content-Disposition",
                        "attachment; filename=\"" + released.meeting().slug + "-mirror.zip\"")
                .build();
    }
}
