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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;

/** The installation's meetings and a meeting's front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class MeetingPages {

    static final Duration SOON = Duration.ofHours(2);

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingList(List<Meeting> meetings) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingPage(Meeting meeting, Programme programme, boolean running, List<Card> now, List<Card> next,
            boolean takesRegistrations) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    @Inject
    Cards cards;

    /** The current meeting; with several, their list. */
    @GET
    public TemplateInstance meetings() {
        List<Meeting> open = Meeting.openToThePublic();
        return open.size() == 1 ? front(releases.of(open.get(0).slug)) : new MeetingList(open);
    }

    @GET
    @Path("/{meeting}")
    public TemplateInstance meeting(@RestPath String meeting) {
        return front(releases.of(meeting));
    }

    private TemplateInstance front(Released released) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        Instant now = clock.instant();
        boolean running = programme.days().contains(ListedSession.dayOf(now, meeting.zoneId()));
        return new MeetingPage(meeting, programme, running, cards(meeting, programme, session -> session.isOnAt(now)),
                cards(meeting, programme, session -> startsWithin(session, now)), meeting.takesRegistrationsAt(now));
    }

    private List<Card> cards(Meeting meeting, Programme programme, Predicate<ListedSession> wanted) {
        return cards.of(programme, meeting, programme.sessions().stream().filter(wanted));
    }

    static boolean startsWithin(ListedSession session, Instant now) {
        return session.isPlaced() && !session.cancelled() && session.startsAt().isAfter(now)
                && session.startsAt().isBefore(now.plus(SOON));
    }
}
