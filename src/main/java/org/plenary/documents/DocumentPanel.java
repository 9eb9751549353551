package org.plenary.documents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.programme.Team;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.pages.RegistrationPanel;
import org.plenary.shared.Words;

/** Documents beside a registration: on one's own page once they are asked for, on the desk for accreditation. */
@Singleton
class DocumentPanel implements RegistrationPanel {

    @Inject
    Team team;
    @Inject
    Safe safe;

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Shown> mine(Meeting meeting, Registration registration) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return safe.isThere() && registration.holds(Mode.IN_PERSON)
                ? Optional.of(new Shown(words.documents(), words.panel(),
                        List.of(new DeskMenu.Entry("/" + meeting.slug + "/me/documents", words.give()))))
                : Optional.empty();
    }

    @Override
    public Optional<Shown> onTheDesk(Meeting meeting, Registration registration) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return team.may(meeting, Duty.ACCREDITATION)
                ? Optional.of(new Shown(words.documents(), words.logged(),
                        List.of(new DeskMenu.Entry(
                                "/" + meeting.slug + "/manage/registrations/" + registration.id + "/documents",
                                words.look()))))
                : Optional.empty();
    }
}
