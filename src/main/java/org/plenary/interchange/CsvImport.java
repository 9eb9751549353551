package org.plenary.interchange;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;

/**
 * A meeting's programme out of CSV files: all of it or nothing. Rows are recognised by their names and codes, so reading
 * the same files again changes nothing; what the files do not mention is left alone. docs/import.md is the format.
 */
@ApplicationScoped
public class CsvImport {

    private record Made(Map<SheetKind, Counts> rows) {
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

    /** For whoever may make meetings: {@code meeting.csv} says which one, and makes it where it is not there. */
    public Imported read(ImportFiles files) {
        return read(files, null);
    }

    /**
     * Into one meeting and no other, whatever the files say. In a transaction of its own.
     *
     * @param meetingId null: the one {@code meeting.csv} names
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Imported read(ImportFiles files, Long meetingId) {
        // Rows are changed while the files are still being judged; nothing may be written before the verdict.
        rows.setFlushMode(FlushModeType.COMMIT);
        Findings problems = new Findings(files.problems);
        if (files.files.isEmpty() && problems.isEmpty()) {
            problems.add("", 0, "", Reason.NO_FILE, "", ImportFiles.names());
        }
        Map<SheetKind, Sheet> sheets = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            byte[] bytes = files.files.get(kind);
            sheets.put(kind, bytes == null ? Sheet.empty(kind) : new SheetReader(kind, problems).read(bytes));
        }
        Tally tally = new Tally();
        Meeting meeting = meeting(sheets.get(SheetKind.MEETING), meetingId, files, tally, problems);
        Known known = new Known(meeting, meeting.id == null, guids(sheets.get(SheetKind.PROGRAMME)));
        new RoomRows(known, tally).read(sheets.get(SheetKind.ROOMS));
        new TrackRows(known, tally).read(sheets.get(SheetKind.TRACKS));
        new TypeRows(known, tally).read(sheets.get(SheetKind.TYPES));
        new SessionRows(known, tally).read(sheets.get(SheetKind.PROGRAMME));
        new SpeakerRows(known, tally).read(sheets.get(SheetKind.SPEAKERS));
        return problems.isEmpty() ? written(meeting, tally) : refused(problems);
    }

    private Meeting meeting(Sheet sheet, Long meetingId, ImportFiles files, Tally tally, Findings problems) {
        Meeting known = meetingId == null ? null : Meeting.findById(meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (sheet.rows().isEmpty()) {
            if (known == null && !files.files.containsKey(SheetKind.MEETING) && !files.files.isEmpty()) {
                problems.add(SheetKind.MEETING.fileName(), 0, "", Reason.NO_MEETING, "", "");
            }
            return known == null ? new Meeting() : known;
        }
        sheet.rows().stream().skip(1).forEach(row -> row.wrong("slug", Reason.ONE_MEETING, ""));
        Row row = sheet.rows().get(0);
        String slug = MeetingRows.slug(row);
        if (known != null && !known.slug.equals(slug)) {
            row.wrong("slug", Reason.OTHER_MEETING, known.slug);
            return known;
        }
        Meeting there = known != null ? known : Meeting.withSlug(slug).orElse(null);
        if (there != null && known == null) {
            rows.lock(there, LockModeType.PESSIMISTIC_WRITE);
        }
        return new MeetingRows(tally, clock).read(row, slug, there);
    }

    private static Set<UUID> guids(Sheet programme) {
        return programme.rows().stream().map(row -> row.text("guid"))
                .filter(text -> text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString).collect(Collectors.toSet());
    }

    private Imported written(Meeting meeting, Tally tally) {
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
        tally.eachNew(Session.class, rows::persist);
        rows.flush();
        Imported imported = new Imported(meeting.id, counts, List.of());
        if (!imported.changedNothing()) {
            audit.write(meeting.id, "programme.imported", "meeting", meeting.id, meeting.slug, null, new Made(counts));
        }
        return imported;
    }

    private Imported refused(Findings problems) {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Imported(null, Map.of(), problems.all());
    }
}
