package org.plenary.shared;

/** One of several to choose from; {@code hint} may be null. */
public record Choice(String value, String label, boolean chosen, String hint) {

    public Choice(String value, String label, boolean chosen) {
        this(value, label, chosen, null);
    }
}
