package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A session as the organisers' desk sees it: what is here is not public before a release. The public reads
 * {@link org.plenary.programme.released.ListedSession}.
 */
@Entity
public class Session extends PanacheEntity {

    public enum State {
        ACCEPTED,
        CANCELLED
    }

    /** Every ending an address of ours has, whatever it is of: what one kind of page has today another may have tomorrow. */
    private static final Pattern FILE = Pattern.compile("(?is).*\\.(atom|csv|html|ics|js|json|jsonld|txt|xml|zip)");

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    /** Stable over releases and imports (frab's guid). */
    public UUID guid;
    /** Such as {@code WS33}: unique in the meeting. */
    public String code;
    /** Such as {@code 33}: unique only within its type. */
    public String number;
    public String title;
    /** {@link RichText}. */
    public String description;
    /** BCP 47 tag of the language title and description are in; {@link SessionText} has others. */
    public String textLanguage;
    @ManyToOne(fetch = FetchType.LAZY)
    public SessionType type;
    @ManyToOne(fetch = FetchType.LAZY)
    public Room room;
    /** Null while accepted but not scheduled. */
    public Instant startsAt;
    public Instant endsAt;
    @Enumerated(EnumType.STRING)
    public State state = State.ACCEPTED;
    /** Such as "Round Table - Circle". */
    public String layout;
    /** Bodies that organise it, as the programme prints them. */
    public String organisedBy;
    /** Numbers of the sustainable development goals, comma separated. */
    public String sdgs;
    /** BCP 47 tag of the language spoken on the floor (R7). */
    public String floorLanguage = "en";
    /** BCP 47 tags, comma separated; empty: not planned. */
    public String interpretation = "";
    public String captions = "";
    /** Such as "International Sign"; null: not planned. */
    public String signLanguage;
    public boolean recorded;
    public boolean streamed;
    public String streamUrl;
    /** Overrides the room's. Only the door (participation) ever reads it: R15. */
    public String remoteAddress;
    public String sourceUrl;
    @ManyToMany
    @JoinTable(name = "session_track", joinColumns = @JoinColumn(name = "session_id"), inverseJoinColumns = @JoinColumn(name = "track_id"))
    @OrderBy("position, name")
    public Set<Track> tracks = new LinkedHashSet<>();
    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Role> roles = new ArrayList<>();
    public Instant changedAt;
    public String changedBy;
    @Version
    public int version;

    /** All of a meeting with everything they show, in three statements however many there are. */
    public static List<Session> of(Meeting meeting) {
        List<Session> sessions = list("select distinct s from Session s join fetch s.type left join fetch s.room "
                + "left join fetch s.tracks where s.meeting = ?1 order by s.startsAt, s.code", meeting);
        list("select distinct s from Session s left join fetch s.roles r left join fetch r.speaker where s.meeting = ?1",
                meeting);
        return sessions;
    }

    /** Whether a code is none because its page would stand at another format's address: {@code WS33.ics} is WS33's calendar. */
    public static boolean endsLikeAFile(String code) {
        return FILE.matcher(code).matches();
    }

    public static Optional<Session> withCode(Meeting meeting, String code) {
        return find("meeting = ?1 and code = ?2", meeting, code).firstResultOptional();
    }

    @PrePersist
    void inTheUsualLanguage() {
        textLanguage = textLanguage == null ? meeting.usualTextLanguage() : textLanguage;
    }

    public boolean isPlaced() {
        return startsAt != null;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public Duration length() {
        return isPlaced() ? Duration.between(startsAt, endsAt) : Duration.ofMinutes(type.usualMinutes);
    }

    /** Whether both are held and share a moment. The end is not part of a session: 10:00–11:00 and 11:00–12:00 do not. */
    public boolean overlaps(Session other) {
        return isPlaced() && other.isPlaced() && !isCancelled() && !other.isCancelled()
                && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Puts it at a place and time, or only a time (room null), or back among the unplaced (start null). */
    public void moveTo(Room room, Instant start, Duration length) {
        if (start != null && (length.isNegative() || length.isZero())) {
            throw new IllegalArgumentException("a session has a length");
        }
        this.room = room;
        this.startsAt = start;
        this.endsAt = start == null ? null : start.plus(length);
    }

    public void cancel() {
        state = State.CANCELLED;
    }

    public void restore() {
        state = State.ACCEPTED;
    }
}
