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
import java.net.URI;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.Role;
import org.plenary.programme.Speaker;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** The people of the programme. */
@Path("/{meeting}/manage/speakers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageSpeakers extends Editing<SpeakerForm> {

    @Inject
    SaveSpeaker save;

    @GET
    public TemplateInstance list(@RestPath String meeting, @RestQuery boolean deleted) {
        Meeting open = meetings.open(meeting);
        Map<Long, Long> roles = Role.<Role>list("from Role r where r.speaker.meeting = ?1", open).stream()
                .collect(Collectors.groupingBy(role -> role.speaker.id, Collectors.counting()));
        Set<Long> twice = Clashes.of(open).stream().filter(clash -> clash.speaker() != null).map(clash -> clash.speaker().id)
                .collect(Collectors.toSet());
        List<ListPage.Row> rows = Speaker.of(open).stream().map(speaker -> new ListPage.Row(
                new Line(speaker.name, one(open, speaker.id)),
                List.of(Typed.orEmpty(speaker.affiliation), String.valueOf(roles.getOrDefault(speaker.id, 0L))),
                twice.contains(speaker.id) ? words().booked_twice() : null)).toList();
        return new ListPage(open, words().speakers(), deleted ? words().deleted() : null,
                new Line(words().new_speaker(), all(open) + "/new"),
                List.of(words().name(), words().affiliation(), words().sessions()), rows, words().no_speakers());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response create(@RestPath String meeting, @BeanParam SpeakerForm form) {
        return sent(meeting, null, form, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance speaker(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam SpeakerForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return asked(open, id, words().delete(), words().delete_hint(), SaveSpeaker.isUsed(row(open, id)) ? words().speaker_used() : null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response delete(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        try {
            save.delete(open, id);
            return Response.seeOther(URI.create(all(open) + "?deleted=true")).build();
        } catch (Wrong used) {
            return answer(422, asked(open, id, words().delete(), words().delete_hint(), used.problems().of("name")));
        }
    }

    @Override
    protected Noun noun() {
        return new Noun("speakers", "speaker");
    }

    @Override
    protected SpeakerForm blank(Meeting meeting) {
        return SpeakerForm.blank();
    }

    @Override
    protected SpeakerForm kept(Meeting meeting, long id) {
        return SpeakerForm.of(row(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, SpeakerForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, SpeakerForm form) {
        return List.of(Field.line("name", words().name(), form.name()).hint(words().name_hint()),
                Field.line("affiliation", words().affiliation(), form.affiliation()).orNothing(),
                Field.area("biography", words().biography(), form.biography()).orNothing(),
                Field.line("email", words().email(), form.email()).hint(words().email_hint()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, SpeakerForm form) {
        return id == null ? save.create(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(SpeakerForm form, boolean isNew) {
        return isNew ? words().new_speaker() : form.name();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().speakers(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        List<Clash> clashes = Clashes.of(meeting).stream().filter(clash -> clash.speaker() != null && clash.speaker().id == id).toList();
        List<Line> sessions = Role.of(row(meeting, id)).stream().map(role -> new Line(DeskLinks.named(role.session),
                DeskLinks.session(meeting, role.session), names.role(role.kind) + " · " + DeskLinks.when(role.session, meeting.zoneId())))
                .toList();
        Section deleting = new Section(words().delete(), false, List.of(), null, List.of(new Line(words().delete(), one(meeting, id) + "/delete")));
        List<Section> sections = new ArrayList<>();
        if (!clashes.isEmpty()) {
            sections.add(new Section(words().booked_twice(), true,
                    clashes.stream().flatMap(clash -> Stream.of(clash.one(), clash.other())).distinct()
                            .map(session -> new Line(DeskLinks.named(session), DeskLinks.session(meeting, session),
                                    DeskLinks.when(session, meeting.zoneId()), true)).toList(), null, List.of()));
        }
        sections.add(new Section(words().sessions(), false, sessions, words().no_sessions(), List.of()));
        sections.add(deleting);
        return sections;
    }

    private static Speaker row(Meeting meeting, long id) {
        return Speaker.of(meeting, id).orElseThrow(Refusal::notFound);
    }
}
