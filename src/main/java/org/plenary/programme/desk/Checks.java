package org.plenary.programme.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.plenary.programme.Named;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** What a field must be, said in the reader's words where it is not. Lengths are those of the columns. */
public final class Checks {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private final DeskMessages words = Words.now(DeskMessages.class);
    public final Problems problems = new Problems();

    public Checks required(String field, String value, int atMost) {
        problems.when(value.isEmpty(), field, words.required());
        return longest(field, value, atMost);
    }

    public Checks longest(String field, String value, int atMost) {
        problems.when(value.length() > atMost, field, words.too_long(atMost, value.length()));
        return this;
    }

    /** http or https only: what is written here becomes a link (R21). */
    public Checks link(String field, String value, int atMost) {
        problems.when(!value.isEmpty() && !isLink(value), field, words.bad_link());
        return longest(field, value, atMost);
    }

    /** @param same the row that bears the name now, which is no other than {@code mine} where nothing is wrong */
    Checks free(String field, Optional<? extends Named> same, Named mine) {
        problems.when(same.filter(other -> !other.id.equals(mine.id)).isPresent(), field, words.name_taken());
        return this;
    }

    public Checks email(String field, String value) {
        problems.when(!value.isEmpty() && !value.matches("[^@\\s<>\"',;:]{1,64}@[^@\\s<>\"',;:]+\\.[^@\\s<>\"',;:.]+"), field,
                words.bad_email());
        return longest(field, value, 320);
    }

    /** Empty where it is none, with a sentence unless the field is empty too. */
    public Optional<Integer> number(String field, String value, int from, int to) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= from && Integer.parseInt(value) <= to) {
            return Optional.of(Integer.valueOf(value));
        }
        problems.say(field, words.bad_number(from, to));
        return Optional.empty();
    }

    public Optional<Integer> requiredNumber(String field, String value, int from, int to) {
        problems.when(value.isEmpty(), field, words.required());
        return number(field, value, from, to);
    }

    public Optional<LocalDate> date(String field, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1990 && date.getYear() <= 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException notADate) {
            // said below, as for a year that cannot be meant
        }
        problems.say(field, words.bad_date());
        return Optional.empty();
    }

    public Optional<LocalTime> hour(String field, String value) {
        try {
            return Optional.of(LocalTime.parse(value, HOUR));
        } catch (DateTimeParseException notAnHour) {
            problems.say(field, words.bad_hour());
            return Optional.empty();
        }
    }

    private static boolean isLink(String value) {
        try {
            URI uri = new URI(value);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
