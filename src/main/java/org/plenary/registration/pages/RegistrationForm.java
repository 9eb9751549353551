package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Wish;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.CheckAnswers;
import org.plenary.registration.form.Circumstances;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
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
    /** Null for whoever chose nothing: they are listed nowhere. */
    public String listing;
    /** ISO 8601, of those who come in person on some days only. */
    @RestForm
    public List<String> days;
    @RestForm
    public String category;
    @RestForm
    public String conduct;
    @RestForm
    public String privacy;
    /** To the organisers' own questions, by field. */
    public Map<String, List<String>> own = Map.of();

    static RegistrationForm empty(Person person, Language reader) {
        RegistrationForm form = new RegistrationForm();
        form.name = person.name;
        form.language = reader.tag;
        form.needs = List.of();
        return form;
    }

    void beginWith(KnownBeforehand.Known known) {
        name = known.name();
        organisation = known.organisation();
        country = known.country();
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
        form.listing = registration.listing.name();
        form.own = OwnAnswers.of(registration);
        return form;
    }

    /** The answers to the organisers' own questions are not among the fields the framework knows. */
    RegistrationForm sent() {
        own = OwnAnswers.ofThisRequest();
        return this;
    }

    /** A question that was taken out of the form leaves the answers that were given before. */
    void keepWhatIsNotAsked(Questionnaire form, Registration registration) {
        Set<BuiltIn> inForm = form.questions().stream().filter(question -> !question.isOwn())
                .map(question -> question.builtIn).collect(Collectors.toSet());
        RegistrationForm known = RegistrationForm.of(registration);
        organisation = inForm.contains(BuiltIn.ORGANISATION) ? organisation : known.organisation;
        needs = inForm.contains(BuiltIn.NEEDS) ? needs : known.needs;
        needsNote = inForm.contains(BuiltIn.NEEDS_NOTE) ? needsNote : known.needsNote;
        listing = inForm.contains(BuiltIn.LISTED) ? listing : known.listing;
    }

    /**
     * What is wrong, in the order it was asked.
     *
     * @param once whether mode and consents are asked; not of somebody who corrects their answers
     */
    Problems problems(Questionnaire form, Circumstances who, boolean once) {
        Problems found = new Problems();
        say(found, Words.now(RegistrationMessages.class), form.asked(who), once);
        CheckAnswers.of(form, who, found);
        Problems inOrder = new Problems();
        form.questions().stream().map(Question::field).filter(field -> found.of(field) != null)
                .forEach(field -> inOrder.say(field, found.of(field)));
        return inOrder;
    }

    /** @param knownMode of somebody who is registered; null where the form asks */
    Circumstances circumstances(Mode knownMode, Set<String> categories) {
        Map<String, List<String>> given = new HashMap<>(own);
        give(given, "name", name);
        give(given, "organisation", organisation);
        give(given, "country", country);
        give(given, "needsNote", needsNote);
        give(given, "listing", listing);
        give(given, "conduct", conduct);
        give(given, "privacy", privacy);
        return new Circumstances(knownMode == null ? mode : knownMode.name(), stakeholderGroup, categories, given);
    }

    private static void give(Map<String, List<String>> given, String field, String value) {
        given.put(field, value == null ? List.of() : List.of(value));
    }

    private void say(Problems problems, RegistrationMessages words, Set<Question> asked, boolean once) {
        boolean wantsOrganisation = asked.stream()
                .anyMatch(question -> question.builtIn == BuiltIn.ORGANISATION && question.required);
        problems.when(once && chosenMode().isEmpty(), "mode", words.e_mode())
                .when(once && conduct == null, "conduct", words.e_conduct())
                .when(once && privacy == null, "privacy", words.e_privacy())
                .when(wantsOrganisation && line(organisation).isEmpty(), "organisation",
                        Words.now(FormMessages.class).e_answer())
                .when(line(name).isEmpty(), "name", words.e_name())
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

    /** What this person is not asked is not answered, whatever was typed before that was so. */
    Answers answers(Questionnaire form, Circumstances who) {
        Set<Question> asked = form.asked(who);
        Set<BuiltIn> dropped = form.questions().stream().filter(question -> !question.isOwn() && !asked.contains(question))
                .map(question -> question.builtIn).collect(Collectors.toSet());
        return new Answers(line(name), dropped.contains(BuiltIn.ORGANISATION) ? null : nullIfEmpty(line(organisation)), country,
                group().orElseThrow(), dropped.contains(BuiltIn.NEEDS) ? Set.of() : chosenNeeds(),
                dropped.contains(BuiltIn.NEEDS_NOTE) ? null : nullIfEmpty(text(needsNote)), chosenLanguage().orElseThrow(),
                dropped.contains(BuiltIn.LISTED) ? Listing.NONE : chosenListing());
    }

    /** Days that are none of the meeting's, and categories that are not open to them, are none. */
    Wish wish(Meeting meeting, List<Category> open) {
        Set<LocalDate> chosen = meeting.days().stream().filter(day -> days != null && days.contains(day.toString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Wish(chosen, open.stream().filter(row -> row.code.equals(category)).findFirst().orElse(null));
    }

    private Optional<StakeholderGroup> group() {
        return Arrays.stream(StakeholderGroup.values()).filter(value -> value.name().equals(stakeholderGroup)).findFirst();
    }

    private Listing chosenListing() {
        return Listing.named(listing).orElse(Listing.NONE);
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
