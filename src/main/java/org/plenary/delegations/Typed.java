package org.plenary.delegations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.registration.Country;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/**
 * What a form or a line of a list says of somebody, as it was typed. A field's name is its column's.
 *
 * @param accompanying the address of whom they accompany
 * @param language BCP 47 tag of one the letters are written in
 */
record Typed(String name, String email, String mode, String organisation, String country, String accompanying,
        String language) {

    private static final int LONGEST = 400;
    /** RFC 5321: 64 and 255 with what stands between them. */
    private static final int LONGEST_EMAIL = 320;
    private static final String EMAIL = "[^\\s@<>\"(),;:\\\\]+@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@<>\"(),;:\\\\]+";

    /** One line: what could break one, or a row of a database (NUL), becomes a space. */
    static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    static String email(String typed) {
        return line(typed).toLowerCase(Locale.ROOT);
    }

    static boolean isEmail(String address) {
        return address.length() <= LONGEST_EMAIL && address.matches(EMAIL);
    }

    /** @param modeAsked whether it has to be said how they take part */
    Problems problems(boolean modeAsked) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        RegistrationMessages asked = Words.now(RegistrationMessages.class);
        return new Problems().when(line(name).isEmpty(), "name", words.e_name())
                .when(line(name).length() > LONGEST, "name", asked.e_name_long())
                .when(!isEmail(email(email)), "email", words.e_email())
                .when(modeAsked && chosenMode().isEmpty(), "mode", words.e_mode())
                .when(line(organisation).length() > LONGEST, "organisation", asked.e_organisation_long())
                .when(!line(country).isEmpty() && knownCountry().isEmpty(), "country", words.e_country())
                .when(!line(accompanying).isEmpty() && !isEmail(email(accompanying)), "accompanying", words.e_accompanying())
                .when(knownLanguage().isEmpty(), "language", words.e_language());
    }

    /** What {@link #problems} has nothing against. */
    Invitee checked() {
        return new Invitee(line(name), email(email), chosenMode().orElse(null), orNull(line(organisation)),
                knownCountry().orElse(null),
                orNull(email(accompanying)), knownLanguage().orElseThrow());
    }

    /** As its code, or in words of the reader's language or English: what a person writes into a table. */
    private Optional<Mode> chosenMode() {
        String said = plain(mode);
        return Arrays.stream(Mode.values()).filter(one -> plain(one.name()).equals(said)
                || plain(Words.in(RegistrationMessages.class, Language.DEFAULT).mode(one)).equals(said)
                || plain(Words.now(RegistrationMessages.class).mode(one)).equals(said)).findFirst();
    }

    private Optional<String> knownCountry() {
        String code = line(country).toUpperCase(Locale.ROOT);
        return Country.exists(code) ? Optional.of(code)
                : Country.choices("", Reading.currentLanguage()).stream()
                        .filter(one -> plain(one.label()).equals(plain(country))
                                || plain(Language.DEFAULT.nameOfCountry(one.value())).equals(plain(country)))
                        .map(Choice::value).findFirst();
    }

    private Optional<Language> knownLanguage() {
        return Language.tagged(line(language).toLowerCase(Locale.ROOT));
    }

    private static String plain(String typed) {
        return line(typed).replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
