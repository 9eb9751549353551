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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.shared.Choice;
import org.plenary.shared.Choice;
import org.plenary.shared.Refusal;

/** The rooms of the venue, joined ones too. */
@Path("/{meeting}/manage/rooms")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageRooms extends Editing<RoomForm> {

    @Inject
    SaveRoom save;

    @GET
    public TemplateInstance list(@RestPath String meeting, @RestQuery boolean deleted) {
        Meeting open = meetings.open(meeting);
        Set<Long> twice = Clashes.of(open).stream().filter(clash -> clash.kind() == Clash.Kind.ROOM)
                .flatMap(clash -> Stream.of(clash.one().room.id, clash.other().room.id)).collect(Collectors.toSet());
        List<ListPage.Row> rows = Room.of(open).stream().map(room -> new ListPage.Row(new Line(room.name, one(open, room.id)),
                List.of(Typed.orEmpty(room.building), Typed.orEmpty(room.capacity),
                        room.parts.stream().map(part -> part.name).sorted().collect(Collectors.joining(", "))),
                twice.contains(room.id) ? words().booked_twice() : null)).toList();
        return new ListPage(open, words().rooms(), deleted ? words().deleted() : null, new Line(words().new_room(), all(open) + "/new"),
                List.of(words().name(), words().building(), words().seats(), words().parts()), rows, words().no_rooms());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response create(@RestPath String meeting, @BeanParam RoomForm form) {
        return sent(meeting, null, form, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance room(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam RoomForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return asked(open, id, words().delete(), words().delete_hint(), SaveRoom.isUsed(row(open, id)) ? words().room_used() : null);
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
        return new Noun("rooms", "room");
    }

    @Override
    protected RoomForm blank(Meeting meeting) {
        return RoomForm.blank((int) Room.count("meeting = ?1", meeting) + 1);
    }

    @Override
    protected RoomForm kept(Meeting meeting, long id) {
        return RoomForm.of(row(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, RoomForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, RoomForm form) {
        List<Choice> rooms = SessionFields.rooms(meeting);
        return List.of(Field.line("name", words().name(), form.name()),
                Field.line("building", words().building(), form.building()).orNothing(),
                Field.shortLine("capacity", words().seats(), form.capacity()).orNothing(),
                Field.shortLine("position", words().position(), form.position()).orNothing(),
                Field.boxes("parts", words().parts(), form.parts(), rooms).hint(words().parts_hint()).orNothing(),
                Field.line("remoteAddress", words().remote_address(), form.remoteAddress()).hint(words().remote_address_hint()).orNothing(),
                Field.line("streamUrl", words().stream_url(), form.streamUrl()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, RoomForm form) {
        return id == null ? save.create(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(RoomForm form, boolean isNew) {
        return isNew ? words().new_room() : form.name();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().rooms(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        List<Line> clashes = Clashes.of(meeting).stream().filter(clash -> clash.kind() == Clash.Kind.ROOM)
                .filter(clash -> clash.one().room.id == id || clash.other().room.id == id)
                .flatMap(clash -> Stream.of(clash.one(), clash.other())).distinct()
                .map(session -> new Line(DeskLinks.named(session), DeskLinks.session(meeting, session),
                        DeskLinks.when(session, meeting.zoneId()), true)).toList();
        List<Line> sessions = Session.<Session>list("from Session s join fetch s.room r where r.id = ?1 and s.meeting = ?2 order by s.startsAt, s.code", id, meeting).stream()
                .map(session -> new Line(DeskLinks.named(session), DeskLinks.session(meeting, session),
                        DeskLinks.when(session, meeting.zoneId()))).toList();
        Section deleting = new Section(words().delete(), false, List.of(), null, List.of(new Line(words().delete(), one(meeting, id) + "/delete")));
        List<Section> sections = new ArrayList<>();
        if (!clashes.isEmpty()) {
            sections.add(new Section(words().booked_twice(), true, clashes, null, List.of()));
        }
        sections.add(new Section(words().sessions(), false, sessions, words().no_sessions(), List.of()));
        sections.add(deleting);
        return sections;
    }

    private static Room row(Meeting meeting, long id) {
        return Room.of(meeting, id).orElseThrow(Refusal::notFound);
    }
}
