package org.plenary.registration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.plenary.mail.LetterDraft.Written;
import org.plenary.programme.Meeting;
import org.plenary.programme.RichText;
import org.plenary.shared.Language;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * What organisers may leave open in a letter, such as {@code {name}}: this list and nothing else. What fills it is words,
 * whatever it looks like: it is put in after the text was read, so that nobody's name becomes a link (R21).
 */
public enum Blank {
    NAME,
    REFERENCE,
    MEETING,
    STATUS,
    DATES,
    CITY;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    /** Signs for private use, one for each blank: nobody has them on a keyboard. */
    private static final char FIRST_SIGN = '\uE000';
    private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE0FF]");
    private static final int HEADING = 2;

    /** As it is typed. */
    public String inBraces() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** All of them as they are typed. */
    public static String all() {
        return Arrays.stream(values()).map(Blank::inBraces).collect(Collectors.joining(" "));
    }

    /** What is wrong with the blanks in a text, in the reader's words; empty where nothing is. */
    public static Optional<String> wrong(String markdown) {
        LetterMessages words = Words.now(LetterMessages.class);
        Optional<String> unknown = BRACES.matcher(markdown).results().map(MatchResult::group)
                .filter(found -> named(found).isEmpty()).findFirst();
        return unknown.map(found -> words.e_blank(Words.isolated(found), all()))
                .or(() -> isInAnAddress(markdown) ? Optional.of(words.e_blank_in_address()) : Optional.empty());
    }

    /** In the address of a link it would say who the reader is to whoever is at the other end. */
    private static boolean isInAnAddress(String markdown) {
        return Jsoup.parseBodyFragment(RichText.html(signed(markdown), HEADING)).select("a[href]").stream()
                .anyMatch(link -> SIGNS.matcher(link.attr("href")).find());
    }

    /** What fills them for somebody, in a language. */
    public static Map<Blank, String> of(Registration registration, List<Place> living, Language language) {
        Meeting meeting = registration.meeting;
        Map<Blank, String> values = new EnumMap<>(Blank.class);
        values.put(NAME, registration.name);
        values.put(REFERENCE, registration.reference);
        values.put(MEETING, meeting.name);
        values.put(STATUS, status(living, language));
        values.put(DATES, Times.days(meeting.startsOn, meeting.endsOn, language));
        values.put(CITY, meeting.city + language.comma() + language.nameOfCountry(meeting.country));
        return values;
    }

    private static String status(List<Place> living, Language language) {
        RegistrationMessages words = Words.in(RegistrationMessages.class, language);
        return living.isEmpty() ? words.state(Place.State.RELEASED)
                : living.stream().map(place -> words.mode(place.mode) + ": " + words.state(place.state))
                        .collect(Collectors.joining(language.comma()));
    }

    /** A text in Markdown with its blanks filled, for a letter. */
    public static Written written(String markdown, Map<Blank, String> values) {
        String signed = signed(markdown);
        return new Written(filled(RichText.plain(signed), values),
                RichText.shown(signed, HEADING, text -> filled(text, values)));
    }

    /** One line without markup. */
    public static String line(String text, Map<Blank, String> values) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                named(found.group()).map(values::get).orElse(found.group())));
    }

    private static String signed(String text) {
        return BRACES.matcher(SIGNS.matcher(text).replaceAll("")).replaceAll(found -> Matcher.quoteReplacement(
                named(found.group()).map(blank -> String.valueOf((char) (FIRST_SIGN + blank.ordinal())))
                        .orElse(found.group())));
    }

    private static String filled(String text, Map<Blank, String> values) {
        return SIGNS.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(
                Words.isolated(values.get(values()[sign.group().charAt(0) - FIRST_SIGN]).replaceAll("\\s+", " "))));
    }

    private static Optional<Blank> named(String inBraces) {
        return Arrays.stream(values()).filter(blank -> blank.inBraces().equals(inBraces)).findFirst();
    }
}
