package org.plenary.interchange;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.interchange.ImportProgramme.Meanwhile;
import org.plenary.interchange.ProgrammeImport.Named;
import org.plenary.interchange.ProgrammeImport.Outcome;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;
import org.plenary.shared.Records;
import org.plenary.shared.Json;

/** The life of an import: sent, answered, confirmed or thrown away, undone. What takes long goes on beside the request. */
@ApplicationScoped
class Imports {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    Records records;
    @Inject
    ImportProgramme importProgramme;
    @Inject
    UndoImport undoImport;
    @Inject
    BesideTheRequest beside;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    /** Everything that is wrong with files that are not even kept. */
    List<Problem> wrong(Meeting meeting, ImportFiles files) {
        return importProgramme.preview(files, meeting.id, Wishes.none()).problems();
    }

    /** Keeps the files and begins to read them. */
    long send(Meeting meeting, ImportFiles files) {
        Person sender = visitor.person().orElse(null);
        long id = QuarkusTransaction.requiringNew().call(() -> kept(meeting, files, sender).id);
        beside.run(visitor.name(), sender, () -> look(id), () -> alive(id));
        return id;
    }

    private ProgrammeImport kept(Meeting meeting, ImportFiles files, Person sender) {
        ProgrammeImport sent = new ProgrammeImport();
        sent.meetingId = meeting.id;
        sent.state = State.READING;
        sent.names = names(files);
        sent.files = Json.gzipped(new Named(files.named()));
        sent.seed = UUID.randomUUID();
        sent.missing = Wishes.Missing.KEEP;
        sent.sentAt = clock.instant();
        sent.sentBy = visitor.name();
        sent.senderId = sender == null ? null : sender.id;
        sent.aliveAt = sent.sentAt;
        sent.expiresAt = sent.sentAt.plus(ProgrammeImport.WAITS);
        sent.persist();
        return sent;
    }

    private static String names(ImportFiles files) {
        String names = String.join(", ", files.named().keySet());
        return names.substring(0, Math.min(2000, names.length()));
    }

    private void look(long id) {
        ProgrammeImport sent = QuarkusTransaction.requiringNew().call(() -> ProgrammeImport.<ProgrammeImport> findById(id));
        ImportPreview preview = importProgramme.preview(sent.read(), sent.meetingId, sent.wishes());
        QuarkusTransaction.requiringNew().run(() -> ProgrammeImport.locked(id).came(
                preview.refused() ? State.REFUSED : State.WAITING, new Outcome(preview.problems(), false, preview.counts(),
                        List.of(), List.of())));
    }

    ImportPreview preview(ProgrammeImport waiting) {
        return importProgramme.preview(waiting.read(), waiting.meetingId, waiting.wishes());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void answer(long id, ZoneId zone, Wishes.Missing missing) {
        ProgrammeImport waiting = ProgrammeImport.locked(id);
        if (waiting.standing(clock.instant()) == State.WAITING) {
            waiting.zone = zone == null ? null : zone.getId();
            waiting.missing = missing;
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void discard(long id) {
        ProgrammeImport waiting = ProgrammeImport.locked(id);
        if (waiting.standing(clock.instant()) == State.WAITING) {
            waiting.delete();
        }
    }

    /** Whether this is who does it; else somebody else is at it, or has done it. */
    boolean confirm(long id, String seen) {
        if (!began(id, State.WAITING, State.WRITING)) {
            return false;
        }
        Person person = visitor.person().orElse(null);
        beside.run(visitor.name(), person, () -> trying(id, State.WAITING, () -> write(id, seen)),
                () -> alive(id));
        return true;
    }

    boolean undo(long id) {
        if (!began(id, State.DONE, State.UNDOING)) {
            return false;
        }
        Person person = visitor.person().orElse(null);
        beside.run(visitor.name(), person, () -> trying(id, State.DONE,
                () -> QuarkusTransaction.requiringNew().timeout(600).run(() -> undoImport.of(id))), () -> alive(id));
        return true;
    }

    private boolean began(long id, State from, State to) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ProgrammeImport one = ProgrammeImport.locked(id);
            boolean free = one != null && one.standing(clock.instant()) == from;
            if (free) {
                one.state = to;
                one.rowsDone = 0;
                one.rowsAll = 0;
                one.aliveAt = clock.instant();
            }
            return free;
        });
    }

    private void write(long id, String seen) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            ProgrammeImport waiting = ProgrammeImport.findById(id);
            Imported imported = importProgramme.write(waiting.read(), waiting.meetingId, waiting.wishes(), seen, progress(id));
            ProgrammeImport done = ProgrammeImport.findById(id);
            done.came(State.DONE, new Outcome(List.of(), false, imported.counts(), imported.changes(), List.of()));
            done.files = null;
            done.doneAt = clock.instant();
            done.doneBy = visitor.name();
            done.expiresAt = done.doneAt.plus(ProgrammeImport.KEPT);
        });
    }

    /** Not more often than a page looks. */
    private ImportProgramme.Progress progress(long id) {
        Instant[] told = { Instant.EPOCH };
        return (done, all) -> {
            if (told[0].plus(A_SECOND).isBefore(clock.instant())) {
                told[0] = clock.instant();
                QuarkusTransaction.requiringNew().run(() -> ProgrammeImport
                        .update("rowsDone = ?1, rowsAll = ?2 where id = ?3", done, all, id));
            }
        };
    }

    /** Somebody is at it still, however long one step takes. */
    void alive(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> ProgrammeImport.update("aliveAt = ?1 where id = ?2", clock.instant(), id));
    }

    /** Whatever goes wrong, nothing was written, and the files wait as before. */
    private void trying(long id, State before, Runnable deed) {
        try {
            deed.run();
        } catch (Meanwhile | PersistenceException meanwhile) {
            Log.debugf("import %d was not written: %s", id, meanwhile.getMessage());
            back(id, before);
        } catch (RuntimeException | Error failure) {
            back(id, before);
            throw failure;
        }
    }

    private void back(long id, State before) {
        QuarkusTransaction.requiringNew().run(() -> {
            ProgrammeImport one = ProgrammeImport.locked(id);
            Outcome had = one.outcome();
            one.came(before, new Outcome(had.problems(), true, had.counts(), had.changes(), had.left()));
        });
    }

    @Scheduled(every = "1h", delayed = "1m")
    void round() {
        records.ifOpen(() -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    @Transactional
    void forget() {
        ProgrammeImport.delete("expiresAt <= ?1", clock.instant());
    }
}
