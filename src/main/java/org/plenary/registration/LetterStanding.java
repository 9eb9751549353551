package org.plenary.registration;

import java.time.Instant;
import org.plenary.mail.Letter;
import org.plenary.programme.Meeting;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What became of a letter, in the reader's words. */
public final class LetterStanding {

    private LetterStanding() {
    }

    /** For the team: with what the mail servers said. */
    public static String of(Letter letter, Meeting meeting) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        if (letter.isBounced()) {
            return Words.now(LetterMessages.class).bounced(moment(letter.bouncedAt, meeting),
                    Words.isolated(letter.bounceReason));
        }
        return letter.isSent() ? words.letter_sent(moment(letter.sentAt, meeting))
                : letter.isGivenUp() ? words.letter_given_up() : words.letter_on_its_way();
    }

    /** For whoever it was written to, who has no use for what mail servers say to each other. */
    public static String toThem(Letter letter, Meeting meeting) {
        return letter.isBounced() ? Words.now(LetterMessages.class).came_back() : of(letter, meeting);
    }

    private static String moment(Instant at, Meeting meeting) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }
}
