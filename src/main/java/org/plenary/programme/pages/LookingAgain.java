package org.plenary.programme.pages;

import java.time.Instant;
import java.time.ZoneId;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A page about this moment looks again by itself: with JavaScript quietly, without it by loading anew, which takes a screen
 * reader back to its beginning. So it can be stopped (WCAG 2.2.1), and says of when it is.
 *
 * @param seconds how often; 0 for not at all
 * @param other the address of the page that does the opposite
 */
record LookingAgain(int seconds, String asOf, String other) {

    /** A page is kept for half a minute: sooner there would be nothing new to see. */
    private static final int SECONDS = 60;

    static LookingAgain at(Instant now, ZoneId venue, String page, String still) {
        ViewMessages words = Words.now(ViewMessages.class);
        String moment = Times.moment(now, venue, Reading.currentLanguage());
        return still == null || still.isEmpty()
                ? new LookingAgain(SECONDS, words.looks_again(moment, SECONDS), page + "?" + Address.STILL + "=1")
                : new LookingAgain(0, words.stands_still(moment), page);
    }
}
