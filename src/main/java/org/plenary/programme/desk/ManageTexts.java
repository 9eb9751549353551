package org.plenary.programme.desk;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.RichText;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.TextMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** A session's title and description in other languages, each on a page of its own: who translates disturbs nobody. */
@Path("/{meeting}/manage/sessions/{session:\\d{1,18}}/texts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTexts extends OfSession<TextForm> {

    @Inject
    SaveText save;
    @RestPath
    long session;

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response add(@RestPath String meeting, @BeanParam TextForm form, @RestForm boolean preview) {
        return preview ? previewed(meeting, null, form) : toSession(sent(meeting, null, form, List.of()));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance text(@RestPath String meeting, @RestPath long id) {
        return shown(meeting, id, false);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam TextForm form, @RestForm List<String> theirs,
            @RestForm boolean preview) {
        return preview ? previewed(meeting, id, form) : toSession(sent(meeting, id, form, theirs));
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        return asked(meetings.open(meeting), id, says().remove_language(), says().remove_language_hint(), null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response remove(@RestPath String meeting, @RestPath long id, @RestForm String version) {
        return removed(meeting, id, open -> save.remove(open, session, id, Typed.line(version)));
    }

    @Override
    protected String below() {
        return "texts";
    }

    @Override
    protected long session() {
        return session;
    }

    @Override
    protected Removal removal() {
        return new Removal(says().remove_language(), says().remove_language_hint());
    }

    @Override
    protected Noun noun() {
        return new Noun(belowSession(), "text");
    }

    /** The first of the meeting's languages the session does not have yet. */
    @Override
    protected TextForm blank(Meeting meeting) {
        Session of = of(meeting);
        List<String> there = SessionText.of(of).stream().map(text -> text.language).toList();
        return TextForm.blank(List.of(meeting.languages.split("\\s*,\\s*")).stream()
                .filter(language -> !language.equals(of.textLanguage) && !there.contains(language)).findFirst().orElse(""));
    }

    @Override
    protected TextForm kept(Meeting meeting, long id) {
        return TextForm.of(SaveText.row(meeting, session, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, TextForm form) {
        List<Choice> languages = SessionFields.languages(meeting, List.of(form.language()));
        return List.of(Field.select("language", says().language(), form.language(), languages),
                Field.line("title", words().title(), form.title()).hint(says().title_hint()).orNothing(),
                Field.area("description", words().description(), form.description()).hint(says().description_hint())
                        .orNothing());
    }

    @Override
    protected List<FormPage.Preview> texts(TextForm form) {
        return List.of(new FormPage.Preview(words().description(), form.language(), RichText.shown(form.description(), 4)));
    }

    @Override
    protected long write(Meeting meeting, Long id, TextForm form) {
        return id == null ? save.add(meeting, session, form) : save.edit(meeting, session, id, form);
    }

    @Override
    protected String titleOf(TextForm form, boolean isNew) {
        return isNew ? says().add_language() : says().in_language(Reading.currentLanguage().nameOf(form.language()));
    }

    private static TextMessages says() {
        return Words.now(TextMessages.class);
    }
}
