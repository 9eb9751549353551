package org.plenary.programme.desk;

/** A line of a list: what it is, where it leads (null: nowhere), what there is to know; {@code grave} where it needs a look. */
public record Line(String text, String url, String detail, boolean grave) {

    public Line(String text, String url) {
        this(text, url, null, false);
    }

    public Line(String text, String url, String detail) {
        this(text, url, detail, false);
    }
}
