package org.plenary.privacy;

import jakarta.enterprise.inject.spi.CDI;
import org.plenary.identity.Person;

/** Somebody with two accounts, for tests of other packages. */
public final class Twice {

    private Twice() {
    }

    /** What the letter to {@code from} has, for {@code to}. */
    public static String key(Person from, Person to) {
        return CDI.current().select(AccountKey.class).get().of(from, to);
    }
}
