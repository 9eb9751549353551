package org.plenary.registration.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.registration.form.FormMessages;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** On one's own page: that there is a second form, once a place is confirmed and if it asks anything. */
@Singleton
class DetailsPanel implements RegistrationPanel {

    @Inject
    Asking asking;

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Shown> mine(Meeting meeting, Registration registration) {
        FormMessages words = Words.now(FormMessages.class);
        boolean asks = registration.mayJoin()
                && !asking.completing(registration, RegistrationForm.of(registration)).shown(new Problems()).parts().isEmpty();
        return asks ? Optional.of(new Shown(words.details(), words.details_hint(),
                List.of(new DeskMenu.Entry("/" + meeting.slug + "/me/details", words.details_open())))) : Optional.empty();
    }
}
