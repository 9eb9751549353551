package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.registration.Answers;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Country;
import org.plenary.registration.Need;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SiteDay;
import org.plenary.registration.Wish;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Answers in words, in the order they were asked. */
final class Summary {

    /** @param change where to change it; null where it follows from another answer */
    record Line(String label, String value, String change) {
    }

    private final RegistrationMessages words = Words.now(RegistrationMessages.class);
    private final Language reader = Reading.currentLanguage();
    private final List<Line> lines = new ArrayList<>();
    private final String form;

    private Summary(String form) {
        this.form = form;
    }

    static List<Line> of(Meeting meeting, RegistrationForm form) {
        String page = "/" + meeting.slug + "/register";
        Summary summary = new Summary(page);
        summary.add(summary.words.q_mode(), summary.words.mode(form.chosenMode().orElseThrow()), "mode");
        summary.lines(form.answers());
        summary.wish(meeting, form.wish(meeting));
        return summary.lines;
    }

    static List<Line> of(Meeting meeting, Registration registration) {
        Summary summary = new Summary(null);
        summary.lines(new Answers(registration.name, registration.organisation, registration.country,
                registration.stakeholderGroup, registration.needs, registration.needsNote,
                Language.tagged(registration.language).orElse(Language.DEFAULT), registration.publiclyListed));
        summary.wish(meeting, new Wish(Place.latestDays(registration), registration.category));
        return summary.lines;
    }

    private List<Line> lines(Answers answers) {
        ProgrammeMessages programme = Words.now(ProgrammeMessages.class);
        add(words.q_name(), answers.name(), "name");
        add(words.q_organisation(), given(answers.organisation()), "organisation");
        add(words.q_country(), reader.nameOfCountry(answers.country()), "country");
        lines.add(new Line(words.region(),
                Country.region(answers.country()).map(programme::regional_group).orElse(words.region_none()), null));
        add(words.q_group(), programme.stakeholder_group(answers.stakeholderGroup()), "stakeholderGroup");
        add(words.q_needs(), given(needs(answers.needs())), "needs");
        add(words.q_needs_note(), given(answers.needsNote()), "needsNote");
        add(words.q_language(), answers.language().ownName, "language");
        add(words.public_list(), answers.publiclyListed() ? words.listed_yes() : words.listed_no(), "publiclyListed");
        return lines;
    }

    /** Where days are asked for, or a category was chosen. */
    private void wish(Meeting meeting, Wish wish) {
        PlacesMessages places = Words.now(PlacesMessages.class);
        if (wish.category() != null) {
            add(places.category(), CategoryName.all(meeting, reader).get(wish.category().id), "category");
        }
        if (!SiteDay.of(meeting).isEmpty()) {
            add(places.days(), days(wish.days()), "days");
        }
    }

    private String days(Collection<LocalDate> days) {
        return days.isEmpty() ? Words.now(PlacesMessages.class).all_days()
                : days.stream().sorted().map(day -> Times.shortDay(day, reader)).collect(Collectors.joining(reader.comma()));
    }

    private void add(String label, String value, String question) {
        lines.add(new Line(label, value, form == null ? null : form + "#" + question));
    }

    private String needs(Set<Need> needs) {
        return needs.stream().sorted().map(words::need).collect(Collectors.joining(reader.comma()));
    }

    private String given(String text) {
        return text == null || text.isEmpty() ? words.none_given() : text;
    }
}
