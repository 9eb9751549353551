package org.plenary.registration.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.registration.CategoryName;
import org.plenary.registration.OpenCategories;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.SiteDay;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The days and categories one may ask for when registering; empty where a meeting has none. */
@Named("wishQuestions")
@Singleton
public class WishQuestions {

    @Inject
    Visitor visitor;
    @Inject
    OpenCategories openCategories;

    public List<Choice> days(Meeting meeting, RegistrationForm form) {
        List<SiteDay> rows = SiteDay.of(meeting);
        Map<LocalDate, Long> held = rows.isEmpty() ? Map.of()
                : Place.heldByDay(meeting,
                        rows.stream().map(row -> row.onDay).toList());
        Set<LocalDate> within = Set.copyOf(meeting.days());
        return rows.stream().filter(row -> within.contains(row.onDay)).map(row -> new Choice(row.onDay.toString(),
                Times.day(row.onDay, Reading.currentLanguage()),
                form.days != null && form.days.contains(row.onDay.toString()),
                row.seats != null && held.get(row.onDay) >= row.seats ? Words.now(PlacesMessages.class).day_full() : null))
                .toList();
    }

    public List<Choice> categories(Meeting meeting, RegistrationForm form) {
        Map<Long, String> names = CategoryName.all(meeting, Reading.currentLanguage());
        Person person = visitor.person().orElse(null);
        return person == null ? List.of()
                : openCategories.to(meeting, person).stream()
                        .map(row -> new Choice(row.code, names.get(row.id), row.code.equals(form.category))).toList();
    }
}
