package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What is on, and what is next: for a telephone on the way to a room, and for the screen in the hall. */
@Path("/{meeting}/now")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class NowPages {

    /**
     * @param around where the meeting is not on today: since when it will be, or that it is over; else null
     * @param now by room, {@code next} by hour
     */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NowPage(Meeting meeting, LookingAgain again, String around, List<Card> now, String until, List<Card> next,
            String zone) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance now(@RestPath String meeting, @RestQuery String still) {
        Released released = releases.of(meeting);
        Programme programme = released.programme();
        Instant now = clock.instant();
        LocalDate today = ListedSession.dayOf(now, programme.zoneId());
        Instant until = now.plus(MeetingPages.SOON);
        List<Card> on = cards(released, session -> session.isOnAt(now)).stream()
                .sorted(Comparator.comparing(card -> card.room() == null ? "" : card.room().name(),
                        Alphabet.of(Reading.currentLanguage())))
                .toList();
        return new NowPage(released.meeting(), LookingAgain.at(now, programme.zoneId(), Links.now(released.meeting()), still),
                around(programme, today), on, Times.hour(until, programme.zoneId()),
                cards(released, session -> MeetingPages.startsWithin(session, now)), VenueTime.of(programme,
                        programme.days().contains(today) ? today : null));
    }

    private static String around(Programme programme, LocalDate today) {
        ViewMessages words = Words.now(ViewMessages.class);
        return today.isBefore(programme.startsOn())
                ? words.begins(Times.day(programme.startsOn(), Reading.currentLanguage()))
                : today.isAfter(programme.endsOn()) ? words.over() : null;
    }

    private List<Card> cards(Released released, Predicate<ListedSession> wanted) {
        return cards.of(released.programme(), released.meeting(), released.programme().sessions().stream().filter(wanted));
    }
}
