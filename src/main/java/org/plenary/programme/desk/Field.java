package org.plenary.programme.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;

/** A field of a desk's form as the page shows it. One template shows them all. */
public record Field(Kind kind, String name, String label, String value, String hint, String error, List<Choice> choices,
        boolean optional, String css, String heading) {

    public enum Kind {
        LINE,
        SHORT,
        AREA,
        SELECT,
        BOXES,
        TICK,
        HIDDEN
    }

    private static final int SIDE_BY_SIDE = 20;

    public static Field line(String name, String label, String value) {
        return of(Kind.LINE, name, label, value, List.of());
    }

    public static Field shortLine(String name, String label, String value) {
        return of(Kind.SHORT, name, label, value, List.of());
    }

    public static Field area(String name, String label, String value) {
        return of(Kind.AREA, name, label, value, List.of());
    }

    public static Field select(String name, String label, String value, List<Choice> choices) {
        return of(Kind.SELECT, name, label, value, chosen(choices, List.of(value)));
    }

    public static Field boxes(String name, String label, List<String> values, List<Choice> choices) {
        return of(Kind.BOXES, name, label, String.join(",", values), chosen(choices, values));
    }

    public static Field tick(String name, String label, String value) {
        return of(Kind.TICK, name, label, value, List.of());
    }

    /** Goes along unseen. */
    public static Field hidden(String name, String value) {
        return of(Kind.HIDDEN, name, name, value, List.of());
    }

    public Field hint(String words) {
        return new Field(kind, name, label, value, words, error, choices, optional, css, heading);
    }

    public Field orNothing() {
        return new Field(kind, name, label, value, hint, error, choices, true, css, heading);
    }

    /** Begins a group of fields. */
    public Field under(String words) {
        return new Field(kind, name, label, value, hint, error, choices, optional, css, words);
    }

    public Field with(Problems problems) {
        return new Field(kind, name, label, value, hint, problems.of(name), choices, optional, css, heading);
    }

    /** Whether its choices are so short that they stand in columns. */
    public boolean isTerse() {
        return choices.stream().allMatch(choice -> choice.label().length() <= SIDE_BY_SIDE);
    }

    public boolean isTicked() {
        return "true".equals(value);
    }

    /** A value of this field as a person reads it. */
    String shown(String raw) {
        if (choices.isEmpty()) {
            return raw;
        }
        return Arrays.stream(raw.split(",")).map(this::labelOf).collect(Collectors.joining(Reading.currentLanguage().comma()));
    }

    private String labelOf(String one) {
        return choices.stream().filter(choice -> choice.value().equals(one)).map(Choice::label).findFirst().orElse(one);
    }

    private static List<Choice> chosen(List<Choice> choices, List<String> values) {
        return choices.stream()
                .map(choice -> new Choice(choice.value(), choice.label(), values.contains(choice.value()), choice.hint()))
                .toList();
    }

    private static Field of(Kind kind, String name, String label, String value, List<Choice> choices) {
        return new Field(kind, name, label, value, null, null, choices, false, null, null);
    }
}
