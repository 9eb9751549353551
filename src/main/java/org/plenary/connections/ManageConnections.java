package org.plenary.connections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.connections.webhooks.WebhookView;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;

/** What other programs a meeting is connected with. */
@Path("/{meeting}/manage/connections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageConnections {

    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConnectionsDesk(Meeting meeting, String here, List<TokenView> tokens, List<WebhookView> webhooks)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return new ConnectionsDesk(open, ConnectionsPlace.of(open),
                Token.of(open).stream().map(token -> TokenView.of(token, open, clock.instant())).toList(),
                WebhookView.of(open));
    }
}
