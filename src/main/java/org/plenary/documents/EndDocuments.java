package org.plenary.documents;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.documents.Document.Kind;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;

/**
 * What was asked for a meeting goes when it is of no more use: some days after the meeting, or with the place that was given up
 * (R18).
 */
@ApplicationScoped
public class EndDocuments {

    /** What the log keeps of it. */
    record Ended(long documents) {
    }

    @ConfigProperty(name = "plenary.documents.days-after", defaultValue = "30")
    int daysAfter;
    @Inject
    Safe safe;
    @Inject
    Audit audit;
    @Inject
    Clock clock;

    /** The last day on which a meeting's documents are kept. */
    public LocalDate lastDay(Meeting meeting) {
        return meeting.endsOn.plusDays(daysAfter);
    }

    /** Of every meeting that is long enough over, wherever its venue is. Runs on each node; whoever is second finds nothing. */
    @Scheduled(every = "{plenary.documents.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void afterMeetings() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
        List<Meeting> over = Meeting.list("endsOn < ?1 and id in (select d.meetingId from Document d where d.kind in ?2)",
                today.minusDays(daysAfter), Kind.FOR_THE_MEETING);
        over.forEach(this::end);
    }

    private void end(Meeting meeting) {
        long gone = Document.delete("meetingId = ?1 and kind in ?2", meeting.id, Kind.FOR_THE_MEETING);
        Log.infof("documents of %s deleted, %d days after its end: %d", meeting.slug, daysAfter, gone);
        if (gone > 0) {
            audit.write(meeting.id, "documents.ended", "meeting", meeting.id, meeting.slug, null, new Ended(gone));
        }
    }

    void with(@Observes Registration.Cancelled cancelled) {
        safe.forget(cancelled.registration(), Kind.FOR_THE_MEETING);
    }
}
