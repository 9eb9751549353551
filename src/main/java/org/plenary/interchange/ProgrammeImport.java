package org.plenary.interchange;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.shared.Json;

/** Files somebody sent: they wait to be confirmed; afterwards what they changed waits for the undo. */
@Entity
public class ProgrammeImport extends PanacheEntity {

    public enum State {
        READING,
        REFUSED,
        WAITING,
        WRITING,
        DONE,
        UNDOING,
        UNDONE
    }

    /** What became of it: why it was refused, what it changed, what an undo left. */
    record Outcome(List<Problem> problems, boolean meanwhile, Map<SheetKind, Counts> counts, List<RowChange> changes,
            List<String> left) {

        static Outcome nothing(boolean meanwhile) {
            return new Outcome(List.of(), meanwhile, Map.of(), List.of(), List.of());
        }
    }

    record Named(Map<String, byte[]> files) {
    }

    /** A line of the list: without what is large. */
    record Listed(Long id, State state, String names, Instant sentAt, String sentBy, Instant doneAt, String doneBy) {
    }

    static final Duration WAITS = Duration.ofDays(7);
    static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SILENT = Duration.ofSeconds(60);

    public Long meetingId;
    @Enumerated(EnumType.STRING)
    public State state;
    public String names;
    public byte[] files;
    public UUID seed;
    public String zone;
    @Enumerated(EnumType.STRING)
    public Wishes.Missing missing;
    public Instant sentAt;
    public String sentBy;
    public UUID senderId;
    public Instant doneAt;
    public String doneBy;
    public Instant expiresAt;
    public Instant aliveAt;
    public int rowsDone;
    public int rowsAll;
    public byte[] outcome;

    static Optional<ProgrammeImport> of(Meeting meeting, long id, Instant now) {
        return find("meetingId = ?1 and id = ?2 and expiresAt > ?3", meeting.id, id, now).firstResultOptional();
    }

    /** Newest first; those that were refused are nobody's any more. */
    static List<Listed> of(Meeting meeting, Instant now) {
        return find("select i.id, i.state, i.names, i.sentAt, i.sentBy, i.doneAt, i.doneBy from ProgrammeImport i "
                + "where i.meetingId = ?1 and i.expiresAt > ?2 and i.state <> ?3 order by i.sentAt desc, i.id desc", meeting.id,
                now, State.REFUSED).project(Listed.class).list();
    }

    static ProgrammeImport locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    ImportFiles read() {
        return ImportFiles.kept(Json.gunzipped(files, Named.class).files());
    }

    Wishes wishes() {
        return new Wishes(zone == null ? null : ZoneId.of(zone), missing, seed);
    }

    Outcome outcome() {
        return outcome == null ? Outcome.nothing(false) : Json.gunzipped(outcome, Outcome.class);
    }

    void came(State state, Outcome outcome) {
        this.state = state;
        this.outcome = Json.gzipped(outcome);
    }

    /** What it is, looked at now: whoever worked on it and fell silent has written nothing. */
    State standing(Instant now) {
        boolean silent = aliveAt.plus(SILENT).isBefore(now);
        return switch (state) {
            case READING -> silent ? State.REFUSED : state;
            case WRITING -> silent ? State.WAITING : state;
            case UNDOING -> silent ? State.DONE : state;
            default -> state;
        };
    }
}
