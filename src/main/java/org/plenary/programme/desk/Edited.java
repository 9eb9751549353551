package org.plenary.programme.desk;

/** A form over a row that others may change meanwhile. */
public interface Edited {

    /** Which state of the row the form was made from; empty for a new one. */
    String version();
}
