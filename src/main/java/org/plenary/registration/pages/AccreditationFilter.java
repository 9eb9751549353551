package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.AccreditationQueue.Asked;
import org.plenary.registration.AccreditationQueue.Wanted;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Country;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What of the queue somebody wants to see. Only values of closed lists become part of a question (R21). */
public class AccreditationFilter {

    @RestQuery
    public String state;
    @RestQuery
    public String category;
    @RestQuery
    public String by;
    @RestQuery
    public String asked;
    @RestQuery
    public String country;
    @RestQuery
    public String group;

    Wanted wanted(Meeting meeting) {
        return new Wanted(RegistrationFilter.one(Place.State.values(), state),
                Category.of(meeting, category).map(row -> row.code),
                meeting.days().stream().filter(day -> day.toString().equals(by)).findFirst(),
                RegistrationFilter.one(Asked.values(), asked), Optional.ofNullable(country).filter(Country::exists),
                RegistrationFilter.one(StakeholderGroup.values(), group));
    }

    public List<Choice> getStates() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Stream.of(Place.State.PENDING, Place.State.WAITING, Place.State.OFFERED)
                .map(value -> new Choice(value.name(), words.state(value), value.name().equals(state))).toList();
    }

    public List<Choice> categories(Meeting meeting) {
        var names = CategoryName.all(meeting, Reading.currentLanguage());
        return Category.of(meeting).stream()
                .map(row -> new Choice(row.code, names.get(row.id), row.code.equals(category))).toList();
    }

    public List<Choice> days(Meeting meeting) {
        return meeting.days().stream().map(LocalDate::toString).map(day -> new Choice(day,
                Times.shortDay(LocalDate.parse(day), Reading.currentLanguage()), day.equals(by))).toList();
    }

    public List<Choice> getAskeds() {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return Arrays.stream(Asked.values()).map(value -> new Choice(value.name(), words.asked(value.name()),
                value.name().equals(asked))).toList();
    }

    public List<Choice> getCountries() {
        return Country.choices(country, Reading.currentLanguage());
    }

    public List<Choice> getGroups() {
        return Questions.groups(group);
    }
}
