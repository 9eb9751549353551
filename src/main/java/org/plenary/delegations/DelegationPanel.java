package org.plenary.delegations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.registration.pages.RegistrationPanel;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Beside a registration: in which delegation somebody comes, whom they accompany and, on the desk, who named them. */
@Singleton
class DelegationPanel implements RegistrationPanel {

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Shown> mine(Meeting meeting, Registration registration) {
        return in(registration).map(one -> new Shown(words().delegation(), sentence(one), List.of()));
    }

    @Override
    public Optional<Shown> onTheDesk(Meeting meeting, Registration registration) {
        return in(registration).map(one -> new Shown(words().delegation(), sentence(one) + " " + words().panel_focal(
                FocalPoint.of(one.delegation).stream().map(focal -> Words.isolated(focal.email))
                        .collect(Collectors.joining(Reading.currentLanguage().comma()))),
                List.of(new DeskMenu.Entry(ManageDelegations.url(meeting, one.delegation.id), words().panel_open()))));
    }

    private static Optional<Invitation> in(Registration registration) {
        return Invitation.of(registration).stream()
                .filter(one -> one.delegation != null && one.state == Invitation.State.CONFIRMED).findFirst();
    }

    private static String sentence(Invitation invitation) {
        List<String> sentences = new ArrayList<>(List.of(words().panel(Words.isolated(invitation.delegation.name))));
        if (invitation.accompanies != null) {
            sentences.add(words().panel_accompanies(Words.isolated(invitation.accompanies.name)));
        }
        return String.join(" ", sentences);
    }

    private static DelegationMessages words() {
        return Words.now(DelegationMessages.class);
    }
}
