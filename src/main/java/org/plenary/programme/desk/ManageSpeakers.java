package org.plenary.programme.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.RichText;
import org.plenary.programme.Role;
import org.plenary.programme.Speaker;
import org.plenary.programme.TextMessages;
import org.plenary.shared.Words;

/** The people of the programme. */
@Path("/{meeting}/manage/speakers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageSpeakers extends ManageNamed<Speaker, SpeakerForm> {

    @Inject
    SaveSpeaker save;

    @POST
    public Response create(@RestPath String meeting, @BeanParam SpeakerForm form, @RestForm boolean preview) {
        return preview ? previewed(meeting, null, form) : sent(meeting, null, form, List.of());
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam SpeakerForm form,
            @RestForm List<String> theirs, @RestForm boolean preview) {
        return preview ? previewed(meeting, id, form) : sent(meeting, id, form, theirs);
    }

    @Override
    protected SaveNamed<Speaker, SpeakerForm> save() {
        return save;
    }

    @Override
    protected Noun noun() {
        return new Noun("speakers", "speaker");
    }

    @Override
    protected Says says() {
        return new Says(words().speakers(), words().no_speakers(), words().new_speaker(),
                List.of(words().affiliation(), words().sessions()));
    }

    @Override
    protected List<ListPage.Row> rows(Meeting meeting) {
        Map<Long, Long> roles = Role.<Role> list("from Role r where r.speaker.meeting = ?1", meeting).stream()
                .collect(Collectors.groupingBy(role -> role.speaker.id, Collectors.counting()));
        Set<Long> twice = Clashes.of(meeting).stream().filter(clash -> clash.speaker() != null)
                .map(clash -> clash.speaker().id).collect(Collectors.toSet());
        return Speaker.of(meeting).stream().map(speaker -> new ListPage.Row(
                new Line(speaker.name, one(meeting, speaker.id)),
                List.of(Typed.orEmpty(speaker.affiliation), String.valueOf(roles.getOrDefault(speaker.id, 0L))),
                twice.contains(speaker.id) ? words().booked_twice() : null)).toList();
    }

    @Override
    protected SpeakerForm blank(Meeting meeting) {
        return SpeakerForm.blank();
    }

    @Override
    protected List<Field> fields(Meeting meeting, SpeakerForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, SpeakerForm form) {
        return List.of(Field.line("name", words().name(), form.name()).hint(words().name_hint()),
                Field.line("affiliation", words().affiliation(), form.affiliation()).orNothing(),
                Field.area("biography", words().biography(), form.biography())
                        .hint(Words.now(TextMessages.class).markdown_hint()).orNothing(),
                Field.line("email", words().email(), form.email()).hint(words().email_hint()).orNothing());
    }

    @Override
    protected List<FormPage.Preview> texts(SpeakerForm form) {
        return List.of(new FormPage.Preview(words().biography(), null, RichText.shown(form.biography(), 4)));
    }

    @Override
    protected String titleOf(SpeakerForm form, boolean isNew) {
        return isNew ? words().new_speaker() : form.name();
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        List<Line> sessions = Role.of(save.row(meeting, id)).stream().map(role -> new Line(DeskLinks.named(role.session),
                DeskLinks.session(meeting, role.session),
                names.role(role.kind) + " · " + DeskLinks.when(role.session, meeting.zoneId()))).toList();
        return booked(meeting, sessions, clash -> clash.speaker() != null && clash.speaker().id == id,
                super.sections(meeting, id));
    }
}
