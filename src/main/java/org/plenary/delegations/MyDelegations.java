package org.plenary.delegations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Mode;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** A focal point names the people of their delegation. To whoever is not its focal point there is none. */
@Path("/{meeting}/me/delegations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyDelegations {

    private static final int UNPROCESSABLE = 422;

    record Line(String url, String name, List<String> seats, String deadline) {
    }

    /**
     * What the page shows of the delegation.
     *
     * @param open whether people can still be named
     */
    record Head(String url, String name, String category, List<String> seats, String deadline, boolean open,
            boolean accompanyingCounts) {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyList(Meeting meeting, List<Line> lines) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyDelegation(Meeting meeting, Head head, List<PersonLine> people, InviteeForm form, List<Choice> accompanied,
            String list, List<Choice> listLanguages, String columns, Problems problems,
            String said) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "delegations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPreview(Meeting meeting, Head head, PreviewView preview, String list, String language,
            List<Choice> languages, String columns, Problems problems) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Visitor visitor;
    @Inject
    AddPeople add;
    @Inject
    Clock clock;

    @GET
    public Response list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Map<Long, Map<Mode, Long>> used = Invitation.used(open, clock.instant());
        return page(200, new MyList(open, Delegation.of(open, visitor.email()).stream()
                .map(one -> new Line(url(one), one.name, SeatsLine.of(one, used), deadline(one))).toList()));
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public Response one(@RestPath String meeting, @RestPath long id, @RestQuery String said) {
        Delegation delegation = mine(meetings.open(meeting), id);
        return page(200, shown(delegation, InviteeForm.empty(delegation.meeting), "",
                InviteeForm.usual(delegation.meeting), new Problems(), said(said)));
    }

    @POST
    @Path("{id:\\d{1,18}}/people")
    public Response add(@RestPath String meeting, @RestPath long id, @BeanParam InviteeForm form) {
        Delegation delegation = mine(meetings.open(meeting), id);
        Problems problems = form.typed().problems(true);
        if (!problems.isAny()) {
            problems = add.one(delegation.meeting, id, form.typed().checked(), person());
        }
        return problems.isAny()
                ? page(UNPROCESSABLE, shown(delegation, form, "", InviteeForm.usual(delegation.meeting), problems, null))
                : seeOther(url(delegation) + "?said=added");
    }

    @POST
    @Path("{id:\\d{1,18}}/list")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@RestPath String meeting, @RestPath long id, @RestForm String list, @RestForm String listLanguage,
            @RestForm("file") FileUpload file) throws IOException {
        Delegation delegation = mine(meetings.open(meeting), id);
        Optional<String> text = text(list, file);
        PeopleList people = PeopleList.of(text.orElse(""), listLanguage);
        Optional<String> wrong = text.isEmpty() ? Optional.of(Words.now(DelegationMessages.class).e_not_text())
                : people.wrong();
        if (wrong.isPresent()) {
            return page(UNPROCESSABLE, shown(delegation, InviteeForm.empty(delegation.meeting), text.orElse(""), listLanguage,
                    new Problems().say("list", wrong.get()), null));
        }
        Preview preview = Preview.of(delegation, people, clock.instant());
        return page(200,
                new ListPreview(delegation.meeting, head(delegation), PreviewView.of(preview, people), text.get(), listLanguage,
                        InviteeForm.languages(listLanguage), columns(), new Problems()));
    }

    /** Takes exactly what the preview showed. */
    @POST
    @Path("{id:\\d{1,18}}/list/confirmation")
    public Response take(@RestPath String meeting, @RestPath long id, @RestForm String list, @RestForm String listLanguage,
            @RestForm String seen) {
        Delegation delegation = mine(meetings.open(meeting), id);
        add.all(delegation.meeting, id, PeopleList.of(list, listLanguage), seen, person());
        return seeOther(url(delegation) + "?said=added");
    }

    private MyDelegation shown(Delegation delegation, InviteeForm form, String list, String listLanguage, Problems problems,
            String said) {
        Instant now = clock.instant();
        List<Invitation> all = Invitation.of(delegation);
        List<PersonLine> people = PersonLine.of(delegation.meeting, all, "/" + delegation.meeting.slug + "/me/delegates/",
                delegation.takesPeopleAt(now), now, Map.of());
        List<Choice> accompanied = all.stream().filter(one -> one.isLivingAt(now) && one.accompanies == null)
                .filter(one -> one.email != null)
                .map(one -> new Choice(one.email, one.name + " (" + one.email + ")", one.email.equals(form.accompanying)))
                .toList();
        return new MyDelegation(delegation.meeting, head(delegation), people, form, accompanied, list,
                InviteeForm.languages(listLanguage), columns(), problems, said);
    }

    private static String columns() {
        return Words.isolated(String.join(", ", PeopleList.COLUMNS));
    }

    private Head head(Delegation delegation) {
        return head(delegation, clock.instant());
    }

    static Head head(Delegation delegation, Instant now) {
        String category = delegation.category == null ? null
                : CategoryName.all(delegation.meeting, Reading.currentLanguage()).get(delegation.category.id);
        return new Head(url(delegation), delegation.name, category,
                SeatsLine.of(delegation, Invitation.used(delegation.meeting, now)), deadline(delegation),
                delegation.takesPeopleAt(now), delegation.accompanyingCounts);
    }

    private Delegation mine(Meeting meeting, long id) {
        return Delegation.of(meeting, id).filter(one -> FocalPoint.is(one, visitor.email())).orElseThrow(Refusal::notFound);
    }

    private Person person() {
        return visitor.person().orElseThrow(Refusal::forbidden);
    }

    /** A file that was chosen before what stands in the field; empty where it is no text. */
    private static Optional<String> text(String typed, FileUpload file) throws IOException {
        // A browser sends an empty, nameless part where nothing was chosen.
        boolean chosen = file != null && file.fileName() != null && !file.fileName().isEmpty();
        if (!chosen) {
            return Optional.of(PeopleList.plain(typed));
        }
        return file.size() > PeopleList.LONGEST ? Optional.of("x".repeat(PeopleList.LONGEST + 1))
                : PeopleList.text(Files.readAllBytes(file.uploadedFile())).map(PeopleList::plain);
    }

    private static String said(String what) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        return what == null ? null : switch (what) {
            case "added" -> words.said_added();
            case "letter" -> words.said_letter();
            case "removed" -> words.said_removed();
            default -> null;
        };
    }

    static String deadline(Delegation delegation) {
        return delegation.deadline == null ? null : Times.day(delegation.deadline, Reading.currentLanguage());
    }

    static String url(Delegation delegation) {
        return "/" + delegation.meeting.slug + "/me/delegations/" + delegation.id;
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header("Cache-Control", "private, no-store").build();
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
