package org.plenary.registration.pages;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.registration.Enquiry;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What waits for somebody's answer, at the top of their page: a seat that is offered, a question of the team. */
@Named("myTasks")
@Singleton
public class MyTasks {

    /**
     * @param sends where the button sends a form; null where there is none
     * @param url where the link leads
     */
    public record Task(String heading, String sentence, String sends, String button, String url, String link) {
    }

    public List<Task> of(Registration registration) {
        String mine = "/" + registration.meeting.slug + "/me";
        return Stream.concat(
                registration.livingPlaces().stream().filter(Place::isOffered).map(place -> offer(mine, place)),
                Enquiry.of(registration).stream().filter(Enquiry::isOpen).map(enquiry -> asked(mine, enquiry))).toList();
    }

    private static Task offer(String mine, Place place) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return new Task(words.is_offered(place.mode), words.offer_until(until(place)), mine + "/offer?mode=" + place.mode,
                words.take(), mine + "/offer?mode=" + place.mode, words.leave());
    }

    private static Task asked(String mine, Enquiry enquiry) {
        PlacesMessages words = Words.now(PlacesMessages.class);
        return new Task(words.asked_you(), enquiry.question, null, null, mine + "/answer?enquiry=" + enquiry.id,
                words.answer());
    }

    /** At the venue, with its zone. */
    static String until(Place place) {
        return Times.moment(place.offerUntil, place.meeting.zoneId(), Reading.currentLanguage()) + " "
                + Times.zone(place.meeting.zoneId(), place.offerUntil, Reading.currentLanguage());
    }
}
