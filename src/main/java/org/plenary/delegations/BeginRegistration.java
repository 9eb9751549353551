package org.plenary.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.registration.KeepDraft;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.Stage;
import org.plenary.registration.pages.RegistrationForm;
import org.plenary.shared.Json;

/** Lays what is known of somebody into their form, as if they had begun it; what they typed there themselves stays. */
@ApplicationScoped
class BeginRegistration {

    @Inject
    KeepDraft keepDraft;

    void of(Invitation invitation, Person person) {
        RegistrationForm form = RegistrationDraft.of(invitation.meeting, person, Stage.REGISTRATION)
                .map(draft -> Json.read(draft.formJson, RegistrationForm.class)).orElseGet(BeginRegistration::empty);
        form.name = typed(form.name, invitation.name);
        form.organisation = typed(form.organisation, invitation.organisation);
        form.country = typed(form.country, invitation.country);
        form.language = typed(form.language, invitation.language);
        if (invitation.mode != null) {
            form.mode = invitation.mode.name();
        }
        if (invitation.opened() != null) {
            form.category = invitation.opened().code;
        }
        keepDraft.of(invitation.meeting, person, Stage.REGISTRATION, Json.of(form));
    }

    private static RegistrationForm empty() {
        RegistrationForm form = new RegistrationForm();
        form.needs = List.of();
        return form;
    }

    private static String typed(String typed, String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }
}
