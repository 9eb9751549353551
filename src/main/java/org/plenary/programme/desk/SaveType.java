package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Creates, edits and deletes session types. */
@ApplicationScoped
class SaveType {

    @Inject
    Audit audit;

    @Transactional
    long create(Meeting meeting, TypeForm form) {
        SessionType type = new SessionType();
        type.meeting = meeting;
        fill(type, meeting, form);
        type.persistAndFlush();
        audit.write(meeting.id, "type.created", "type", type.id, type.name, null, TypeForm.of(type));
        return type.id;
    }

    @Transactional
    long edit(Meeting meeting, long id, TypeForm form) {
        SessionType type = locked(meeting, id);
        Stale.unless(form.version(), type.version);
        TypeForm before = TypeForm.of(type);
        fill(type, meeting, form);
        SessionType.flush();
        audit.write(meeting.id, "type.edited", "type", id, type.name, before, TypeForm.of(type));
        return id;
    }

    /** @throws Wrong where something still needs it */
    @Transactional
    void delete(Meeting meeting, long id) {
        SessionType type = locked(meeting, id);
        Wrong.ifAny(new Problems().when(isUsed(type), "name", Words.now(DeskMessages.class).type_used()));
        audit.write(meeting.id, "type.deleted", "type", id, type.name, TypeForm.of(type), null);
        type.delete();
        SessionType.flush();
    }

    static boolean isUsed(SessionType type) {
        return Session.count("type = ?1", type) > 0;
    }

    private static void fill(SessionType type, Meeting meeting, TypeForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        Checks checks = new Checks().required("name", form.name(), 200);
        Optional<Integer> minutes = checks.requiredNumber("usualMinutes", form.usualMinutes(), 1, 24 * 60);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        Optional<SessionType> same = SessionType.named(meeting, form.name()).filter(other -> !other.id.equals(type.id));
        checks.problems.when(same.isPresent(), "name", words.name_taken());
        Wrong.ifAny(checks.problems);
        type.name = form.name();
        type.usualMinutes = minutes.orElseThrow();
        type.position = position;
    }

    private static SessionType locked(Meeting meeting, long id) {
        return SessionType.<SessionType>find("meeting = ?1 and id = ?2", meeting, id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
