package org.plenary.programme.desk;

import java.util.List;

/** What somebody typed, fit to be kept: never null, and without the control characters that databases and headers choke on. */
public final class Typed {

    private Typed() {
    }

    /** For a field of one line. */
    public static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** For a field of many lines; every kind of line end becomes one. */
    public static String text(String typed) {
        return typed == null ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ").strip();
    }

    public static List<String> many(List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Typed::line).filter(one -> !one.isEmpty()).distinct().toList();
    }

    public static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    public static String orEmpty(Object kept) {
        return kept == null ? "" : String.valueOf(kept);
    }
}
