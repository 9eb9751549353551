package org.plenary.programme.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** The fields of a meeting's settings; a new one has its address and its first organiser too. */
final class MeetingFields {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "ru",
            "sw", "zh");

    private MeetingFields() {
    }

    static List<Field> ofNew(MeetingForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.shortLine("slug", words.slug(), form.slug()).hint(words.slug_hint()));
        fields.add(Field.line("organiser", words.first_organiser(), form.organiser()).hint(words.first_organiser_hint()));
        fields.addAll(of(form));
        return fields;
    }

    static List<Field> of(MeetingForm form) {
        DeskMessages words = Words.now(DeskMessages.class);
        return List.of(Field.line("name", words.name(), form.name()),
                Field.line("theme", words.theme(), form.theme()).orNothing(),
                Field.area("summary", words.summary(), form.summary()).orNothing(),
                Field.line("venue", words.venue(), form.venue()).orNothing().under(words.when_and_where()),
                Field.shortLine("city", words.city(), form.city()),
                Field.select("country", words.country(), form.country(), countries()),
                Field.shortLine("startsOn", words.first_day(), form.startsOn()).hint(words.date_hint()),
                Field.shortLine("endsOn", words.last_day(), form.endsOn()).hint(words.date_hint()),
                Field.select("zone", words.zone(), form.zone(), zones()).hint(words.zone_hint()),
                Field.boxes("languages", words.languages(), form.languages(), languages(form)),
                Field.shortLine("registrationOpensAt", words.registration_opens(), form.registrationOpensAt())
                        .hint(words.moment_hint())
                        .orNothing().under(words.taking_part()),
                Field.shortLine("registrationClosesAt", words.registration_closes(), form.registrationClosesAt())
                        .hint(words.moment_hint())
                        .orNothing(),
                Field.shortLine("doorOpensMinutes", words.door_minutes(), form.doorOpensMinutes()),
                Field.shortLine("doorOpensMinutesRole", words.door_minutes_role(), form.doorOpensMinutesRole()),
                Field.line("codeOfConductUrl", words.code_of_conduct(), form.codeOfConductUrl()).orNothing()
                        .under(words.links()),
                Field.line("privacyUrl", words.privacy(), form.privacyUrl()).orNothing(),
                Field.shortLine("privacyVersion", words.privacy_version(), form.privacyVersion())
                        .hint(words.privacy_version_hint()),
                Field.line("contactEmail", words.contact_email(), form.contactEmail()).orNothing(),
                Field.tick("listed", words.listed(), form.listed()).hint(words.listed_hint()));
    }

    private static List<Choice> countries() {
        Language reader = Reading.currentLanguage();
        return Arrays.stream(Locale.getISOCountries()).map(code -> new Choice(code, reader.nameOfCountry(code), false))
                .sorted(Comparator.comparing(Choice::label, Alphabet.of(reader))).toList();
    }

    private static List<Choice> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
                .filter(name -> name.equals("UTC")
                        || name.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .map(name -> new Choice(name, name.replace('_', ' '), false)).toList();
    }

    private static List<Choice> languages(MeetingForm form) {
        TreeSet<String> tags = new TreeSet<>(LANGUAGES);
        form.languages().stream().filter(tag -> tag.matches("[a-z]{2,3}")).forEach(tags::add);
        return tags.stream().map(tag -> new Choice(tag, Reading.currentLanguage().nameOf(tag), false)).toList();
    }
}
