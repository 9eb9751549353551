package org.plenary.registration.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.KeepDraft;
import org.plenary.registration.Mode;
import org.plenary.registration.OpenCategories;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.Stage;
import org.plenary.registration.Wish;
import org.plenary.registration.form.Circumstances;
import org.plenary.registration.form.Questionnaire;
import org.plenary.shared.Json;
import org.plenary.shared.Problems;

/** What the pages that ask have in common: the form of a meeting, who is asked, what they typed so far. */
@Singleton
class Asking {

    /** A form, who fills it in, and with what. */
    record Filled(Questionnaire form, RegistrationForm typed, Circumstances who, Registration registration,
            Wish wish) {

        /** Of somebody who registers both mode and consents are asked. */
        boolean once() {
            return form.stage == Stage.REGISTRATION && registration == null;
        }

        Problems problems() {
            return typed.problems(form, who, once());
        }

        AskedForm shown(Problems problems) {
            return new AskedForms(form, who, Questions.of(form.meeting, typed), problems,
                    registration == null ? null : registration.id, once()).shown();
        }
    }

    @Inject
    KeepDraft keepDraft;
    @Inject
    OpenCategories openCategories;

    Filled registering(Meeting meeting, Person person, RegistrationForm typed) {
        Wish wish = typed.wish(meeting, openCategories.to(meeting, person));
        return new Filled(Questionnaire.of(meeting, Stage.REGISTRATION), typed,
                typed.circumstances(null, codes(wish.category())), null, wish);
    }

    /** What cannot be asked any more is taken from what is known. */
    Filled correcting(Registration registration, RegistrationForm typed) {
        Questionnaire form = Questionnaire.of(registration.meeting, Stage.REGISTRATION);
        typed.keepWhatIsNotAsked(form, registration);
        return new Filled(form, typed, typed.circumstances(mode(registration), codes(registration.category)), registration,
                Wish.NONE);
    }

    Filled completing(Registration registration, RegistrationForm typed) {
        typed.stakeholderGroup = registration.stakeholderGroup.name();
        return new Filled(Questionnaire.of(registration.meeting, Stage.APPROVED), typed,
                typed.circumstances(mode(registration), codes(registration.category)), registration,
                Wish.NONE);
    }

    Optional<RegistrationForm> draft(Meeting meeting, Person person, Stage stage) {
        return RegistrationDraft.of(meeting, person, stage).map(draft -> Json.read(draft.formJson, RegistrationForm.class));
    }

    void keep(Meeting meeting, Person person, Stage stage, RegistrationForm typed) {
        keepDraft.of(meeting, person, stage, Json.of(typed));
    }

    /** As confirmed, else as asked for. */
    private static Mode mode(Registration registration) {
        return registration.mode().or(() -> registration.livingPlaces().stream().map(place -> place.mode).findFirst())
                .orElse(null);
    }

    private static Set<String> codes(Category category) {
        return category == null ? Set.of() : Set.of(category.code);
    }
}
