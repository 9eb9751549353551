package org.plenary.identity;

import java.time.Instant;
import java.util.List;

/**
 * What a feature keeps of a person: for them to read and to take along, and to be erased when they ask for it (R18). Every
 * feature that has rows about people has one; a test looks through every column of the database for who was erased.
 */
public interface PersonalData {

    /** Where it stands among the others; erased is from the last to the first, the account last of all. */
    int position();

    /** One row or group of rows, as it is said to its person. */
    List<Kept> of(Person person);

    /** Why it cannot be erased now, in the reader's language; empty where it can. */
    default List<String> against(Person person) {
        return List.of();
    }

    /** Deletes it, or makes it nobody's where only figures stay. In the transaction of the erasure. */
    void erase(Person person);

    /** Why two accounts of one person cannot be joined as they are, in the reader's language; empty where they can. */
    default List<String> againstJoining(Person from, Person to) {
        return List.of();
    }

    /**
     * Another account turned out to be the same person's: what is kept of {@code from} is {@code to}'s from now on. What both
     * have of the same kind, and one person can have once, is left with {@code from} and erased after this. Rows that hang on a
     * registration go with it. In the transaction of the joining.
     */
    default void move(Person from, Person to) {
    }

    /**
     * @param kind what it is, for programs: such as {@code registration}
     * @param title what it is, for its person
     */
    record Kept(String kind, String title, List<Fact> facts) {
    }

    /** @param value a text, a moment, yes or no, or null where nothing was given */
    record Fact(String name, String label, Object value) {

        public static Fact of(String name, String label, String value) {
            return new Fact(name, label, value);
        }

        public static Fact at(String name, String label, Instant moment) {
            return new Fact(name, label, moment);
        }
    }
}
