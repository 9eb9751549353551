package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Answers;
import org.plenary.registration.Category;
import org.plenary.registration.Country;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Wish;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** The eleven questions of registering as a browser sends them (R11), kept as they were typed. */
public class RegistrationForm {

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NOTE = 2000;

    @RestForm
    public String mode;
    @RestForm
    public String name;
    @RestForm
    public String organisation;
    @RestForm
    public String country;
    @RestForm
    public String stakeholderGroup;
    @RestForm
    public List<String> needs;
    @RestForm
    public String needsNote;
    @RestForm
    public String language;
    @RestForm
    public String publiclyListed;
    /** ISO 8601, of those who come in person on some days only. */
    @RestForm
    public List<String> days;
    @RestForm
    public String category;
    @RestForm
    public String conduct;
    @RestForm
    public String privacy;

    static RegistrationForm empty(Person person, Language reader) {
        RegistrationForm form = new RegistrationForm();
        form.name = person.name;
        form.language = reader.tag;
        form.needs = List.of();
        return form;
    }

    static RegistrationForm of(Registration registration) {
        RegistrationForm form = new RegistrationForm();
        form.name = registration.name;
        form.organisation = registration.organisation;
        form.country = registration.country;
        form.stakeholderGroup = registration.stakeholderGroup.name();
        form.needs = registration.needs.stream().map(Need::name).sorted().toList();
        form.needsNote = registration.needsNote;
        form.language = registration.language;
        form.publiclyListed = registration.publiclyListed ? "true" : null;
        return form;
    }

    /** Everything, as it is asked of somebody who registers. */
    Problems problems() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        Problems problems = new Problems().when(chosenMode().isEmpty(), "mode", words.e_mode());
        say(problems, words);
        return problems.when(conduct == null, "conduct", words.e_conduct()).when(privacy == null, "privacy", words.e_privacy());
    }

    /** Without mode and consents, as it is asked of somebody who corrects their answers. */
    Problems problemsOfAnswers() {
        Problems problems = new Problems();
        say(problems, Words.now(RegistrationMessages.class));
        return problems;
    }

    private void say(Problems problems, RegistrationMessages words) {
        problems.when(line(name).isEmpty(), "name", words.e_name())
                .when(line(name).length() > LONGEST_NAME, "name", words.e_name_long())
                .when(line(organisation).length() > LONGEST_NAME, "organisation", words.e_organisation_long())
                .when(!Country.exists(country), "country", words.e_country())
                .when(group().isEmpty(), "stakeholderGroup", words.e_group())
                .when(chosenNeeds().size() != distinctNeeds(), "needs", words.e_needs())
                .when(text(needsNote).length() > LONGEST_NOTE, "needsNote", words.e_note_long())
                .when(chosenLanguage().isEmpty(), "language", words.e_language());
    }

    Optional<Mode> chosenMode() {
        return Arrays.stream(Mode.values()).filter(value -> value.name().equals(mode)).findFirst();
    }

    Answers answers() {
        return new Answers(line(name), nullIfEmpty(line(organisation)), country, group().orElseThrow(), chosenNeeds(),
                nullIfEmpty(text(needsNote)), chosenLanguage().orElseThrow(), publiclyListed != null);
    }

    /** Days that are none of the meeting's, and categories that are not to be chosen, are none. */
    Wish wish(Meeting meeting) {
        Set<LocalDate> chosen = meeting.days().stream().filter(day -> days != null && days.contains(day.toString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Wish(chosen, Category.of(meeting, category).filter(row -> row.asked).orElse(null));
    }

    private Optional<StakeholderGroup> group() {
        return Arrays.stream(StakeholderGroup.values()).filter(value -> value.name().equals(stakeholderGroup)).findFirst();
    }

    private Optional<Language> chosenLanguage() {
        return Language.tagged(language);
    }

    private Set<Need> chosenNeeds() {
        return Arrays.stream(Need.values()).filter(need -> needs != null && needs.contains(need.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int distinctNeeds() {
        return needs == null ? 0 : new HashSet<>(needs).size();
    }

    /** One line: what could break one, or a row of a database (NUL), becomes a space. */
    static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").strip();
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
