package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plenary.programme.Session;
import org.plenary.programme.Track;

/** Creates, edits and deletes tracks, on two levels. */
@ApplicationScoped
class SaveTrack extends SaveNamed<Track, TrackForm> {

    SaveTrack() {
        super("track", Track.class, Track::new, TrackForm::of);
    }

    @Override
    protected Optional<String> inUse(Track track) {
        return isUsed(track) ? Optional.of(words().track_used()) : Optional.empty();
    }

    private static boolean isUsed(Track track) {
        return Session.count("from Session s join s.tracks t where t = ?1", track) > 0 || hasChildren(track);
    }

    private static boolean hasChildren(Track track) {
        return track.id != null && Track.count("parent = ?1", track) > 0;
    }

    @Override
    protected void fill(Track track, TrackForm form) {
        Checks checks = new Checks().required("name", form.name(), 300);
        Optional<Integer> colour = checks.requiredNumber("colour", form.colour(), 1, Track.COLOURS);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        checks.free("name", Track.named(track.meeting, form.name()), track);
        Optional<Track> parent = form.parent().matches("\\d{1,18}") ? Track.of(track.meeting, Long.parseLong(form.parent()))
                : Optional.empty();
        checks.problems.when(!form.parent().isEmpty() && parent.isEmpty(), "parent", words().choose_one());
        boolean third = parent.filter(upper -> upper.parent != null || upper.id.equals(track.id)).isPresent()
                || parent.isPresent() && hasChildren(track);
        checks.problems.when(third, "parent", words().two_levels());
        Wrong.ifAny(checks.problems);
        track.name = form.name();
        track.parent = parent.orElse(null);
        track.colour = colour.orElseThrow();
        track.position = position;
    }
}
