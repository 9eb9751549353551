package org.plenary.delegations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** A delegation as the team's browser sends it, kept as it was typed. */
public class DelegationForm {

    private static final int LONGEST_NAME = 400;
    private static final int MOST_SEATS = 1_000_000;
    private static final int MOST_FOCAL_POINTS = 20;

    @RestForm
    public String name;
    /** Its code. */
    @RestForm
    public String category;
    @RestForm
    public String seatsInPerson;
    @RestForm
    public String seatsOnline;
    /** ISO 8601. */
    @RestForm
    public String deadline;
    @RestForm
    public String accompanyingCounts;
    /** One address a line. */
    @RestForm
    public String focalPoints;
    @RestForm
    public int version;

    static DelegationForm of(Delegation delegation) {
        DelegationForm form = new DelegationForm();
        form.name = delegation.name;
        form.category = delegation.category == null ? "" : delegation.category.code;
        form.seatsInPerson = shown(delegation.seatsInPerson);
        form.seatsOnline = shown(delegation.seatsOnline);
        form.deadline = shown(delegation.deadline);
        form.accompanyingCounts = delegation.accompanyingCounts ? "true" : null;
        form.focalPoints = FocalPoint.of(delegation).stream().map(focal -> focal.email).collect(Collectors.joining("\n"));
        form.version = delegation.version;
        return form;
    }

    Problems problems(Meeting meeting) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        RegistrationMessages registration = Words.now(RegistrationMessages.class);
        Set<String> focal = addresses();
        boolean wrong = focal.isEmpty() || focal.size() > MOST_FOCAL_POINTS || !focal.stream().allMatch(Typed::isEmail);
        return new Problems().when(Typed.line(name).isEmpty() || Typed.line(name).length() > LONGEST_NAME, "name",
                words.e_delegation_name())
                .when(!Typed.line(category).isEmpty() && Category.of(meeting, category).isEmpty(), "category",
                        words.e_category())
                .when(!isCount(seatsInPerson), "seatsInPerson", registration.e_seats())
                .when(!isCount(seatsOnline), "seatsOnline", registration.e_seats())
                .when(!Typed.line(deadline).isEmpty() && date().isEmpty(), "deadline", words.e_deadline())
                .when(wrong, "focalPoints", words.e_focal_points());
    }

    /** What {@link #problems} has nothing against. */
    KeepDelegation.Wanted wanted(Meeting meeting) {
        return new KeepDelegation.Wanted(Typed.line(name), Category.of(meeting, category).orElse(null), count(seatsInPerson),
                count(seatsOnline), date().orElse(null), accompanyingCounts != null, addresses());
    }

    List<Choice> categories(Meeting meeting) {
        Map<Long, String> names = CategoryName.all(meeting, Reading.currentLanguage());
        return Category.of(meeting).stream().map(row -> new Choice(row.code, names.get(row.id), row.code.equals(category)))
                .toList();
    }

    public String getInPersonLabel() {
        return label(Mode.IN_PERSON);
    }

    public String getOnlineLabel() {
        return label(Mode.ONLINE);
    }

    private static String label(Mode mode) {
        return Words.now(DelegationMessages.class).seats(Words.now(RegistrationMessages.class).mode(mode));
    }

    private Set<String> addresses() {
        return Arrays.stream((focalPoints == null ? "" : focalPoints).split("[\\s,;]+")).map(Typed::email)
                .filter(one -> !one.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<LocalDate> date() {
        try {
            return Typed.line(deadline).isEmpty() ? Optional.empty()
                    : Optional.of(LocalDate.parse(Typed.line(deadline))).filter(date -> date.getYear() < 10_000);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isCount(String typed) {
        String digits = Typed.line(typed);
        return digits.isEmpty() || digits.matches("[0-9]{1,7}") && Integer.parseInt(digits) <= MOST_SEATS;
    }

    private static Integer count(String typed) {
        return Typed.line(typed).isEmpty() ? null : Integer.valueOf(Typed.line(typed));
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
