package org.plenary.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a cell means: times, addresses, languages, words from a closed list. Null where it is empty or wrong. */
final class Reads {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final int LAST_YEAR = 2200;

    private Reads() {
    }

    static LocalDate date(Row row, String column) {
        try {
            LocalDate date = LocalDate.parse(row.required(column));
            if (date.getYear() >= 1900 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            if (row.text(column) == null) {
                return null;
            }
        }
        row.wrong(column, Reason.BAD_DATE, "");
        return null;
    }

    /** {@code 2021-12-07T14:05} is a time of that zone; {@code 2021-12-07T14:05+01:00} and {@code …Z} say themselves. */
    static Instant moment(Row row, String column, Function<Row, ZoneId> zone) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        String iso = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(\\d)", "$1T$2");
        try {
            LocalDateTime local = iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") ? null : LocalDateTime.parse(iso);
            Instant instant = local == null ? OffsetDateTime.parse(iso).toInstant()
                    : instant(row, column, local, zone.apply(row));
            if (instant == null || instant.atZone(ZoneOffset.UTC).getYear() <= LAST_YEAR
                    && instant.atZone(ZoneOffset.UTC).getYear() >= 1900) {
                return instant;
            }
        } catch (DateTimeException unreadable) {
            // The sentence below says how it should look.
        }
        row.wrong(column, Reason.BAD_TIME, "");
        return null;
    }

    /** Once a year an hour does not exist and another exists twice: nobody shall guess which was meant. */
    private static Instant instant(Row row, String column, LocalDateTime local, ZoneId venue) {
        List<ZoneOffset> offsets = venue.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        row.wrong(column, offsets.isEmpty() ? Reason.NO_SUCH_TIME : Reason.TWO_SUCH_TIMES, venue.getId());
        return null;
    }

    static String zone(Row row, String column) {
        String zone = row.required(column);
        if (!zone.isEmpty() && !ZONES.contains(zone)) {
            row.wrong(column, Reason.BAD_ZONE, "");
        }
        return zone;
    }

    static String country(Row row, String column) {
        String country = row.required(column).toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            row.wrong(column, Reason.BAD_COUNTRY, "");
        }
        return country;
    }

    /** Only http and https (R21), with a host. */
    static String address(Row row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // The sentence below says how it should look.
        }
        row.wrong(column, Reason.BAD_ADDRESS, "");
        return null;
    }

    static String email(Row row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[^\\s@<>\",;:()\\[\\]]+@[^\\s@<>\",;:()\\[\\]]+\\.[^\\s@<>\",;:()\\[\\]]+")) {
            row.wrong(column, Reason.BAD_EMAIL, "");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    static UUID guid(Row row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return UUID.fromString(text);
        }
        row.wrong(column, Reason.BAD_GUID, "");
        return null;
    }

    /** A BCP 47 tag of a language that has a name. */
    static String language(Row row, String column, String tag) {
        if (!isLanguage(tag)) {
            row.wrong(column, Reason.BAD_LANGUAGE, tag, "");
        }
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    static boolean isLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        return !language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                && locale.toLanguageTag().equalsIgnoreCase(tag);
    }

    /** As the rows keep them: {@code ar,zh,fr}; empty where nothing is planned. */
    static String languages(Row row, String column) {
        return String.join(",", row.list(column).stream().map(tag -> language(row, column, tag)).toList());
    }

    /** One of a closed list, by any of its labels; capitals and punctuation do not matter. */
    static <E extends Enum<E>> E oneOf(Row row, String column, Class<E> type, Function<E, List<String>> labels) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (plain(value.name()).equals(plain(text))
                    || labels.apply(value).stream().anyMatch(l -> plain(l).equals(plain(text)))) {
                return value;
            }
        }
        row.wrong(column, Reason.NOT_ONE_OF,
                String.join(", ", Arrays.stream(type.getEnumConstants()).map(value -> labels.apply(value).get(0)).toList()));
        return null;
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
