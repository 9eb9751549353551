package org.plenary.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.programme.Meeting;

/**
 * What somebody asks for beyond the mode.
 *
 * @param days on site; empty: all
 * @param category null for none
 */
public record Wish(Set<LocalDate> days, Category category) {

    public static final Wish NONE = new Wish(Set.of(), null);

    /** Days of the meeting only; all of them are the same as none chosen. */
    static Set<LocalDate> within(Meeting meeting, Set<LocalDate> days) {
        List<LocalDate> all = meeting.days();
        Set<LocalDate> chosen = new TreeSet<>(days);
        chosen.retainAll(all);
        return chosen.size() == all.size() ? Set.of() : chosen;
    }
}
