package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.RichText;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.SessionFigures;
import org.plenary.programme.SessionText;
import org.plenary.programme.TextMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Sessions: found, created, edited, placed, cancelled. */
@Path("/{meeting}/manage/sessions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageSessions extends Editing<SessionForm> {

    record SessionLine(String code, Line title, String when, String type, boolean cancelled, boolean unplaced,
            List<Line> clashes, List<Long> figures) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionList(Meeting meeting, String q, boolean onlyClashes, List<Field> filters, List<String> figures,
            List<SessionLine> sessions, int count, boolean filtered) implements TemplateInstance {
    }

    @Inject
    SaveSession save;
    @Inject
    Instance<SessionFigures> figures;

    @GET
    public TemplateInstance sessions(@RestPath String meeting, @BeanParam SessionFilter filter) {
        Meeting open = meetings.open(meeting);
        List<Clash> clashes = Clashes.of(open);
        List<Map<UUID, Long>> counted = figures.stream().map(figure -> figure.of(open)).toList();
        List<SessionLine> lines = Session.of(open).stream()
                .filter(session -> filter.fits(session, clashes.stream().anyMatch(clash -> clash.concerns(session)),
                        open.zoneId()))
                .map(session -> line(open, session, clashes, counted)).toList();
        return new SessionList(open, filter.q(), !filter.clashes().isEmpty(), filters(open, filter),
                figures.stream().map(SessionFigures::label).toList(), lines, lines.size(), filter.isAny());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response create(@RestPath String meeting, @BeanParam SessionForm form, @RestForm boolean preview) {
        return preview ? previewed(meeting, null, form) : sent(meeting, null, form, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance session(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam SessionForm form,
            @RestForm List<String> theirs, @RestForm boolean preview) {
        return preview ? previewed(meeting, id, form) : sent(meeting, id, form, theirs);
    }

    @GET
    @Path("/{id:\\d{1,18}}/{deed:cancel|restore|unplace}")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id, @RestPath String deed) {
        return confirm(meetings.open(meeting), id, deed, null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/{deed:cancel|restore|unplace}")
    public Response confirmed(@RestPath String meeting, @RestPath long id, @RestPath String deed, @RestForm String version) {
        Meeting open = meetings.open(meeting);
        try {
            switch (deed) {
                case "cancel" -> save.cancel(open, id, Typed.line(version));
                case "restore" -> save.restore(open, id, Typed.line(version));
                default -> save.unplace(open, id, Typed.line(version));
            }
            return Response.seeOther(URI.create(one(open, id) + "?saved=true")).build();
        } catch (Stale meanwhile) {
            return answer(409, confirm(open, id, deed, words().changed_meanwhile()));
        }
    }

    private TemplateInstance confirm(Meeting meeting, long id, String deed, String meanwhile) {
        SessionForm form = kept(meeting, id);
        String title = switch (deed) {
            case "cancel" -> words().cancel_session();
            case "restore" -> words().restore_session();
            default -> words().unplace_session();
        };
        String sentence = switch (deed) {
            case "cancel" -> words().cancel_session_hint();
            case "restore" -> words().restore_session_hint();
            default -> words().unplace_session_hint();
        };
        return new ConfirmPage(meeting, title, titleOf(form, false), meanwhile == null ? sentence : meanwhile + " " + sentence,
                null,
                one(meeting, id) + "/" + deed, form.version(), title, new Line(titleOf(form, false), one(meeting, id)));
    }

    private static SessionLine line(Meeting meeting, Session session, List<Clash> clashes, List<Map<UUID, Long>> counted) {
        return new SessionLine(session.code, new Line(session.title, DeskLinks.session(meeting, session)),
                DeskLinks.when(session, meeting.zoneId()), session.type.name, session.isCancelled(), !session.isPlaced(),
                clashes(meeting, session, clashes),
                counted.stream().map(figure -> figure.getOrDefault(session.guid, 0L)).toList());
    }

    private static List<Line> clashes(Meeting meeting, Session session, List<Clash> clashes) {
        return clashes.stream().filter(clash -> clash.concerns(session)).map(clash -> DeskLinks.clash(meeting, clash, session))
                .toList();
    }

    private static List<Field> filters(Meeting meeting, SessionFilter filter) {
        DeskMessages words = words();
        List<Choice> states = Stream.of("placed", "unplaced", "cancelled")
                .map(state -> new Choice(state, words.state(state), false)).toList();
        return List.of(Field.select("day", words.day(), filter.day(), SessionFields.days(meeting, filter.day())),
                Field.select("room", words.room(), filter.room(), SessionFields.rooms(meeting)),
                Field.select("type", words.type(), filter.type(), SessionFields.types(meeting)),
                Field.select("track", words.track(), filter.track(), SessionFields.tracks(meeting)),
                Field.select("state", words.state_label(), filter.state(), states));
    }

    @Override
    protected Noun noun() {
        return new Noun("sessions", "session");
    }

    @Override
    protected SessionForm blank(Meeting meeting) {
        return SessionForm.blank(meeting.usualTextLanguage());
    }

    @Override
    protected SessionForm kept(Meeting meeting, long id) {
        return SessionForm.of(row(meeting, id), meeting.zoneId());
    }

    @Override
    protected List<Field> fields(Meeting meeting, SessionForm form) {
        return SessionFields.of(meeting, form);
    }

    @Override
    protected long write(Meeting meeting, Long id, SessionForm form) {
        return id == null ? save.create(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected List<FormPage.Preview> texts(SessionForm form) {
        return List.of(new FormPage.Preview(words().description(), form.textLanguage(), RichText.shown(form.description(), 4)));
    }

    @Override
    protected String titleOf(SessionForm form, boolean isNew) {
        return isNew ? words().new_session() : form.code() + " " + form.title();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().sessions(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        List<Clash> clashes = Clashes.of(meeting);
        Session session = row(meeting, id);
        List<Section> sections = new ArrayList<>();
        List<Line> clashing = clashes(meeting, session, clashes);
        if (!clashing.isEmpty()) {
            sections.add(new Section(words().clashes(), true, clashing, null, List.of()));
        }
        sections.add(new Section(words().people(), false, people(meeting, session), words().no_people(),
                List.of(new Line(words().add_person(), one(meeting, id) + "/roles/new"))));
        sections.add(texts(meeting, session));
        sections.add(
                new Section(words().state_label(), false, List.of(new Line(words().state(SessionFilter.stateOf(session)), null,
                        DeskLinks.when(session, meeting.zoneId()))), null, deeds(meeting, session)));
        return sections;
    }

    private Section texts(Meeting meeting, Session session) {
        TextMessages says = Words.now(TextMessages.class);
        List<Line> texts = SessionText.of(session).stream()
                .map(text -> new Line(Reading.currentLanguage().nameOf(text.language),
                        one(meeting, session.id) + "/texts/" + text.id, text.title == null ? null : Words.isolated(text.title)))
                .toList();
        return new Section(says.in_other_languages(), false, texts, says.in_one_language(),
                List.of(new Line(says.add_language(), one(meeting, session.id) + "/texts/new")));
    }

    private List<Line> deeds(Meeting meeting, Session session) {
        List<Line> deeds = new ArrayList<>();
        if (session.isPlaced()) {
            deeds.add(new Line(words().unplace_session(), one(meeting, session.id) + "/unplace"));
        }
        deeds.add(session.isCancelled() ? new Line(words().restore_session(), one(meeting, session.id) + "/restore")
                : new Line(words().cancel_session(), one(meeting, session.id) + "/cancel"));
        return deeds;
    }

    private List<Line> people(Meeting meeting, Session session) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        return session.roles.stream()
                .map((Role role) -> new Line(role.speaker.name, one(meeting, session.id) + "/roles/" + role.id,
                        RoleForm.inWords(role, names)))
                .toList();
    }

    private static Session row(Meeting meeting, long id) {
        return Session.<Session> find("from Session s join fetch s.type left join fetch s.room left join fetch s.tracks "
                + "where s.meeting = ?1 and s.id = ?2", meeting, id).<Session> stream().findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
