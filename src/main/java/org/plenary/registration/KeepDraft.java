package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** Keeps what was typed, right or wrong, each time the form is sent. The last one wins. */
@ApplicationScoped
public class KeepDraft {

    private static final int LONGEST = 50_000;

    @Inject
    Clock clock;
    @Inject
    KeepDraft self;

    public void of(Meeting meeting, Person person, String formJson) {
        if (formJson.length() > LONGEST) {
            return;
        }
        try {
            self.write(meeting, person, formJson);
        } catch (PersistenceException sentTwiceAtOnce) {
            self.write(meeting, person, formJson);
        }
    }

    @Transactional
    void write(Meeting meeting, Person person, String formJson) {
        RegistrationDraft draft = RegistrationDraft.of(meeting, person).orElseGet(RegistrationDraft::new);
        draft.meeting = meeting;
        draft.person = person;
        draft.formJson = formJson;
        draft.changedAt = clock.instant();
        draft.persistAndFlush();
    }
}
