package org.plenary.registration.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Country;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** What the desk wants to see. Only values of a closed list become part of a question to the database (R21). */
public class RegistrationFilter {

    @RestQuery
    public String mode;
    @RestQuery
    public String state;
    @RestQuery
    public String country;
    @RestQuery
    public String group;
    @RestQuery
    public String q;

    /** In the closed words of the list. */
    public Wanted wanted() {
        return new Wanted(one(Mode.values(), mode), one(Place.State.values(), state),
                Optional.ofNullable(country).filter(Country::exists), one(StakeholderGroup.values(), group),
                Optional.ofNullable(q).map(RegistrationForm::line).filter(text -> !text.isEmpty()));
    }

    /** The same question as it was kept. */
    public static RegistrationFilter of(Wanted wanted) {
        RegistrationFilter filter = new RegistrationFilter();
        filter.mode = wanted.mode().map(Enum::name).orElse(null);
        filter.state = wanted.state().map(Enum::name).orElse(null);
        filter.country = wanted.country().orElse(null);
        filter.group = wanted.group().map(Enum::name).orElse(null);
        filter.q = wanted.text().orElse(null);
        return filter;
    }

    public List<Choice> getModes() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Arrays.stream(Mode.values()).map(value -> new Choice(value.name(), words.mode(value), value.name().equals(mode)))
                .toList();
    }

    public List<Choice> getStates() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Arrays.stream(Place.State.values())
                .map(value -> new Choice(value.name(), words.state(value), value.name().equals(state))).toList();
    }

    public List<Choice> getCountries() {
        return Country.choices(country, Reading.currentLanguage());
    }

    public List<Choice> getGroups() {
        return Questions.groups(group);
    }

    public boolean isAny() {
        return Stream.of(mode, state, country, group, q).anyMatch(value -> value != null && !value.isBlank());
    }

    /** Ready to be appended to: empty or ending with "&". */
    public String getQuery() {
        return Stream.of(pair("mode", mode), pair("state", state), pair("country", country), pair("group", group), pair("q", q))
                .collect(Collectors.joining());
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
