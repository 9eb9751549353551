package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.plenary.mail.Letter;
import org.plenary.programme.DeskCount;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/**
 * What the desk's front page says of registrations: requests to decide first, then how many are in, then silence of the mail.
 */
@Singleton
class RegistrationCounts implements DeskCount {

    private static final int AT_MOST = 200;

    @Override
    public int position() {
        return 60;
    }

    @Override
    public List<Figure> of(Meeting meeting) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        String list = "/" + meeting.slug + "/manage/registrations";
        long pending = count(meeting, Place.State.PENDING);
        int undelivered = Letter.undelivered(meeting.id, AT_MOST).size();
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(words.state(Place.State.PENDING), pending, list + "?state=PENDING", pending > 0),
                new Figure(words.state(Place.State.WAITING), count(meeting, Place.State.WAITING), list + "?state=WAITING",
                        false)));
        for (Mode mode : Mode.values()) {
            figures.add(new Figure(words.confirmed_in(mode), Place.count(meeting, mode, Place.State.CONFIRMED),
                    list + "?state=CONFIRMED&mode=" + mode, false));
        }
        if (undelivered > 0) {
            figures.add(new Figure(words.desk_letters(), undelivered, "/" + meeting.slug + "/manage/letters", true));
        }
        return figures;
    }

    private static long count(Meeting meeting, Place.State state) {
        return Place.count(meeting, Mode.IN_PERSON, state) + Place.count(meeting, Mode.ONLINE, state);
    }
}
