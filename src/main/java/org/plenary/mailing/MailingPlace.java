package org.plenary.mailing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.programme.Team;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.pages.RegistrationFilter;
import org.plenary.registration.pages.WithTheListed;
import org.plenary.shared.Words;

/** Letters to many on the desk, and beside the list of registrations for whoever may write them. */
@Singleton
class MailingPlace implements DeskMenu.Places, WithTheListed {

    static final String PATH = "/mailings";

    @Inject
    Team team;

    @Override
    public List<DeskMenu.Place> places() {
        return List.of(new DeskMenu.Place(45, PATH, Words.now(MailingMessages.class).desk_mailings()));
    }

    @Override
    public Optional<Link> of(Meeting meeting, RegistrationFilter filter) {
        return team.may(meeting, Duty.ORGANISER)
                ? Optional.of(new Link("/" + meeting.slug + "/manage" + PATH + "/new?" + filter.getQuery(),
                        Words.now(MailingMessages.class).write_to_these()))
                : Optional.empty();
    }
}
