package org.plenary.onsite;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.pages.RegistrationPanel;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The ticket on one's own page, as soon as a place in person is confirmed; on the desk's, whether they have come. */
@Singleton
class TicketPlace implements RegistrationPanel, DeskMenu.Places {

    /** Behind what is still asked of them. */
    @Override
    public int position() {
        return 15;
    }

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(55, "/check-in", Words.now(OnsiteMessages.class).check_in(),
                List.of(Duty.DOOR, Duty.ACCREDITATION, Duty.ORGANISER)));
    }

    @Override
    public Optional<Shown> mine(Meeting meeting, Registration registration) {
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        return registration.holds(Mode.IN_PERSON) ? Optional.of(new Shown(words.ticket(), words.ticket_panel(),
                List.of(new DeskMenu.Entry("/" + meeting.slug + "/me/ticket", words.show_ticket())))) : Optional.empty();
    }

    @Override
    public Optional<Shown> onTheDesk(Meeting meeting, Registration registration) {
        OnsiteMessages words = Words.now(OnsiteMessages.class);
        return Arrival.of(registration.id).map(arrival -> new Shown(words.came(), words.came_at(
                Times.moment(arrival.arrivedAt, meeting.zoneId(), Reading.currentLanguage()), arrival.checkedInBy), List.of()));
    }
}
