package org.plenary.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.shared.Records;

/** Every hour, erases what has been kept long enough. */
@ApplicationScoped
class RunRetention {

    @Inject
    Retention retention;
    @Inject
    Records records;
    @Inject
    RunRetention self;

    @Scheduled(every = "${plenary.retention.every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(self::run);
    }

    /** Meeting by meeting: what goes wrong with one keeps nothing of another. */
    @ActivateRequestContext
    void run() {
        List<Long> all = QuarkusTransaction.requiringNew()
                .call(() -> Meeting.find("select m.id from Meeting m order by m.id").project(Long.class).list());
        all.forEach(retention::run);
    }
}
