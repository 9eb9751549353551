package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.programme.released.Search;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The programme: a day by the hour and by room, filtered, searched. */
@Path("/{meeting}/programme")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class ProgrammePages {

    /**
     * @param formAction the address without filters
     * @param grid whether it stands by room and hour: "grid", "wide-grid" where the window is wide, or empty
     */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammePage(Meeting meeting, String heading, String release, List<Asked.DayLink> days, Filter filter,
            Choices choices,
            List<Timetable> timetables, List<Card> unplaced, Results results, int count, String formAction,
            List<Asked.OtherView> views, String grid, String zone) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance programme(@RestPath String meeting, @Context UriInfo asked) {
        return of(meeting, Filter.of(asked.getQueryParameters()));
    }

    @GET
    @Path("/{date}")
    public TemplateInstance day(@RestPath String meeting, @RestPath String date, @Context UriInfo asked) {
        return of(meeting, date, Filter.of(asked.getQueryParameters()));
    }

    /** Today while the meeting is on, else its first day; with a filter, every day that has something that fits. */
    TemplateInstance of(String meeting, Filter filter) {
        Released open = releases.of(meeting);
        return answer(new Asked(open, filter, filter.isAny() ? null : today(open.programme(), clock.instant()), cards));
    }

    TemplateInstance of(String meeting, String date, Filter filter) {
        Released open = releases.of(meeting);
        return answer(new Asked(open, filter, open.programme().day(date).orElseThrow(Refusal::notFound), cards));
    }

    private static TemplateInstance answer(Asked asked) {
        if (asked.filter().view() == Filter.View.TEXT) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(asked.text()));
        }
        return page(asked);
    }

    private static TemplateInstance page(Asked asked) {
        Meeting meeting = asked.meeting();
        Programme programme = asked.programme();
        Filter filter = asked.filter();
        Search.Hits hits = filter.isSearch() ? asked.released().search().find(filter.q()) : Search.Hits.NONE;
        List<ListedSession> among = (filter.isSearch() ? hits.sessions() : programme.sessions()).stream().filter(asked::isOn)
                .toList();
        List<ListedSession> fitting = filter.of(among, programme);
        List<Timetable> timetables = filter.isSearch() ? List.of() : timetables(asked);
        List<Card> unplaced = filter.isSearch() || asked.day() != null ? List.of()
                : filter.of(programme.sessions(), programme).stream().filter(session -> !session.isPlaced())
                        .map(asked::card).toList();
        return new ProgrammePage(meeting, asked.day() == null ? Words.now(ProgrammeMessages.class).programme()
                : Times.day(asked.day(), Reading.currentLanguage()), Edition.inWords(asked.released()), asked.days(), filter,
                Choices.of(programme, among, filter, asked.page()), timetables, unplaced,
                filter.isSearch() ? Results.of(asked, hits, fitting) : null,
                fitting.size(), asked.page(), asked.views(), asked.grid(),
                VenueTime.of(programme, asked.day()));
    }

    private static List<Timetable> timetables(Asked asked) {
        Programme programme = asked.programme();
        List<LocalDate> days = asked.day() == null ? programme.days() : List.of(asked.day());
        return days.stream().map(day -> Timetable.of(day, Times.day(day, Reading.currentLanguage()),
                asked.filter().of(programme.onDay(day), programme).stream().map(asked::card).toList(), programme,
                asked.meeting())).filter(timetable -> timetable.count() > 0).toList();
    }

    private static LocalDate today(Programme programme, Instant now) {
        LocalDate today = ListedSession.dayOf(now, programme.zoneId());
        return programme.days().contains(today) ? today : programme.startsOn();
    }
}
