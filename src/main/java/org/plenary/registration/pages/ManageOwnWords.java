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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.mail.LetterDraft.Written;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Blank;
import org.plenary.registration.LetterKind;
import org.plenary.registration.LetterMessages;
import org.plenary.registration.OwnWords;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.SetOwnWords;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** An organiser's own words in the letters the application writes: by kind and language, with a preview on real data. */
@Path("/{meeting}/manage/letter-texts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam(Duty.ORGANISER)
class ManageOwnWords {

    private static final int UNPROCESSABLE = 422;

    record KindLine(String kind, List<Version> versions) {
    }

    /** @param state as it is, added or replaced, in words */
    record Version(String url, String language, String state) {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnWordsDesk(Meeting meeting, List<KindLine> kinds) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnWordsForKind(Meeting meeting, String kind, Language language, String spoken, String action, String blanks,
            OwnWordsForm form, Problems problems, boolean previewed, Written preview, String name) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    SetOwnWords setOwnWords;

    @GET
    public TemplateInstance list(@RestPath String meeting) {
        Meeting open = meetings.open(meeting);
        Map<String, OwnWords> there = OwnWords.of(open).stream()
                .collect(Collectors.toMap(words -> words.kind + words.language, Function.identity()));
        return new OwnWordsDesk(open, Arrays.stream(LetterKind.values()).map(kind -> new KindLine(words().kind(kind),
                Arrays.stream(Language.values()).filter(language -> isSpoken(open, language))
                        .map(language -> version(open, kind, language, there.get(kind + language.tag))).toList()))
                .toList());
    }

    @GET
    @Path("{kind}/{language}")
    public TemplateInstance one(@RestPath String meeting, @RestPath String kind, @RestPath String language) {
        Meeting open = meetings.open(meeting);
        LetterKind which = kind(kind);
        Language in = language(open, language);
        return page(open, which, in, OwnWordsForm.of(OwnWords.of(open, which, in)), new Problems(), false);
    }

    @POST
    @Path("{kind}/{language}")
    public Response set(@RestPath String meeting, @RestPath String kind, @RestPath String language,
            @BeanParam OwnWordsForm form, @RestForm boolean preview) {
        Meeting open = meetings.open(meeting);
        LetterKind which = kind(kind);
        Language in = language(open, language);
        Problems problems = form.problems();
        if (problems.isAny() || preview) {
            return Response.status(problems.isAny() ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
                    .entity(page(open, which, in, form, problems, preview && !problems.isAny())).build();
        }
        setOwnWords.of(open, which, in, form.replaces(), form.words());
        return RegisterPages.seeOther("/" + open.slug + "/manage/letter-texts");
    }

    private static OwnWordsForKind page(Meeting meeting, LetterKind kind, Language language, OwnWordsForm form,
            Problems problems, boolean previewed) {
        Optional<Registration> newest = previewed ? newest(meeting) : Optional.empty();
        Optional<Written> preview = newest
                .map(one -> Blank.written(form.words(), Blank.of(one, one.livingPlaces(), language)));
        return new OwnWordsForKind(meeting, words().kind(kind), language, Reading.currentLanguage().nameOf(language.tag),
                url(meeting, kind, language), Blank.all(), form, problems, previewed, preview.orElse(null),
                newest.map(one -> Words.isolated(one.name)).orElse(null));
    }

    private static Optional<Registration> newest(Meeting meeting) {
        return new RegistrationList(meeting, new RegistrationFilter().wanted()).page(null, 1).stream().findFirst()
                .map(RegistrationList.Row::registration);
    }

    private static Version version(Meeting meeting, LetterKind kind, Language language, OwnWords own) {
        return new Version(url(meeting, kind, language), Reading.currentLanguage().nameOf(language.tag),
                own == null ? words().as_it_is() : own.replaces ? words().replaced() : words().added());
    }

    /** People choose among all languages of the application for their letters; the meeting's own come first to mind. */
    private static boolean isSpoken(Meeting meeting, Language language) {
        return meeting.languageTags().isEmpty() || meeting.languageTags().contains(language.tag);
    }

    private static LetterKind kind(String name) {
        return LetterKind.named(name).orElseThrow(Refusal::notFound);
    }

    private static Language language(Meeting meeting, String tag) {
        return Language.tagged(tag).filter(language -> isSpoken(meeting, language)).orElseThrow(Refusal::notFound);
    }

    private static String url(Meeting meeting, LetterKind kind, Language language) {
        return "/" + meeting.slug + "/manage/letter-texts/" + kind + "/" + language.tag;
    }

    private static LetterMessages words() {
        return Words.now(LetterMessages.class);
    }
}
