package org.plenary.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Stands where the video conference would be, so that joining can be tried to its end. */
@Path("/dev/room/{name}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@IfBuildProfile(anyOf = { "dev", "test" })
class RemoteRoom {

    @CheckedTemplate(basePath = "development", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemoteRoomPage(String name) implements TemplateInstance {
    }

    @GET
    public TemplateInstance room(@RestPath String name) {
        return new RemoteRoomPage(name);
    }
}
