package org.plenary.programme;

/**
 * Something about people that is not kept for ever: so many days after a meeting's last one it is erased, by itself (R18).
 * Every feature that keeps something of the kind has one; organisers see all, with what will be erased when.
 */
public interface Retained {

    /** What it is, for rows: such as {@code needs}; at most 40 letters. */
    String field();

    /** What it is, in the reader's language. */
    String label();

    /** Days after the meeting's last one, where the organisers have set none. */
    int usualDays();

    /** Nobody may keep it for more days than these. */
    default int mostDays() {
        return 3650;
    }

    /** As the organisers have set it. */
    default int days(Meeting meeting) {
        return RetentionRule.of(meeting, field()).map(rule -> rule.days).orElseGet(this::usualDays);
    }

    /** How many rows of a meeting hold it now. */
    long count(Meeting meeting);

    /** In the transaction of the erasure. What is left are figures. */
    void erase(Meeting meeting);
}
