package org.plenary.connections;

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
import java.time.Clock;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.interchange.api.ApiLinks;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;

/** Tokens of a meeting: made, shown once, revoked. */
@Path("/{meeting}/manage/connections/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTokens {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TokenNew(Meeting meeting, String back, String action, TokenForm form, Problems problems)
            implements
                TemplateInstance {
    }

    /** @param text null but for the one time it is shown @param api where a program begins to read */
    @CheckedTemplate(basePath = "connections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TokenPage(Meeting meeting, String back, TokenView token, String text, String api) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepTokens keep;
    @Inject
    ApiLinks links;
    @Inject
    Clock clock;

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath String meeting) {
        return form(meetings.open(meeting), TokenForm.blank(), new Problems());
    }

    @POST
    public Response make(@RestPath String meeting, @BeanParam TokenForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.problems();
        if (problems.isAny()) {
            return Response.status(UNPROCESSABLE).entity(form(open, form, problems)).build();
        }
        KeepTokens.Made made = keep.make(open, form.line(), form.chosen(), form.forDays());
        return ShownOnce.at(TokenView.url(open, made.id()), made.text());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response token(@RestPath String meeting, @RestPath long id, @RestCookie(ShownOnce.COOKIE) String carried) {
        Meeting open = meetings.open(meeting);
        Token token = Token.of(open, id).orElseThrow(Refusal::notFound);
        String text = ShownOnce.carried(carried);
        return ShownOnce.page(TokenView.url(open, id), new TokenPage(open, ConnectionsPlace.of(open),
                TokenView.of(token, open, clock.instant()), text,
                links.of(open, "registrations").toString()),
                text != null);
    }

    @POST
    @Path("{id:\\d{1,18}}/revoke")
    public Response revoke(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.revoke(open, id);
        return Response.seeOther(URI.create(TokenView.url(open, id))).build();
    }

    private static TokenNew form(Meeting meeting, TokenForm form, Problems problems) {
        String back = ConnectionsPlace.of(meeting);
        return new TokenNew(meeting, back, back + "/tokens", form, problems);
    }
}
