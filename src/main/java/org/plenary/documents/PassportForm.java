package org.plenary.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Meeting;
import org.plenary.registration.Country;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** Passport data as a browser sends it, kept as it was typed. */
public class PassportForm {

    private static final int YEARS_BACK = 130;

    @RestForm
    public String number;
    @RestForm
    public String nationality;
    @RestForm
    public String born;
    @RestForm
    public String issued;
    @RestForm
    public String expires;

    static PassportForm of(Passport passport) {
        PassportForm form = new PassportForm();
        form.number = passport.number();
        form.nationality = passport.nationality();
        form.born = passport.born().toString();
        form.issued = passport.issued().toString();
        form.expires = passport.expires().toString();
        return form;
    }

    /** @param today at the venue */
    Problems problems(Meeting meeting, LocalDate today) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return new Problems().when(!number().matches("[A-Z0-9]{4,20}"), "number", words.e_number())
                .when(!Country.exists(nationality), "nationality", words.e_nationality())
                .when(date(born).filter(day -> day.isBefore(today) && day.isAfter(today.minusYears(YEARS_BACK))).isEmpty(),
                        "born", words.e_born())
                .when(date(issued).filter(day -> !day.isAfter(today) && date(born).filter(day::isBefore).isEmpty()).isEmpty(),
                        "issued", words.e_issued())
                .when(date(expires).isEmpty(), "expires", words.e_expires())
                .when(date(expires).filter(day -> day.isBefore(meeting.endsOn)).isPresent(), "expires", words.e_expired())
                .when(date(expires).filter(day -> day.getYear() > today.getYear() + YEARS_BACK).isPresent(), "expires",
                        words.e_expires());
    }

    /** Only without problems. */
    Passport passport() {
        return new Passport(number(), nationality, date(issued).orElseThrow(), date(expires).orElseThrow(),
                date(born).orElseThrow());
    }

    /** As passports print it (ICAO 9303): capitals and digits, without what people put between them. */
    private String number() {
        return number == null ? "" : number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
