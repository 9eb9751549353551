package org.plenary.programme.released;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.MeetingChanged;
import org.plenary.programme.Meetings;
import org.plenary.programme.Release;
import org.plenary.shared.Json;
import org.plenary.shared.Refusal;

/** The released programmes: makes a new one, hands out the one the public reads. */
@ApplicationScoped
public class Releases {

    private record Key(long meeting, int number) {
    }

    private record Moment(long meeting, Instant at) {
    }

    private record Made(int number, String note, int changes, Integer repeats) {
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
    @Inject
    Event<ReleaseMade> releaseMade;

    /** Releases never change, so what is kept here never has to be thrown away, only bounded. */
    private final Cache<Key, Programme> kept = Caffeine.newBuilder().maximumSize(40).build();
    /** Nor does the past. */
    private final Cache<Moment, Integer> then = Caffeine.newBuilder().maximumSize(400).build();
    private final Cache<Key, Map<Change.Kind, Long>> counted = Caffeine.newBuilder().maximumSize(10_000).build();

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

    /** What the public read at a moment that has passed; empty where nothing had been released. */
    public Optional<Programme> asOf(Meeting meeting, Instant moment) {
        int number = then.get(new Moment(meeting.id, moment), key -> Release.numberAsOf(meeting, moment));
        return number == 0 ? Optional.empty() : Optional.of(numbered(meeting, number));
    }

    /**
     * With 0 the empty programme of the meeting's days as they are now: it may change, and so is not kept.
     *
     * @throws org.plenary.shared.Refusal 404 where there is no such release; nothing is kept for it
     */
    public Programme numbered(Meeting meeting, int number) {
        return number == 0 ? nothingYet(meeting)
                : kept.get(new Key(meeting.id, number), key -> Release.numbered(meeting, number)
                        .map(release -> Json.gunzipped(release.programme, Programme.class))
                        .orElseThrow(Refusal::notFound));
    }

    /** How many sessions a release changed against the one before, and how: only what there is, the gravest first. */
    public Map<Change.Kind, Long> counts(Meeting meeting, int number) {
        return counted.get(new Key(meeting.id, number), key -> Change
                .between(numbered(meeting, number - 1), numbered(meeting, number)).stream()
                .collect(Collectors.groupingBy(Change::kind, () -> new EnumMap<>(Change.Kind.class), Collectors.counting())));
    }

    /** What would change for the public if the desk's state were released now. */
    @Transactional
    public List<Change> pending(Meeting meeting) {
        return Change.between(current(meeting), Draft.of(meeting, 0, clock.instant()));
    }

    /** Publishes the desk's state as the next number. Two organisers at once make two numbers, not one. */
    @Transactional
    public Release make(Meeting meeting, String note) {
        Meeting locked = locked(meeting);
        int number = Release.latestNumber(locked.id) + 1;
        return publish(locked, Draft.of(locked, number, clock.instant()), note, null);
    }

    /**
     * Publishes what an older release said, as the next number. The desk's rows stay as they are: the next ordinary release
     * publishes those.
     *
     * @param current what the public read when this was decided; empty where it reads another release by now
     */
    @Transactional
    public Optional<Release> again(Meeting meeting, int older, int current, String note) {
        Meeting locked = locked(meeting);
        int latest = Release.latestNumber(locked.id);
        return latest != current || older >= latest ? Optional.empty()
                : Optional.of(publish(locked, numbered(locked, older).again(latest + 1, clock.instant()), note, older));
    }

    private Release publish(Meeting locked, Programme programme, String note, Integer repeats) {
        Programme before = current(locked);
        Release release = new Release();
        release.meeting = locked;
        release.number = programme.release();
        release.note = note;
        release.releasedAt = programme.releasedAt();
        release.releasedBy = visitor.name();
        release.repeats = repeats;
        release.programme = Json.gzipped(programme.since(before));
        release.persist();
        List<Change> changes = Change.between(before, programme);
        audit.write(locked.id, repeats == null ? "release.made" : "release.repeated", "release", release.number,
                "Release " + release.number, null,
                new Made(release.number, note, changes.size(), repeats));
        releaseMade.fire(new ReleaseMade(locked, before, programme, changes));
        changed.fire(new MeetingChanged(locked.id));
        return release;
    }

    private static Meeting locked(Meeting meeting) {
        return Meeting.findById(meeting.id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Programme nothingYet(Meeting meeting) {
        return new Programme(meeting.slug, meeting.zone, meeting.startsOn, meeting.endsOn, 0, null, List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
