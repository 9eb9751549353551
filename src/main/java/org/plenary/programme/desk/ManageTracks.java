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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Track;
import org.plenary.shared.Choice;
import org.plenary.shared.Choice;
import org.plenary.shared.Refusal;

/** The tracks, on two levels. */
@Path("/{meeting}/manage/tracks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTracks extends Editing<TrackForm> {

    @Inject
    SaveTrack save;

    @GET
    public TemplateInstance list(@RestPath String meeting, @RestQuery boolean deleted) {
        Meeting open = meetings.open(meeting);
        List<ListPage.Row> rows = Track.of(open).stream().map(track -> new ListPage.Row(
                new Line(SessionFields.named(track), one(open, track.id)),
                List.of(String.valueOf(track.colour), String.valueOf(track.position)), null)).toList();
        return new ListPage(open, words().tracks(), deleted ? words().deleted() : null, new Line(words().new_track(), all(open) + "/new"),
                List.of(words().name(), words().colour(), words().position()), rows, words().no_tracks());
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath String meeting) {
        return shownNew(meeting);
    }

    @POST
    public Response create(@RestPath String meeting, @BeanParam TrackForm form) {
        return sent(meeting, null, form, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance track(@RestPath String meeting, @RestPath long id, @RestQuery boolean saved) {
        return shown(meeting, id, saved);
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam TrackForm form, @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @GET
    @Path("/{id:\\d{1,18}}/delete")
    public TemplateInstance ask(@RestPath String meeting, @RestPath long id) {
        Meeting open = meetings.open(meeting);
        return asked(open, id, words().delete(), words().delete_hint(), SaveTrack.isUsed(row(open, id)) ? words().track_used() : null);
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
        return new Noun("tracks", "track");
    }

    @Override
    protected TrackForm blank(Meeting meeting) {
        return TrackForm.blank((int) Track.count("meeting = ?1", meeting) + 1);
    }

    @Override
    protected TrackForm kept(Meeting meeting, long id) {
        return TrackForm.of(row(meeting, id));
    }

    @Override
    protected List<Field> fields(Meeting meeting, TrackForm form) {
        return fieldsOf(meeting, form);
    }

    static List<Field> fieldsOf(Meeting meeting, TrackForm form) {
        List<Choice> upper = Track.of(meeting).stream().filter(track -> track.parent == null)
                .map(track -> new Choice(String.valueOf(track.id), track.name, false)).toList();
        List<Choice> colours = IntStream.rangeClosed(1, Track.COLOURS)
                .mapToObj(colour -> new Choice(String.valueOf(colour), words().colour_number(colour), false)).toList();
        return List.of(Field.line("name", words().name(), form.name()),
                Field.select("parent", words().upper_track(), form.parent(), upper).hint(words().upper_track_hint()).orNothing(),
                Field.select("colour", words().colour(), form.colour(), colours),
                Field.shortLine("position", words().position(), form.position()).orNothing());
    }

    @Override
    protected long write(Meeting meeting, Long id, TrackForm form) {
        return id == null ? save.create(meeting, form) : save.edit(meeting, id, form);
    }

    @Override
    protected String titleOf(TrackForm form, boolean isNew) {
        return isNew ? words().new_track() : form.name();
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(words().tracks(), all(meeting));
    }

    @Override
    protected List<Section> sections(Meeting meeting, long id) {
        Section deleting = new Section(words().delete(), false, List.of(), null, List.of(new Line(words().delete(), one(meeting, id) + "/delete")));
        return List.of(deleting);
    }

    private static Track row(Meeting meeting, long id) {
        return Track.of(meeting, id).orElseThrow(Refusal::notFound);
    }
}
