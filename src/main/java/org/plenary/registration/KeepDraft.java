package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Keeps what was typed, right or wrong, each time the form is sent. The last one wins. */
@ApplicationScoped
public class KeepDraft {

    private static final int TOO_LARGE = 413;
    private static final int LONGEST = 1_000_000;

    @Inject
    Clock clock;
    @Inject
    KeepDraft self;

    /** @throws Refusal 413, on whose page everything stands that was sent, where it is longer than a draft may be */
    public void of(Meeting meeting, Person person, Stage stage, String formJson) {
        if (formJson.length() > LONGEST) {
            SharedMessages words = Words.now(SharedMessages.class);
            throw new Refusal(TOO_LARGE, words.too_large_title(), words.too_large());
        }
        try {
            self.write(meeting, person, stage, formJson);
        } catch (PersistenceException sentTwiceAtOnce) {
            self.write(meeting, person, stage, formJson);
        }
    }

    @Transactional
    void write(Meeting meeting, Person person, Stage stage, String formJson) {
        RegistrationDraft draft = RegistrationDraft.of(meeting, person, stage).orElseGet(RegistrationDraft::new);
        draft.stage = stage;
        draft.meeting = meeting;
        draft.person = person;
        draft.formJson = formJson;
        draft.changedAt = clock.instant();
        draft.persistAndFlush();
    }
}
