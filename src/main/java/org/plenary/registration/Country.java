package org.plenary.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.programme.RegionalGroup;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;

/**
 * Countries and territories of ISO 3166-1 with the regional group of the United Nations each belongs to (data/countries.csv,
 * after the lists of the UN's Department for General Assembly and Conference Management). Territories that are no member
 * have no group.
 */
public final class Country {

    private static final Map<String, Optional<RegionalGroup>> GROUPS = read();

    private static final Map<Language, List<Choice>> SORTED = new ConcurrentHashMap<>();

    private Country() {
    }

    public static boolean exists(String iso2) {
        return iso2 != null && GROUPS.containsKey(iso2);
    }

    /** Computed, never asked (R11); empty for territories without one. */
    public static Optional<RegionalGroup> region(String iso2) {
        return GROUPS.getOrDefault(iso2, Optional.empty());
    }

    /** All, sorted as the reader's language sorts. */
    public static List<Choice> choices(String chosen, Language reader) {
        return SORTED.computeIfAbsent(reader, Country::sorted).stream().map(country -> country.value().equals(chosen)
                ? new Choice(country.value(), country.label(), true)
                : country).toList();
    }

    private static List<Choice> sorted(Language reader) {
        return GROUPS.keySet().stream().map(iso2 -> new Choice(iso2, reader.nameOfCountry(iso2), false))
                .sorted(Comparator.comparing(Choice::label, Alphabet.of(reader))).toList();
    }

    private static Map<String, Optional<RegionalGroup>> read() {
        Map<String, Optional<RegionalGroup>> groups = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Country.class.getResourceAsStream("/data/countries.csv"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split(",", -1)).forEach(
                    cells -> groups.put(cells[0],
                            cells[1].isEmpty() ? Optional.empty() : Optional.of(RegionalGroup.valueOf(cells[1]))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Collections.unmodifiableMap(groups);
    }
}
