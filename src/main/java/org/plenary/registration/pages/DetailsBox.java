package org.plenary.registration.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.plenary.registration.MyBox;
import org.plenary.registration.Registration;
import org.plenary.registration.form.FormMessages;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** On one's own page: that there is a second form, once a place is confirmed and if it asks anything. */
@Singleton
class DetailsBox implements MyBox {

    @Inject
    Asking asking;

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Box> of(Registration registration) {
        FormMessages words = Words.now(FormMessages.class);
        boolean asks = registration.mayJoin()
                && !asking.completing(registration, RegistrationForm.of(registration)).shown(new Problems()).parts().isEmpty();
        return asks ? Optional.of(new Box(words.details(), words.details_hint(),
                "/" + registration.meeting.slug + "/me/details", words.details_open())) : Optional.empty();
    }
}
