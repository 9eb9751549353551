package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Creates, edits and deletes tracks, on two levels. */
@ApplicationScoped
class SaveTrack {

    @Inject
    Audit audit;

    @Transactional
    long create(Meeting meeting, TrackForm form) {
        Track track = new Track();
        track.meeting = meeting;
        fill(track, meeting, form);
        track.persistAndFlush();
        audit.write(meeting.id, "track.created", "track", track.id, track.name, null, TrackForm.of(track));
        return track.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, TrackForm form) {
        Track track = locked(meeting, id);
        Stale.unless(form.version(), track.version);
        TrackForm before = TrackForm.of(track);
        fill(track, meeting, form);
        Track.flush();
        audit.write(meeting.id, "track.edited", "track", id, track.name, before, TrackForm.of(track));
        return id;
    }

    /** @throws Wrong where something still needs it */
    @Transactional
    void delete(Meeting meeting, long id) {
        Track track = locked(meeting, id);
        Wrong.ifAny(new Problems().when(isUsed(track), "name", Words.now(DeskMessages.class).track_used()));
        audit.write(meeting.id, "track.deleted", "track", id, track.name, TrackForm.of(track), null);
        track.delete();
        Track.flush();
    }

    static boolean isUsed(Track track) {
        return Session.count("from Session s join s.tracks t where t = ?1", track) > 0 || hasChildren(track);
    }

    private static boolean hasChildren(Track track) {
        return track.id != null && Track.count("parent = ?1", track) > 0;
    }

    private static void fill(Track track, Meeting meeting, TrackForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("name", form.name(), 300);
        Optional<Integer> colour = checks.requiredNumber("colour", form.colour(), 1, Track.COLOURS);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        Optional<Track> same = Track.named(meeting, form.name()).filter(other -> !other.id.equals(track.id));
        checks.problems.when(same.isPresent(), "name", words.name_taken());
        Optional<Track> parent = form.parent().matches("\\d{1,18}") ? Track.of(meeting, Long.parseLong(form.parent())) : Optional.empty();
        checks.problems.when(!form.parent().isEmpty() && parent.isEmpty(), "parent", words.choose_one());
        boolean third = parent.filter(upper -> upper.parent != null || upper.id.equals(track.id)).isPresent()
                || parent.isPresent() && hasChildren(track);
        checks.problems.when(third, "parent", words.two_levels());
        Wrong.ifAny(checks.problems);
        track.name = form.name();
        track.parent = parent.orElse(null);
        track.colour = colour.orElseThrow();
        track.position = position;
    }

    private static Track locked(Meeting meeting, long id) {
        return Track.<Track>find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
