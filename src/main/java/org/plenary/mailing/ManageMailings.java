package org.plenary.mailing;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Blank;
import org.plenary.registration.Place;
import org.plenary.registration.pages.RegistrationFilter;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;

/** Letters to many, before they are sent: to whom, and what they say in each language. */
@Path("/{meeting}/manage/mailings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageMailings {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailingsDesk(Meeting meeting, List<MailingView.Head> mailings) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailingWhom(Meeting meeting, String action, String back, MailingForm form, RegistrationFilter filter,
            Problems problems) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "mailing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailingWords(Meeting meeting, String back, String language, String tag, String blanks, MailingTextForm form,
            Problems problems) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    KeepMailing keep;

    @GET
    public TemplateInstance list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        List<Mailing> all = Mailing.of(open);
        Map<Long, List<MailingText>> texts = MailingText.<MailingText> list("mailing.meeting = ?1 order by id", open).stream()
                .collect(Collectors.groupingBy(text -> text.mailing.id));
        return new MailingsDesk(open,
                all.stream().map(one -> MailingView.head(one, texts.getOrDefault(one.id, List.of()))).toList());
    }

    /** Begins with the filter of the list one comes from; else with those who have a place. */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath String meeting, @BeanParam RegistrationFilter filter) {
        Meeting open = meetings.open(meeting);
        if (!filter.isAny()) {
            filter.state = Place.State.CONFIRMED.name();
        }
        return whom(open, null, MailingForm.of(filter, null), new Problems());
    }

    @POST
    public Response make(@RestPath String meeting, @BeanParam MailingForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.problems();
        return problems.isAny() ? wrong(whom(open, null, form, problems))
                : seeOther(MailingView.url(open, keep.make(open, form.isNews(), form.wanted())));
    }

    @GET
    @Path("{id:\\d{1,18}}/whom")
    public TemplateInstance whom(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        Mailing mailing = Mailing.of(open, id).orElseThrow(Refusal::notFound);
        return whom(open, id, MailingForm.of(RegistrationFilter.of(mailing.wanted()),
                mailing.news ? MailingForm.NEWS : MailingForm.SERVICE), new Problems());
    }

    @POST
    @Path("{id:\\d{1,18}}/whom")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam MailingForm form) {
        Meeting open = meetings.open(meeting);
        Problems problems = form.problems();
        if (problems.isAny()) {
            return wrong(whom(open, id, form, problems));
        }
        keep.edit(open, id, form.isNews(), form.wanted());
        return seeOther(MailingView.url(open, id));
    }

    @GET
    @Path("{id:\\d{1,18}}/texts/{language}")
    public TemplateInstance text(@RestPath String meeting, @RestPath long id, @RestPath String language) {
        Meeting open = meetings.open(meeting);
        Mailing mailing = Mailing.of(open, id).orElseThrow(Refusal::notFound);
        Language in = in(open, language);
        return words(open, id, in, MailingTextForm.of(MailingText.of(mailing, in)), new Problems());
    }

    @POST
    @Path("{id:\\d{1,18}}/texts/{language}")
    public Response say(@RestPath String meeting, @RestPath long id, @RestPath String language,
            @BeanParam MailingTextForm form) {
        Meeting open = meetings.open(meeting);
        Language in = in(open, language);
        Problems problems = form.problems();
        if (problems.isAny()) {
            return wrong(words(open, id, in, form, problems));
        }
        keep.say(open, id, in, form.oneLine(), form.words());
        return seeOther(MailingView.url(open, id));
    }

    private static Language in(Meeting meeting, String tag) {
        return MailingView.languages(meeting).filter(language -> language.tag.equals(tag)).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static MailingWhom whom(Meeting meeting, Long id, MailingForm form, Problems problems) {
        String list = "/" + meeting.slug + "/manage" + MailingPlace.PATH;
        return new MailingWhom(meeting, id == null ? list : MailingView.url(meeting, id) + "/whom",
                id == null ? list : MailingView.url(meeting, id), form, form.getFilter(), problems);
    }

    private static MailingWords words(Meeting meeting, long id, Language language, MailingTextForm form, Problems problems) {
        return new MailingWords(meeting, MailingView.url(meeting, id), MailingView.nameOf(language.tag), language.tag,
                Blank.all(), form, problems);
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
