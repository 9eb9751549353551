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
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Speaker;
import org.plenary.programme.StakeholderGroup;
import org.plenary.shared.Choice;
import org.plenary.shared.Words;

/** The people of a session. */
@Path("/{meeting}/manage/sessions/{session:\\d{1,18}}/roles")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageRoles extends OfSession<RoleForm> {

    @Inject
    SaveRole save;
    @RestPath
    long session;

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response add(@RestPath String meeting, @BeanParam RoleForm form) {
        return toSession(sent(meeting, null, form, List.of()));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance role(@RestPath String meeting, @RestPath long id) {
        return shown(meeting, id, false);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam RoleForm form, @RestForm List<String> theirs) {
        return toSession(sent(meeting, id, form, theirs));
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        return asked(meetings.open(meeting), id, words().remove_person(), words().remove_person_hint(), null);
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete")
    public Response remove(@RestPath String meeting, @RestPath long id, @RestForm String version) {
        return removed(meeting, id, open -> save.remove(open, session, id, Typed.line(version)));
    }

    @Override
    protected String below() {
        return "roles";
    }

    @Override
    protected long session() {
        return session;
    }

    @Override
    protected Removal removal() {
        return new Removal(words().remove_person(), words().remove_person_hint());
    }

    @Override
    protected Noun noun() {
        return new Noun(belowSession(), "role");
    }

    @Override
    protected RoleForm blank(Meeting meeting) {
        return RoleForm.blank((int) Role.count("session.id = ?1", session) + 1);
    }

    @Override
    protected RoleForm kept(Meeting meeting, long id) {
        return RoleForm.of(SaveRole.row(meeting, session, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, RoleForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, RoleForm form) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        DeskMessages words = words();
        List<Choice> people = Speaker.of(meeting).stream().map(speaker -> new Choice(String.valueOf(speaker.id),
                speaker.affiliation == null ? speaker.name : speaker.name + " (" + speaker.affiliation + ")", false)).toList();
        return List.of(Field.select("speaker", words.existing_person(), form.speaker(), people).orNothing(),
                Field.line("name", words.new_person(), form.name()).hint(words.new_person_hint()).orNothing(),
                Field.select("kind", words.role(), form.kind(),
                        Arrays.stream(Role.Kind.values()).map(kind -> new Choice(kind.name(), names.role(kind), false))
                                .toList()),
                Field.select("stakeholderGroup", words.stakeholder_group(), form.stakeholderGroup(),
                        Arrays.stream(StakeholderGroup.values())
                                .map(group -> new Choice(group.name(), names.stakeholder_group(group), false)).toList())
                        .orNothing(),
                Field.select("regionalGroup", words.regional_group(), form.regionalGroup(),
                        Arrays.stream(RegionalGroup.values())
                                .map(group -> new Choice(group.name(), names.regional_group(group), false)).toList())
                        .orNothing(),
                Field.line("affiliation", words.affiliation(), form.affiliation()).hint(words.role_affiliation_hint())
                        .orNothing(),
                Field.shortLine("position", words.position(), form.position()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, RoleForm form) {
        return id == null ? save.add(meeting, session, form) : save.edit(meeting, session, id, form);
    }

    @Override
    protected String titleOf(RoleForm form, boolean isNew) {
        return isNew ? words().add_person() : words().part_in_session();
    }
}
