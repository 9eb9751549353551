package org.plenary.registration.pages;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.DeskDeeds;
import org.plenary.programme.Meeting;
import org.plenary.registration.Alike;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Enquiry;
import org.plenary.registration.Mode;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationNote;
import org.plenary.shared.Choice;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What the accreditation team reads about one registration beside its answers. */
@Named("accreditationFile")
@Singleton
public class AccreditationFile {

    /** A line of who did what. */
    public record Done(String at, String who, String what) {
    }

    /** A question and the answer, empty where there is none yet. */
    public record Asked(String at, String who, String question, String answer) {
    }

    /** Somebody who may be the same person. */
    public record Other(String url, String name, String organisation, String email, String why) {
    }

    public record Shown(List<Choice> categories, List<Other> alike, List<Asked> asked, List<Done> notes, List<Done> decisions,
            List<String> reopens) {
    }

    @Inject
    Instance<DeskDeeds> deeds;

    public Shown of(Meeting meeting, Registration registration) {
        return new Shown(categories(meeting, registration),
                Alike.to(registration).stream().map(alike -> other(meeting, alike)).toList(),
                Enquiry.of(registration).stream()
                        .map(one -> new Asked(moment(meeting, one.askedAt), one.askedBy, one.question,
                                one.isOpen() ? "" : one.answer))
                        .toList(),
                RegistrationNote.of(registration).stream()
                        .map(note -> new Done(moment(meeting, note.writtenAt), note.writtenBy, note.text)).toList(),
                AuditEntry.of("registration", registration.id).stream()
                        .filter(entry -> !entry.deed.equals("registration.read"))
                        .map(entry -> new Done(moment(meeting, entry.at), entry.whoName, inWords(entry.deed))).toList(),
                reopens(registration));
    }

    private String inWords(String deed) {
        return deeds.stream().map(feature -> feature.deed(deed)).filter(text -> !text.isBlank()).findFirst().orElse(deed);
    }

    private static List<Choice> categories(Meeting meeting, Registration registration) {
        Map<Long, String> names = CategoryName.all(meeting, Reading.currentLanguage());
        return Category.of(meeting).stream().map(row -> new Choice(row.code, names.get(row.id),
                registration.category != null && registration.category.id.equals(row.id))).toList();
    }

    private static Other other(Meeting meeting, Alike alike) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        Registration other = alike.other();
        return new Other(ManageRegistrations.url(meeting, other.id), other.name, other.organisation, other.person.email,
                alike.why().stream().sorted().map(words::why).collect(Collectors.joining(Reading.currentLanguage().comma())));
    }

    /** Modes in which the last word was no. */
    private static List<String> reopens(Registration registration) {
        Map<Mode, Place> last = Place.history(registration).stream()
                .collect(Collectors.toMap(place -> place.mode, place -> place, (newer, older) -> newer));
        return last.values().stream().filter(place -> place.state == Place.State.DECLINED).map(place -> place.mode.name())
                .sorted().toList();
    }

    private static String moment(Meeting meeting, Instant at) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }
}
