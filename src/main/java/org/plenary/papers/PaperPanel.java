package org.plenary.papers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.documents.Safe;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.pages.RegistrationPanel;
import org.plenary.shared.Words;

/** Visa letter and certificate on one's own page, as soon as one of them is to be had. */
@Singleton
class PaperPanel implements RegistrationPanel {

    @Inject
    IssuePaper issue;
    @Inject
    Safe safe;

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Optional<Shown> mine(Meeting meeting, Registration registration) {
        boolean soon = registration.holds(Mode.IN_PERSON) || issue.isOver(meeting) && issue.tookPart(registration);
        PapersMessages words = Words.now(PapersMessages.class);
        return safe.isThere() && soon
                ? Optional.of(new Shown(words.papers(), words.panel(),
                        List.of(new DeskMenu.Entry("/" + meeting.slug + "/me/papers", words.open()))))
                : Optional.empty();
    }
}
