package org.plenary.onsite;

import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.SiteDay;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * Somebody who comes, as ticket and door show them.
 *
 * @param category null for none
 * @param days empty where the meeting asks nobody for days, or they come on all
 */
record Guest(String name, String organisation, String country, String group, String category, List<String> days,
        String reference) {

    static Guest of(Registration one) {
        Language reader = Reading.currentLanguage();
        List<String> days = SiteDay.of(one.meeting).isEmpty() ? List.of()
                : Place.latestDays(one).stream().sorted().map(day -> Times.days(day, day, reader)).toList();
        return new Guest(one.name, one.organisation, reader.nameOfCountry(one.country),
                Words.now(ProgrammeMessages.class).stakeholder_group(one.stakeholderGroup),
                one.category == null ? null : CategoryName.all(one.meeting, reader).get(one.category.id), days, one.reference);
    }

    static String dates(Meeting meeting) {
        return Times.days(meeting.startsOn, meeting.endsOn, Reading.currentLanguage());
    }
}
