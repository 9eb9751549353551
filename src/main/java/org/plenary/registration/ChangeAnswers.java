package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Corrects what somebody answered; places and consents stay as they are. */
@ApplicationScoped
public class ChangeAnswers {

    @Inject
    Clock clock;

    @Transactional
    public void of(UUID registrationId, Answers answers) {
        Registration registration = Registration.findById(registrationId);
        registration.answer(answers, clock.instant());
    }
}
