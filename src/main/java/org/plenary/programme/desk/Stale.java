package org.plenary.programme.desk;

/** Somebody else changed the row since the form was opened: nothing was written. */
public class Stale extends RuntimeException {

    Stale() {
        super("changed by somebody else", null, false, false);
    }

    public static void unless(String seen, Object now) {
        if (!seen.equals(String.valueOf(now))) {
            throw new Stale();
        }
    }
}
