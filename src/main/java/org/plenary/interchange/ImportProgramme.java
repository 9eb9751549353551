package org.plenary.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionKept;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/**
 * A meeting's programme out of files: looked at, or written, all of it in one transaction or nothing. Rows are recognised
 * by guid, code and name, so reading the same files again changes nothing; what the files do not mention is left alone.
 * docs/import.md is the format.
 */
@ApplicationScoped
public class ImportProgramme {

    private static final int A_BATCH = 100;

    private record Made(Map<SheetKind, Counts> rows) {
    }

    /** How many of the new sessions are written. */
    interface Progress {
        void at(int done, int all);
    }

    /** The meeting changed since the preview: nothing was written. */
    static class Meanwhile extends RuntimeException {

        Meanwhile() {
            super("the meeting is not as it was when the preview was shown", null, false, false);
        }
    }

    @Inject
    EntityManager rows;
    @Inject
    TransactionManager transactions;
    @Inject
    Audit audit;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;
    @Inject
    Instance<SessionKept> kept;

    /** For whoever may make meetings: {@code meeting.csv} says which one, and makes it where it is not there. */
    public Imported read(ImportFiles files) {
        return read(files, null);
    }

    /**
     * Into one meeting and no other, whatever the files say, without asking. In a transaction of its own.
     *
     * @param meetingId null: the one {@code meeting.csv} names
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Imported read(ImportFiles files, Long meetingId) {
        Compared compared = compare(files, meetingId, Wishes.none(), LockModeType.PESSIMISTIC_WRITE);
        return compared.isRefused() ? refused(compared) : written(compared, (done, all) -> {
        });
    }

    /** What would happen. Nothing does. */
    @Transactional(TxType.REQUIRES_NEW)
    ImportPreview preview(ImportFiles files, long meetingId, Wishes wishes) {
        ImportPreview preview = compare(files, meetingId, wishes, LockModeType.NONE).preview();
        rollBack();
        return preview;
    }

    /**
     * What was shown, in the transaction of the caller, with a line in the log for each session.
     *
     * @param seen of the preview that was confirmed
     * @throws Meanwhile where something else would happen now
     */
    @Transactional(TxType.MANDATORY)
    Imported write(ImportFiles files, long meetingId, Wishes wishes, String seen, Progress progress) {
        Compared compared = compare(files, meetingId, wishes, LockModeType.PESSIMISTIC_WRITE);
        ImportPreview preview = compared.preview();
        boolean open = wishes.zone() == null && preview.timesWithoutZone() > 0;
        if (open || preview.refused() || !preview.seen().equals(seen)) {
            throw new Meanwhile();
        }
        Imported imported = written(compared, progress);
        imported.changes().stream().filter(change -> change.kind() == SheetKind.PROGRAMME).forEach(
                change -> audit.write(meetingId, "programme.import." + change.how().name().toLowerCase(java.util.Locale.ROOT),
                        ImportDeeds.ROW, change.id(), change.name() + " " + change.title(), ImportDeeds.before(change),
                        ImportDeeds.after(change)));
        return imported;
    }

    private Compared compare(ImportFiles files, Long meetingId, Wishes wishes, LockModeType lock) {
        // Rows are changed while the files are still being judged; nothing may be written before the verdict.
        rows.setFlushMode(FlushModeType.COMMIT);
        return Compared.leavingOut(files, read -> compareOnce(read, meetingId, wishes, lock), rows::clear);
    }

    private Compared compareOnce(ReadProgramme read, Long meetingId, Wishes wishes, LockModeType lock) {
        Tally tally = new Tally();
        Meeting meeting = new WhichMeeting(rows, clock, read).of(meetingId, tally, lock);
        return new Compared(read, new Known(meeting, wishes), tally, kept.stream().toList());
    }

    private Imported written(Compared compared, Progress progress) {
        Tally tally = compared.tally;
        Map<SheetKind, Counts> counts = tally.counts();
        Instant now = clock.instant();
        tally.eachChanged(Session.class, session -> {
            session.changedAt = now;
            session.changedBy = visitor.name();
        });
        tally.eachNew(Meeting.class, rows::persist);
        tally.eachNew(Room.class, rows::persist);
        tally.eachNew(Track.class, rows::persist);
        tally.eachNew(SessionType.class, rows::persist);
        tally.eachNew(Speaker.class, rows::persist);
        // Hibernate inserts before it deletes: what goes goes first, so that its code is free.
        tally.eachRemoved(Session.class, session -> {
            compared.texts.remove(session, rows);
            rows.remove(session);
        });
        rows.flush();
        int[] written = { 0 };
        tally.eachNew(Session.class, session -> {
            rows.persist(session);
            if (++written[0] % A_BATCH == 0) {
                rows.flush();
                progress.at(written[0], counts.get(SheetKind.PROGRAMME).added());
            }
        });
        compared.texts.write(rows);
        rows.flush();
        Meeting meeting = compared.meeting;
        Imported imported = new Imported(meeting.id, counts, List.of(), tally.changes());
        if (!imported.changedNothing()) {
            audit.write(meeting.id, "programme.imported", "meeting", meeting.id, meeting.slug, null, new Made(counts));
        }
        return imported;
    }

    private Imported refused(Compared compared) {
        rollBack();
        return new Imported(null, Map.of(), compared.read.findings().all(), List.of());
    }

    private void rollBack() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
