package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.plenary.shared.Json;

/** Writes down every change the team makes, in the transaction of the change. */
@ApplicationScoped
public class Audit {

    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    /**
     * @param deed such as {@code session.moved}
     * @param kind the noun, such as {@code session}
     * @param rowId its id
     * @param label how a person knows it, such as {@code WS33}
     * @param before a record of what it was, null where it is new; never personal data beyond what the deed is about
     * @param after a record of what it is, null where it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Long meetingId, String deed, String kind, Object rowId, String label, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.meetingId = meetingId;
        entry.whoId = visitor.person().map(person -> person.id).orElse(null);
        entry.whoName = visitor.name();
        entry.deed = deed;
        entry.kind = kind;
        entry.rowId = String.valueOf(rowId);
        entry.label = label.length() > 400 ? label.substring(0, 400) : label;
        entry.beforeJson = before == null ? null : Json.of(before);
        entry.afterJson = after == null ? null : Json.of(after);
        entry.persist();
    }
}
