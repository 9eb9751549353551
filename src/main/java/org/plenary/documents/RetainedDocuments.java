package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.plenary.documents.Document.Kind;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.registration.Registration;
import org.plenary.shared.Words;

/**
 * What was asked for a meeting goes when it is of no more use: some days after the meeting, or with the place that was given up
 * (R18). Certificates stay.
 */
@ApplicationScoped
class RetainedDocuments implements Retained {

    private static final String FOR_THE_MEETING = "meetingId = ?1 and kind in ?2";

    @Inject
    Safe safe;

    @Override
    public String field() {
        return "documents";
    }

    @Override
    public String label() {
        return Words.now(DocumentMessages.class).retained();
    }

    @Override
    public int usualDays() {
        return 30;
    }

    /** Long enough for a question about a visa that was refused; passports are nothing to collect. */
    @Override
    public int mostDays() {
        return 180;
    }

    /** The last day on which a meeting's documents are kept. */
    LocalDate lastDay(Meeting meeting) {
        return meeting.endsOn.plusDays(days(meeting));
    }

    @Override
    public long count(Meeting meeting) {
        return Document.count(FOR_THE_MEETING, meeting.id, Kind.FOR_THE_MEETING);
    }

    @Override
    public void erase(Meeting meeting) {
        Document.delete(FOR_THE_MEETING, meeting.id, Kind.FOR_THE_MEETING);
    }

    void with(@Observes Registration.Cancelled cancelled) {
        safe.forget(cancelled.registration(), Kind.FOR_THE_MEETING);
    }
}
