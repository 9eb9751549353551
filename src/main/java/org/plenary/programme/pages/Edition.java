package org.plenary.programme.pages;

import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Which release a page is made from, and of when: on paper too, nobody shall read an old one for the new. */
final class Edition {

    private Edition() {
    }

    static String inWords(Released released) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        Programme programme = released.programme();
        return programme.release() == 0 ? words.not_released()
                : words.release(programme.release(),
                        Times.moment(programme.releasedAt(), programme.zoneId(), Reading.currentLanguage()));
    }
}
