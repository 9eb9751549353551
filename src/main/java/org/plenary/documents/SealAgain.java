package org.plenary.documents;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Records;

/** After a new key has come: what the others sealed is sealed with it, a row at a time, so that they can be thrown away. */
@ApplicationScoped
class SealAgain {

    @Inject
    Records records;
    @Inject
    Keys keys;
    @Inject
    Safe safe;

    @Scheduled(every = "{plenary.documents.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(this::underTheNewKey);
    }

    /** What cannot be opened stays as it is, and the log says how many. */
    void underTheNewKey() {
        if (!keys.areThere()) {
            return;
        }
        List<UUID> others = QuarkusTransaction.requiringNew().call(() -> Document.notUnder(keys.primary()));
        long done = others.stream().filter(this::sealed).count();
        if (!others.isEmpty()) {
            Log.infof("documents sealed with the new key: %d; that could not be opened: %d", done, others.size() - done);
        }
    }

    private boolean sealed(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Document document = Document.findById(id, LockModeType.PESSIMISTIC_WRITE);
            return document != null && safe.sealAgain(document);
        });
    }
}
