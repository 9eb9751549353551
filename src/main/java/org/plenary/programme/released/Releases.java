package org.plenary.programme.released;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.MeetingChanged;
import org.plenary.programme.Meetings;
import org.plenary.programme.Release;
import org.plenary.shared.Json;

/** The released programmes: makes a new one, hands out the one the public reads. */
@ApplicationScoped
public class Releases {

    private record Key(long meeting, int number) {
    }

    private record Made(int number, String note, int changes) {
    }

    @Inject
    Clock clock;
    @Inject
    Visitor visitor;
    @Inject
    Audit audit;
    @Inject
    Published published;
    @Inject
    BeingCopied beingCopied;
    @Inject
    Meetings meetings;
    @Inject
    Event<MeetingChanged> changed;

    /** Releases never change, so what is kept here never has to be thrown away, only bounded. */
    private final Cache<Key, Programme> kept = Caffeine.newBuilder().maximumSize(40).build();

    /**
     * A meeting as the public reads it; for those who organise it also before it is listed.
     *
     * @throws org.plenary.shared.Refusal 404 where there is none for this visitor
     */
    public Released of(String slug) {
        return beingCopied.of(slug).or(() -> published.of(slug)).orElseGet(() -> {
            Meeting meeting = meetings.open(slug);
            return new Released(meeting, current(meeting));
        });
    }

    /** What the public reads now; before the first release an empty programme with number 0. */
    public Programme current(Meeting meeting) {
        return numbered(meeting, Release.latestNumber(meeting.id));
    }

    /** With 0 the empty programme of the meeting's days as they are now: it may change, and so is not kept. */
    public Programme numbered(Meeting meeting, int number) {
        return number == 0 ? nothingYet(meeting)
                : kept.get(new Key(meeting.id, number), key -> Release.numbered(meeting, number)
                        .map(release -> Json.gunzipped(release.programme, Programme.class))
                        .orElseGet(() -> nothingYet(meeting)));
    }

    /** What would change for the public if the desk's state were released now. */
    @Transactional
    public List<Change> pending(Meeting meeting) {
        return Change.between(current(meeting), Draft.of(meeting, 0, clock.instant()));
    }

    /** Publishes the desk's state as the next number. Two organisers at once make two numbers, not one. */
    @Transactional
    public Release make(Meeting meeting, String note) {
        Meeting locked = Meeting.findById(meeting.id, LockModeType.PESSIMISTIC_WRITE);
        Release release = new Release();
        release.meeting = locked;
        release.number = Release.latestNumber(locked.id) + 1;
        release.note = note;
        release.releasedAt = clock.instant();
        release.releasedBy = visitor.name();
        Programme before = current(locked);
        Programme after = Draft.of(locked, release.number, release.releasedAt);
        release.programme = Json.gzipped(after);
        release.persist();
        audit.write(locked.id, "release.made", "release", release.number, "Release " + release.number, null,
                new Made(release.number, note, Change.between(before, after).size()));
        changed.fire(new MeetingChanged(locked.id));
        return release;
    }

    private static Programme nothingYet(Meeting meeting) {
        return new Programme(meeting.slug, meeting.zone, meeting.startsOn, meeting.endsOn, 0, null, List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
