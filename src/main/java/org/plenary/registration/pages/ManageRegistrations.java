package org.plenary.registration.pages;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Decide;
import org.plenary.registration.ExportRegistrations;
import org.plenary.registration.Mode;
import org.plenary.registration.OpenRegistration;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The desk of registrations: the list, one of them, yes or no, the export. */
@Path("/{meeting}/manage/registrations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "accreditation", "admin" })
@OnTeam({ Duty.ORGANISER, Duty.ACCREDITATION })
class ManageRegistrations {

    private static final int UNPROCESSABLE = 422;
    private static final int A_PAGE = 50;
    private static final int LONGEST_REASON = 1000;

    /** @param tone good, warn or bad */
    record Tag(String mode, String state, String tone) {

        static Tag of(Place place) {
            RegistrationMessages words = Words.now(RegistrationMessages.class);
            return new Tag(words.mode(place.mode), words.state(place.state),
                    place.isConfirmed() ? "good" : place.state.isLiving() ? "warn" : "bad");
        }
    }

    record Line(String url, String name, String organisation, String country, String group, List<Tag> places, String at) {
    }

    /** @param waits position on the waiting list; 0 where not waiting */
    record PlaceLine(Place place, Tag tag, String since, long waits) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegistrationsDesk(Meeting meeting, RegistrationFilter filter, long count, List<Line> lines, String next,
            boolean paged,
            long undelivered) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegistrationDesk(Meeting meeting, Registration registration, String email, List<Summary.Line> lines,
            List<PlaceLine> places, List<Letter> letters, Problems problems, String typed, Mode declined,
            List<RegistrationPanel.Shown> panels)
            implements
                TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    OpenRegistration openRegistration;
    @Inject
    ExportRegistrations exportRegistrations;
    @Inject
    Decide decide;
    @Inject
    RegistrationPanels panels;

    @GET
    public TemplateInstance list(@RestPath String meeting, @BeanParam RegistrationFilter filter, @RestQuery String after) {
        Meeting open = meetings.open(meeting);
        RegistrationList list = new RegistrationList(open, filter.wanted());
        List<RegistrationList.Row> rows = list.page(after, A_PAGE + 1);
        List<RegistrationList.Row> shown = rows.stream().limit(A_PAGE).toList();
        String next = rows.size() > A_PAGE ? shown.get(A_PAGE - 1).registration().reference : null;
        return new RegistrationsDesk(open, filter, list.count(), shown.stream().map(row -> line(open, row)).toList(), next,
                after != null, Letter.undelivered(open.id, A_PAGE).size());
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public Response export(@RestPath String meeting, @BeanParam RegistrationFilter filter) {
        Meeting open = meetings.open(meeting);
        return Response.ok(exportRegistrations.of(open, filter.wanted()), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"registrations-" + open.slug + ".csv\"")
                .header("Cache-Control", "private, no-store").build();
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String meeting, @RestPath UUID id) {
        Meeting open = meetings.open(meeting);
        return page(200, open, openRegistration.of(open, id), new Problems(), "", null);
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@RestPath String meeting, @RestPath UUID id, @RestForm Mode mode) {
        Meeting open = meetings.open(meeting);
        decide.approve(open, id, mode == null ? Mode.IN_PERSON : mode);
        return RegisterPages.seeOther(url(open, id));
    }

    @POST
    @Path("{id}/refusal")
    public Response decline(@RestPath String meeting, @RestPath UUID id, @RestForm Mode mode, @RestForm String reason) {
        Meeting open = meetings.open(meeting);
        String why = RegistrationForm.line(reason);
        if (mode == null || why.isEmpty() || why.length() > LONGEST_REASON) {
            Registration registration = Registration.of(open, id).orElseThrow(Refusal::notFound);
            Mode which = mode == null ? Mode.IN_PERSON : mode;
            return page(UNPROCESSABLE, open, registration, new Problems().say("reason-" + which,
                    Words.now(RegistrationMessages.class).e_reason()), reason == null ? "" : reason, which);
        }
        decide.decline(open, id, mode, why);
        return RegisterPages.seeOther(url(open, id));
    }

    Response page(int status, Meeting meeting, Registration registration, Problems problems, String typed,
            Mode declined) {
        List<PlaceLine> places = Place.history(registration).stream().map(ManageRegistrations::line).toList();
        return Response.status(status).header("Cache-Control", "private, no-store")
                .entity(new RegistrationDesk(meeting, registration, registration.person.email, Summary.of(registration), places,
                        Letter.to(registration.person.id, meeting.id), problems, typed, declined,
                        panels.onTheDesk(meeting, registration)))
                .build();
    }

    private static Line line(Meeting meeting, RegistrationList.Row row) {
        Registration registration = row.registration();
        return new Line(url(meeting, registration.id), registration.name, registration.organisation,
                Reading.currentLanguage().nameOfCountry(registration.country),
                Words.now(ProgrammeMessages.class).stakeholder_group(registration.stakeholderGroup),
                row.places().stream().map(Tag::of).toList(), moment(meeting, registration.createdAt));
    }

    private static PlaceLine line(Place place) {
        return new PlaceLine(place, Tag.of(place), moment(place.meeting, place.stateSince),
                place.isWaiting() ? place.position() : 0);
    }

    private static String moment(Meeting meeting, Instant at) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }

    static String url(Meeting meeting, UUID id) {
        return "/" + meeting.slug + "/manage/registrations/" + id;
    }
}
