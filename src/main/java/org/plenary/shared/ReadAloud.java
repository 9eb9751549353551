package org.plenary.shared;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Codes people read out on the telephone and copy from paper. */
public final class ReadAloud {

    /** Without letters and digits that are taken for one another: five bits in each. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadAloud() {
    }

    /** A random one; sixteen signs, 80 bits, cannot be guessed. */
    public static String code(int signs) {
        return RANDOM.ints(signs, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
