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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.shared.Choice;

/** The rooms of the venue, joined ones too. */
@Path("/{meeting}/manage/rooms")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageRooms extends ManageNamed<Room, RoomForm> {

    @Inject
    SaveRoom save;

    @POST
    public Response create(@RestPath String meeting, @BeanParam RoomForm form) {
        return sent(meeting, null, form, List.of());
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam RoomForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @Override
    protected SaveNamed<Room, RoomForm> save() {
        return save;
    }

    @Override
    protected Noun noun() {
        return new Noun("rooms", "room");
    }

    @Override
    protected Says says() {
        return new Says(words().rooms(), words().no_rooms(), words().new_room(),
                List.of(words().building(), words().seats(), words().parts()));
    }

    @Override
    protected List<ListPage.Row> rows(Meeting meeting) {
        Set<Long> twice = Clashes.of(meeting).stream().filter(clash -> clash.kind() == Clash.Kind.ROOM)
                .flatMap(clash -> Stream.of(clash.one().room.id, clash.other().room.id)).collect(Collectors.toSet());
        return Room.of(meeting).stream().map(room -> new ListPage.Row(new Line(room.name, one(meeting, room.id)),
                List.of(Typed.orEmpty(room.building), Typed.orEmpty(room.capacity),
                        room.parts.stream().map(part -> part.name).sorted().collect(Collectors.joining(", "))),
                twice.contains(room.id) ? words().booked_twice() : null)).toList();
    }

    @Override
    protected RoomForm blank(Meeting meeting) {
        return RoomForm.blank((int) Room.count("meeting = ?1", meeting) + 1);
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
                Field.line("remoteAddress", words().remote_address(), form.remoteAddress()).hint(words().remote_address_hint())
                        .orNothing(),
                Field.line("streamUrl", words().stream_url(), form.streamUrl()).orNothing());
    }

    @Override
    protected String titleOf(RoomForm form, boolean isNew) {
        return isNew ? words().new_room() : form.name();
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        List<Line> sessions = Session.<Session> list(
                "from Session s join fetch s.room r where r.id = ?1 and s.meeting = ?2 order by s.startsAt, s.code", id,
                meeting).stream().map(session -> DeskLinks.line(meeting, session, false)).toList();
        return booked(meeting, sessions, clash -> clash.kind() == Clash.Kind.ROOM
                && (clash.one().room.id == id || clash.other().room.id == id), super.sections(meeting, id));
    }
}
