package org.plenary.mailing;

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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.mail.LetterDraft;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Registration;
import org.plenary.shared.Refusal;

/** One letter to many: what it would do before it is sent, and how far it has come after. */
@Path("/{meeting}/manage/mailings/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageOneMailing {

    private static final int A_PAGE = 100;

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailingDraft(Meeting meeting, MailingView.Head head, String whom, List<MailingView.TextLine> texts, DryRun run,
            List<MailingView.Figure> letters, LetterDraft preview, String person) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailingCourse(Meeting meeting, MailingView.Head head, String whom, List<MailingView.Figure> figures,
            boolean running, boolean paused, List<MailingView.PersonLine> people, String next) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepMailing keep;
    @Inject
    MailingLetter mailingLetter;

    /** @param person the reference of who the preview is for; without it the first of the set */
    @GET
    public TemplateInstance one(@RestPath String meeting, @RestPath long id, @RestQuery String person, @RestQuery String page) {
        Mailing mailing = Mailing.of(meetings.open(meeting), id).orElseThrow(Refusal::notFound);
        return mailing.isDraft() ? draft(mailing, person) : course(mailing, page);
    }

    @POST
    @Path("start")
    public Response begin(@RestPath String meeting, @RestPath long id, @RestForm String seen) {
        Meeting open = meetings.open(meeting);
        keep.begin(open, id, seen);
        return ManageMailings.seeOther(MailingView.url(open, id));
    }

    @POST
    @Path("{course:pause|resume|stop}")
    public Response become(@RestPath String meeting, @RestPath long id, @RestPath String course) {
        Meeting open = meetings.open(meeting);
        keep.become(open, id, switch (course) {
            case "pause" -> Mailing.State.PAUSED;
            case "resume" -> Mailing.State.RUNNING;
            default -> Mailing.State.STOPPED;
        });
        return ManageMailings.seeOther(MailingView.url(open, id));
    }

    @POST
    @Path("discard")
    public Response discard(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        keep.discard(open, id);
        return ManageMailings.seeOther("/" + open.slug + "/manage" + MailingPlace.PATH);
    }

    private MailingDraft draft(Mailing mailing, String person) {
        List<MailingText> texts = MailingText.of(mailing);
        DryRun run = DryRun.of(mailing);
        String wanted = person != null && !person.isBlank() ? person.strip()
                : run.first().stream().findFirst().map(DryRun.Somebody::reference).orElse("");
        Optional<LetterDraft> preview = texts.isEmpty() ? Optional.empty()
                : inTheSet(mailing, wanted).map(one -> mailingLetter.of(mailing, texts, one, one.livingPlaces()));
        return new MailingDraft(mailing.meeting, MailingView.head(mailing, texts), MailingView.whom(mailing),
                MailingView.texts(mailing, texts), run, MailingView.letters(run), preview.orElse(null), wanted);
    }

    private static Optional<Registration> inTheSet(Mailing mailing, String reference) {
        return mailing.people().asked("select r", Registration.class, "and r.reference = :reference")
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    private static MailingCourse course(Mailing mailing, String page) {
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        List<MailingRecipient.Row> rows = MailingRecipient.page(mailing, number - 1, A_PAGE);
        return new MailingCourse(mailing.meeting, MailingView.head(mailing, MailingText.of(mailing)),
                MailingView.whom(mailing), MailingView.figures(mailing), mailing.state == Mailing.State.RUNNING,
                mailing.state == Mailing.State.PAUSED, MailingView.people(mailing, rows),
                rows.size() < A_PAGE ? null : MailingView.url(mailing.meeting, mailing.id) + "?page=" + (number + 1));
    }
}
