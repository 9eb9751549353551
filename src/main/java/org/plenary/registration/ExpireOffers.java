package org.plenary.registration;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.shared.Records;

/**
 * Reminds of offers that end soon, and passes on those that have ended: on every node, one meeting a transaction, under its
 * lock, so that each is dealt with once.
 */
@ApplicationScoped
public class ExpireOffers {

    @Inject
    Clock clock;
    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    RegistrationLetters letters;
    @Inject
    ExpireOffers self;
    @Inject
    Records records;

    @Scheduled(every = "${plenary.offers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(this::due);
    }

    /** Deals with what is due at this moment. */
    @ActivateRequestContext
    public void due() {
        self.meetings().forEach(self::in);
    }

    @Transactional
    List<Meeting> meetings() {
        return Place.meetingsWithOffersDue(clock.instant());
    }

    @Transactional
    void in(Meeting meeting) {
        Instant now = clock.instant();
        Seats seats = Seats.lock(meeting, capacities);
        List<Place> overdue = Place.overdue(meeting, now);
        overdue.forEach(place -> {
            place.expire(now);
            letters.offerExpired(place);
        });
        Place.toRemind(meeting, now).forEach(place -> {
            place.remindAt = null;
            letters.offerEnds(place);
        });
        if (!overdue.isEmpty()) {
            promote.fill(seats);
        }
    }
}
