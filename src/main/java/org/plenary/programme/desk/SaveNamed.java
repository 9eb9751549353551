package org.plenary.programme.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Named;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * Creates, edits and deletes what a meeting knows by name, and writes down who did it.
 *
 * @param <R> the row
 * @param <F> what the form says of it
 */
abstract class SaveNamed<R extends Named, F extends Record & Edited> {

    @Inject
    Audit audit;

    private final String kind;
    private final Class<R> type;
    private final Supplier<R> blank;
    private final Function<R, F> formOf;

    /**
     * @param kind what the audit calls the noun
     * @param blank a new row, not yet written
     * @param formOf the form that would leave the row as it is
     */
    SaveNamed(String kind, Class<R> type, Supplier<R> blank, Function<R, F> formOf) {
        this.kind = kind;
        this.type = type;
        this.blank = blank;
        this.formOf = formOf;
    }

    /** @throws Wrong where the form cannot be done */
    protected abstract void fill(R row, F form);

    /** Why it cannot be deleted; empty where nothing needs it any more. */
    protected abstract Optional<String> inUse(R row);

    @Transactional
    long create(Meeting meeting, F form) {
        R row = blank.get();
        row.meeting = meeting;
        fill(row, form);
        row.persistAndFlush();
        audit.write(meeting.id, kind + ".created", kind, row.id, row.name, null, formOf.apply(row));
        return row.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, F form) {
        R row = locked(meeting, id);
        Stale.unless(form.version(), row.version);
        F before = formOf.apply(row);
        fill(row, form);
        Panache.flush();
        audit.write(meeting.id, kind + ".edited", kind, id, row.name, before, formOf.apply(row));
        return id;
    }

    /** @throws Wrong where something still needs it */
    @Transactional
    void delete(Meeting meeting, long id) {
        R row = locked(meeting, id);
        Problems problems = new Problems();
        inUse(row).ifPresent(why -> problems.say("name", why));
        Wrong.ifAny(problems);
        audit.write(meeting.id, kind + ".deleted", kind, id, row.name, formOf.apply(row), null);
        row.delete();
        Panache.flush();
    }

    /** @throws Refusal 404 where this meeting has none such */
    R row(Meeting meeting, long id) {
        return of(meeting, id, LockModeType.NONE);
    }

    /** @throws Refusal 404 where this meeting has none such */
    F kept(Meeting meeting, long id) {
        return formOf.apply(row(meeting, id));
    }

    private R locked(Meeting meeting, long id) {
        return of(meeting, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private R of(Meeting meeting, long id, LockModeType lock) {
        return Optional.ofNullable(Panache.getEntityManager().find(type, id, lock))
                .filter(row -> row.meeting.id.equals(meeting.id)).orElseThrow(Refusal::notFound);
    }

    protected static DeskMessages words() {
        return Words.now(DeskMessages.class);
    }
}
