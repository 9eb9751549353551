package org.plenary.registration.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Country;
import org.plenary.registration.Participants.Wanted;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;

/** What somebody looks for among the participants. What is none of a list's values is not asked for (R21). */
public class ParticipantFilter {

    @RestQuery
    public String q;
    @RestQuery
    public String group;
    @RestQuery
    public String country;
    @RestQuery
    public String page;

    Wanted wanted() {
        return new Wanted(Optional.of(RegistrationForm.line(q)).filter(text -> !text.isEmpty()),
                RegistrationFilter.one(StakeholderGroup.values(), group),
                Optional.ofNullable(country).filter(Country::exists));
    }

    /** From 1; what is no number is the first. */
    int number() {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public List<Choice> getGroups() {
        return Questions.groups(group);
    }

    public List<Choice> getCountries() {
        return Country.choices(country, Reading.currentLanguage());
    }

    public boolean isAny() {
        return !query().isEmpty();
    }

    /** Empty or ready to be appended to. */
    String query() {
        return Stream.of(pair("q", q), pair("group", group), pair("country", country)).collect(Collectors.joining());
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
