package org.plenary.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData.Fact;
import org.plenary.identity.PersonalData.Kept;
import org.plenary.identity.PersonalMessages;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.shared.Json;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** One's own data: to read, to take along, to have erased. */
@Path("/{meeting}/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyDataPages {

    private static final String SESSION_COOKIE = "q_session";

    record Line(String label, String value) {
    }

    record Section(String title, List<Line> lines) {
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyDataPage(Meeting meeting, List<Section> sections) implements TemplateInstance {
    }

    /** @param against why not now; empty where it can be done */
    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EraseQuestion(Meeting meeting, List<String> against, Problems problems) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erased(Meeting meeting) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    MyData data;
    @Inject
    HttpServerRequest request;

    @GET
    @Path("data")
    public Response read(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        return mine(Response.ok(new MyDataPage(open, data.of(me()).stream().map(MyDataPages::section).toList()))).build();
    }

    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response download(@RestPath String meeting) {
        meetings.open(meeting);
        return mine(Response.ok(Json.of(MyData.object(data.of(me())))))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"").build();
    }

    @GET
    @Path("erase")
    public Response question(@RestPath String meeting) {
        return mine(Response.ok(new EraseQuestion(meetings.open(meeting), data.against(me()), new Problems()))).build();
    }

    @POST
    @Path("erase")
    public Response erase(@RestPath String meeting, @RestForm boolean agreed) {
        Meeting open = meetings.open(meeting);
        Problems problems = new Problems().when(!agreed, "agreed", Words.now(PersonalMessages.class).erase_tick());
        if (problems.isAny()) {
            return mine(Response.status(422).entity(new EraseQuestion(open, data.against(me()), problems))).build();
        }
        if (!data.erase(me())) {
            return mine(Response.status(409).entity(new EraseQuestion(open, data.against(me()), problems))).build();
        }
        // Also what the browser has kept for when the site is away.
        ResponseBuilder answer = mine(Response.ok(new Erased(open)).header("Clear-Site-Data", "\"cache\", \"storage\""));
        request.cookies().stream().filter(cookie -> cookie.getName().startsWith(SESSION_COOKIE)).forEach(cookie -> answer
                .cookie(new NewCookie.Builder(cookie.getName()).value("").path("/").maxAge(0).httpOnly(true).build()));
        return answer.build();
    }

    private Person me() {
        return visitor.person().orElseThrow();
    }

    private static Section section(Kept kept) {
        return new Section(kept.title(), kept.facts().stream().map(fact -> new Line(fact.label(), inWords(fact))).toList());
    }

    private static String inWords(Fact fact) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        if (fact.value() instanceof Instant moment) {
            return Times.moment(moment, ZoneOffset.UTC, Reading.currentLanguage()) + " UTC";
        }
        if (fact.value() instanceof Boolean yes) {
            return yes ? words.yes() : words.no();
        }
        return fact.value() == null || fact.value().toString().isEmpty() ? words.nothing() : fact.value().toString();
    }

    private static ResponseBuilder mine(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
