package org.plenary.programme.released;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plenary.programme.Meeting;
import org.plenary.programme.MeetingChanged;

/**
 * The listed meetings as the public reads them, in memory. Every node looks once a second whether there is something new,
 * in one statement; the node that made it looks at once. With the database away the last state goes on being read.
 */
@ApplicationScoped
@Unremovable
public class Published {

    private record Row(long id, String slug, int version, int release) {
    }

    @Inject
    Releases releases;

    /** Replaced as a whole: nobody ever sees half of a change. */
    private volatile Map<String, Released> all = Map.of();

    /** Empty where there is none such, or it is not for the public. */
    public Optional<Released> of(String slug) {
        return Optional.ofNullable(all.get(slug));
    }

    /** In no order. */
    public Collection<Released> all() {
        return all.values();
    }

    @Scheduled(every = "${plenary.releases.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void nowAndThen() {
        try {
            look();
        } catch (PersistenceException away) {
            Log.debugf(away, "the database is away: the programme is read as it was");
        }
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeetingChanged changed) throws Exception {
        // In a thread of its own: this one still belongs to the transaction that has just ended.
        Infrastructure.getDefaultWorkerPool().submit(this::look).get(10, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    synchronized void look() {
        List<Row> rows = rows();
        boolean same = rows.size() == all.size() && rows.stream()
                .allMatch(row -> of(row.slug).filter(known -> known.is(row.version, row.release)).isPresent());
        if (!same) {
            Map<String, Released> next = new HashMap<>();
            rows.forEach(row -> next.put(row.slug,
                    of(row.slug).filter(known -> known.is(row.version, row.release)).orElseGet(() -> read(row))));
            all = Map.copyOf(next);
        }
    }

    private Released read(Row row) {
        Meeting meeting = Meeting.findById(row.id);
        Panache.getEntityManager().detach(meeting);
        return new Released(meeting, releases.numbered(meeting, row.release));
    }

    private static List<Row> rows() {
        return Panache.getEntityManager().createQuery("""
                select m.id, m.slug, m.version, coalesce((select max(r.number) from Release r where r.meeting = m), 0)
                from Meeting m where m.listed = true""", Object[].class).getResultStream()
                .map(row -> new Row((Long) row[0], (String) row[1], (Integer) row[2], (Integer) row[3])).toList();
    }
}
