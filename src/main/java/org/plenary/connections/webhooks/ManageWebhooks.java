package org.plenary.connections.webhooks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.connections.ConnectionsPlace;
import org.plenary.connections.ShownOnce;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;

/** Webhooks of a meeting: made, their secret shown once, tried, removed; and what became of what they were to be told. */
@Path("/{meeting}/manage/connections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageWebhooks {

    private static final int UNPROCESSABLE = 422;
    private static final int A_PAGE = 100;
    private static final String UUID_OF_A_ROW = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhookNew(Meeting meeting, String back, String action, WebhookForm form, Problems problems)
            implements
                TemplateInstance {
    }

    /** @param secret null but for the one time it is shown */
    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WebhookPage(Meeting meeting, String back, WebhookView webhook, String secret, List<DeliveryView> deliveries)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepWebhooks keep;
    @Inject
    Receivers receivers;

    @GET
    @Path("webhooks/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return form(meetings.open(meeting), WebhookForm.blank(), new Problems());
    }

    @POST
    @Path("webhooks")
    public Response make(@RestPath String meeting, @BeanParam WebhookForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.problems(open, receivers);
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE).entity(form(open, form, problems)).build();
        }
        KeepWebhooks.Made made = keep.make(open, form.line(), form.chosen());
        return ShownOnce.at(WebhookView.url(open, made.id()), made.secret());
    }

    @GET
    @Path("webhooks/{id:\\d{1,18}}")
    public Response webhook(@RestPath String meeting, @RestPath long id, @RestCookie(ShownOnce.COOKIE) String carried) {
        Meeting open = meetings.open(meeting);
        Webhook webhook = Webhook.of(open, id).orElseThrow(Refusal::notFound);
        String secret = ShownOnce.carried(carried);
        long givenUp = Delivery.givenUp(open).getOrDefault(id, 0L);
        return ShownOnce.page(WebhookView.url(open, id), new WebhookPage(open, ConnectionsPlace.of(open),
                WebhookView.of(webhook, open, givenUp), secret,
                Delivery.of(webhook, A_PAGE).stream().map(one -> DeliveryView.of(one, open)).toList()), secret != null);
    }

    @POST
    @Path("webhooks/{id:\\d{1,18}}/test")
    public Response tryOut(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.tryOut(open, id);
        return seeOther(WebhookView.url(open, id));
    }

    @POST
    @Path("webhooks/{id:\\d{1,18}}/remove")
    public Response remove(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.remove(open, id);
        return seeOther(ConnectionsPlace.of(open));
    }

    @POST
    @Path("deliveries/{id:" + UUID_OF_A_ROW + "}/again")
    public Response again(@RestPath String meeting, @RestPath UUID id) {
        Meeting open = meetings.open(meeting);
        return seeOther(WebhookView.url(open, keep.again(open, id)));
    }

    private static WebhookNew form(Meeting meeting, WebhookForm form, Problems problems) {
        String back = ConnectionsPlace.of(meeting);
        return new WebhookNew(meeting, back, back + "/webhooks", form, problems);
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
