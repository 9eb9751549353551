package org.plenary.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.identity.PersonalMessages;
import org.plenary.privacy.Retention.Rule;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Retained;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What is kept of people for how long after a meeting, what will be erased when, and how many rows that are. */
@Path("/{meeting}/manage/retention")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageRetention {

    private static final String DAYS = "days-";
    private static final String WAS = "was-";

    /** @param days as it stands in its field, {@code was} as it stands in the table */
    record Line(String name, String label, String days, int was, String error, String from, long count) {

        public String getWasName() {
            return name.replace(DAYS, WAS);
        }
    }

    @CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RetentionPage(Meeting meeting, List<Line> lines, Problems problems, boolean saved) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Retention retention;

    @GET
    public TemplateInstance retention(@RestPath String meeting, @RestQuery String saved) {
        Meeting open = meetings.open(meeting);
        return new RetentionPage(open, lines(open, new Problems(), null), new Problems(), saved != null);
    }

    /** Every number that is right is kept, whatever is wrong with another. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath String meeting, MultivaluedMap<String, String> form) {
        Meeting open = meetings.open(meeting);
        Problems problems = new Problems();
        retention.of(open).forEach(rule -> keep(open, rule.what(), form, problems));
        if (problems.isAny()) {
            return Response.status(422).entity(new RetentionPage(open, lines(open, problems, form), problems, false)).build();
        }
        return Response.seeOther(URI.create("/" + open.slug + "/manage/retention?saved=1")).build();
    }

    private void keep(Meeting meeting, Retained what, MultivaluedMap<String, String> form, Problems problems) {
        String field = what.field();
        PersonalMessages words = Words.now(PersonalMessages.class);
        OptionalInt days = number(form.getFirst(DAYS + field), what.mostDays());
        OptionalInt was = number(form.getFirst(WAS + field), what.mostDays());
        if (days.isEmpty() || was.isEmpty()) {
            problems.say(DAYS + field, words.days_wrong(what.mostDays()));
        } else {
            Optional<Integer> kept = retention.keep(meeting, field, was.getAsInt(), days.getAsInt());
            problems.when(kept.isEmpty(), DAYS + field, words.days_changed());
        }
    }

    private static OptionalInt number(String typed, int most) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) <= most
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private List<Line> lines(Meeting meeting, Problems problems, MultivaluedMap<String, String> form) {
        return retention.of(meeting).stream().map(rule -> line(meeting, rule, problems, form)).toList();
    }

    private static Line line(Meeting meeting, Rule rule, Problems problems, MultivaluedMap<String, String> form) {
        String name = DAYS + rule.what().field();
        String error = problems.of(name);
        String typed = error == null || form.getFirst(name) == null ? String.valueOf(rule.days()) : form.getFirst(name);
        return new Line(name, rule.what().label(), typed, rule.days(), error,
                Times.moment(rule.from(), meeting.zoneId(), Reading.currentLanguage()), rule.count());
    }
}
