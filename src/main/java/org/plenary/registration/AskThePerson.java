package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** A question goes to somebody by letter and stands on their page until they answer; notes stay with the team. */
@ApplicationScoped
public class AskThePerson {

    /** What the log keeps: that it was done, not what was written about a person. */
    record Written(long id) {
    }

    @Inject
    Clock clock;
    @Inject
    Visitor visitor;
    @Inject
    RegistrationLetters letters;
    @Inject
    Audit audit;

    /** @throws Refusal 404 where this meeting has no such registration */
    @Transactional
    public void ask(Meeting meeting, UUID registrationId, String question) {
        Enquiry enquiry = new Enquiry();
        enquiry.registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        enquiry.question = question;
        enquiry.askedBy = visitor.name();
        enquiry.askedAt = clock.instant();
        enquiry.persist();
        letters.asked(enquiry);
        write("registration.asked", enquiry.registration, enquiry.id);
    }

    /** @throws Refusal 404 where they were not asked this, 409 where it has been answered */
    @Transactional
    public void answer(UUID registrationId, long id, String answer) {
        Registration registration = Registration.findById(registrationId);
        Enquiry enquiry = Enquiry.of(registration, id).orElseThrow(Refusal::notFound);
        if (!enquiry.isOpen()) {
            throw Refusals.changedMeanwhile();
        }
        enquiry.answer = answer;
        enquiry.answeredAt = clock.instant();
    }

    /** @throws Refusal 404 where this meeting has no such registration */
    @Transactional
    public void note(Meeting meeting, UUID registrationId, String text) {
        RegistrationNote note = new RegistrationNote();
        note.registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        note.text = text;
        note.writtenBy = visitor.name();
        note.writtenAt = clock.instant();
        note.persist();
        write("registration.noted", note.registration, note.id);
    }

    private void write(String deed, Registration registration, long id) {
        audit.write(registration.meeting.id, deed, "registration", registration.id, registration.reference, null,
                new Written(id));
    }
}
