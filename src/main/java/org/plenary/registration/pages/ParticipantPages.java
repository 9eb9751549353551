package org.plenary.registration.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.registration.Participants;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Stage;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.Questionnaire;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * The public list of participants: who agreed to it, and numbers. It is there as long as the form asks. Who takes back their
 * agreement is gone at once, so nothing keeps this page: no shelf, no browser, no search engine.
 */
@Path("/{meeting}/participants")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ParticipantPages {

    private static final int A_PAGE = 100;

    record Line(String name, String organisation, String country, String group) {
    }

    record Figure(String group, String region, long count) {
    }

    /** @param before address of the page before, null on the first; so {@code after} on the last */
    record Pager(int page, int pages, String before, String after) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParticipantList(Meeting meeting, boolean there, ParticipantFilter filter, long count, List<Line> lines, Pager pager,
            List<Figure> figures, long others) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;

    @GET
    public Response participants(@RestPath String meeting, @BeanParam ParticipantFilter filter) {
        Meeting open = meetings.open(meeting);
        boolean there = Questionnaire.of(open, Stage.REGISTRATION).questions().stream()
                .anyMatch(question -> question.builtIn == BuiltIn.LISTED);
        ParticipantList page = there ? list(open, filter)
                : new ParticipantList(open, false, filter, 0, List.of(), new Pager(1, 1, null, null), List.of(), 0);
        return Response.ok(page).header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex").build();
    }

    private static ParticipantList list(Meeting open, ParticipantFilter filter) {
        Participants named = new Participants(open, filter.wanted());
        long count = named.count();
        int pages = (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
        int page = Math.min(filter.number(), pages);
        Participants.Figures figures = Participants.counted(open);
        return new ParticipantList(open, true, filter, count,
                named.page(page - 1, A_PAGE).stream().map(ParticipantPages::line).toList(),
                new Pager(page, pages, page == 1 ? null : address(open, filter, page - 1),
                        page == pages ? null : address(open, filter, page + 1)),
                filter.isAny() ? List.of() : figures.figures().stream().map(ParticipantPages::figure).toList(),
                filter.isAny() ? 0 : figures.others());
    }

    private static String address(Meeting meeting, ParticipantFilter filter, int page) {
        return "/" + meeting.slug + "/participants?" + filter.query() + "page=" + page;
    }

    private static Line line(Registration one) {
        return new Line(one.name, one.organisation, Reading.currentLanguage().nameOfCountry(one.country),
                Words.now(ProgrammeMessages.class).stakeholder_group(one.stakeholderGroup));
    }

    private static Figure figure(Participants.Figure figure) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        return new Figure(words.stakeholder_group(figure.group()), figure.region() == null
                ? Words.now(RegistrationMessages.class).region_none()
                : words.regional_group(figure.region()), figure.count());
    }
}
