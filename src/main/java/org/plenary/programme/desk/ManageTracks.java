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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.OnTeam;
import org.plenary.programme.Track;
import org.plenary.shared.Choice;

/** The tracks, on two levels. */
@Path("/{meeting}/manage/tracks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "organiser", "admin" })
@OnTeam
class ManageTracks extends ManageNamed<Track, TrackForm> {

    @Inject
    SaveTrack save;

    @POST
    public Response create(@RestPath String meeting, @BeanParam TrackForm form) {
        return sent(meeting, null, form, List.of());
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    public Response edit(@RestPath String meeting, @RestPath long id, @BeanParam TrackForm form,
            @RestForm List<String> theirs) {
        return sent(meeting, id, form, theirs);
    }

    @Override
    protected SaveNamed<Track, TrackForm> save() {
        return save;
    }

    @Override
    protected Noun noun() {
        return new Noun("tracks", "track");
    }

    @Override
    protected Says says() {
        return new Says(words().tracks(), words().no_tracks(), words().new_track(),
                List.of(words().colour(), words().position()));
    }

    @Override
    protected List<ListPage.Row> rows(Meeting meeting) {
        return Track.of(meeting).stream().map(track -> new ListPage.Row(
                new Line(SessionFields.named(track), one(meeting, track.id)),
                List.of(String.valueOf(track.colour), String.valueOf(track.position)), null)).toList();
    }

    @Override
    protected TrackForm blank(Meeting meeting) {
        return TrackForm.blank((int) Track.count("meeting = ?1", meeting) + 1);
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
                Field.select("parent", words().upper_track(), form.parent(), upper).hint(words().upper_track_hint())
                        .orNothing(),
                Field.select("colour", words().colour(), form.colour(), colours),
                Field.shortLine("position", words().position(), form.position()).orNothing());
    }

    @Override
    protected String titleOf(TrackForm form, boolean isNew) {
        return isNew ? words().new_track() : form.name();
    }
}
