package org.plenary.mailing;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.mail.Letter;
import org.plenary.mail.Letters;
import org.plenary.mailing.MailingRecipient.Outcome;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.shared.Records;

/**
 * Writes the letters of mailings into the outbox, a piece at a time, each in one transaction with the note of whom it is
 * written to: a node that dies in the middle leaves none of the piece, and another begins it again. The next piece waits
 * until the postman has come through the one before, so that a letter about a seat is never behind ten thousand others,
 * and little is under way where somebody pauses.
 */
@ApplicationScoped
public class WriteMailings {

    static final int PIECE = 100;

    @Inject
    Letters letters;
    @Inject
    MailingLetter mailingLetter;
    @Inject
    WriteMailings self;
    @Inject
    Records records;

    @Scheduled(every = "${plenary.mailings.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        records.ifOpen(this::write);
    }

    /** One piece of each that runs. @return how many letters were written */
    public int write() {
        List<Long> done = new ArrayList<>();
        int written = 0;
        for (int piece = self.piece(done); piece >= 0; piece = self.piece(done)) {
            written += piece;
        }
        return written;
    }

    /** Of the next that runs and is not among the done, to which it is added; -1 where there is none. */
    @Transactional
    int piece(List<Long> done) {
        return Mailing.takeRunning(done).map(mailing -> {
            done.add(mailing.id);
            return Letter.untried(mailing.batch()) >= PIECE ? 0 : piece(mailing);
        }).orElse(-1);
    }

    private int piece(Mailing mailing) {
        List<Registration> people = MailingRecipient.waiting(mailing, PIECE);
        Set<UUID> left = mailing.news ? WithoutNews.among(mailing.meeting, people.stream().map(one -> one.person.id).toList())
                : Set.of();
        Map<Boolean, List<Registration>> parted = people.stream()
                .collect(Collectors.partitioningBy(one -> left.contains(one.person.id)));
        List<Registration> to = parted.get(false);
        Map<UUID, List<Place>> living = Place.living(to).stream()
                .collect(Collectors.groupingBy(place -> place.registration.id));
        List<MailingText> texts = MailingText.of(mailing);
        letters.writeAll(to.stream().map(one -> mailingLetter.of(mailing, texts, one, living.getOrDefault(one.id, List.of())))
                .toList());
        MailingRecipient.are(mailing, ids(to), Outcome.WRITTEN);
        MailingRecipient.are(mailing, ids(parted.get(true)), Outcome.LEFT_OUT);
        if (people.size() < PIECE) {
            mailing.state = Mailing.State.DONE;
            Log.infof("mailing %d is written", mailing.id);
        }
        return to.size();
    }

    private static List<UUID> ids(List<Registration> people) {
        return people.stream().map(one -> one.id).toList();
    }
}
