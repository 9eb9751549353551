package org.plenary.programme;

/** How the log of the desk says what a feature's people did. Each feature with deeds of its own brings one. */
public interface DeskDeeds {

    /** In the reader's language; empty where it is another feature's deed. */
    String deed(String deed);

    /** What the deed was done to, of what the log keeps of it, such as a reference. */
    default String label(String deed, String label) {
        return label;
    }

    /** The name of a detail, such as {@code reason}; empty where the log keeps it but a person need not read it. */
    String detail(String name);

    /** A detail's value as a person reads it. */
    default String shown(String name, String value) {
        return value;
    }
}
