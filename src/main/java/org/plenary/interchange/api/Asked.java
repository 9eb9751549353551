package org.plenary.interchange.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.plenary.interchange.out.FormatsMessages;
import org.plenary.shared.Refusal;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** What somebody asks for in an address, read; null where it is not said, a refusal in words where it cannot be read. */
public final class Asked {

    static final int LIMIT = 100;
    static final int LIMIT_AT_MOST = 500;

    private Asked() {
    }

    static Long id(String name, String value) {
        if (value != null && !value.matches("\\d{1,18}")) {
            throw refusal(words().bad_number(name, 0, Long.MAX_VALUE / 10));
        }
        return value == null ? null : Long.valueOf(value);
    }

    public static int limit(String value) {
        int limit = value == null ? LIMIT : value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > LIMIT_AT_MOST) {
            throw refusal(words().bad_number("limit", 1, LIMIT_AT_MOST));
        }
        return limit;
    }

    static LocalDate day(String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException noDate) {
            throw refusal(words().bad_day("day"));
        }
    }

    public static <E extends Enum<E>> E oneOf(String name, String value, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return value == null ? null
                : all.stream().filter(one -> one.name().equals(value)).findFirst()
                        .orElseThrow(() -> refusal(
                                words().bad_choice(name, String.join(", ", all.stream().map(Enum::name).toList()))));
    }

    public static Refusal badKey() {
        return refusal(words().bad_key("after"));
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(400, Words.now(SharedMessages.class).bad_request_title(), sentence);
    }

    private static FormatsMessages words() {
        return Words.now(FormatsMessages.class);
    }
}
