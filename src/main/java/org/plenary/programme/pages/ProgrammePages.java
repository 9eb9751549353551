package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.Found;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Language;
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

    /** A day to go to. */
    record DayLink(String label, String date, String url, boolean current) {
    }

    /** What was found, best first, with the words that were searched for marked. */
    record Result(Card card, List<Found.Piece> title, List<Found.Piece> passage) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammePage(Meeting meeting, String heading, String release, List<DayLink> days, Filter filter, Choices choices,
            List<Timetable> timetables, List<Result> results, int count, String formAction,
            String zone) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    @Inject
    Cards cards;

    /** Today while the meeting is on, else its first day; with a filter, every day that has something that fits. */
    @GET
    public TemplateInstance programme(@RestPath String meeting, @BeanParam Filter filter) {
        Released open = releases.of(meeting);
        Programme programme = open.programme();
        return filter.isAny() ? page(open, programme.days(), null, filter)
                : page(open, List.of(today(programme)), today(programme), filter);
    }

    @GET
    @Path("/{date}")
    public TemplateInstance day(@RestPath String meeting, @RestPath String date, @BeanParam Filter filter) {
        Released open = releases.of(meeting);
        LocalDate day = open.programme().day(date).orElseThrow(Refusal::notFound);
        return page(open, List.of(day), day, filter);
    }

    private TemplateInstance page(Released released, List<LocalDate> days, LocalDate current, Filter filter) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        Language language = Reading.currentLanguage();
        List<Result> results = filter.isSearch() ? results(released, current, filter) : List.of();
        List<Timetable> timetables = filter.isSearch() ? List.of()
                : days.stream().map(day -> timetable(meeting, programme, day, filter))
                        .filter(timetable -> current != null || timetable.count() > 0).toList();
        int count = results.size() + timetables.stream().mapToInt(Timetable::count).sum();
        String heading = current == null ? words.programme() : Times.day(current, language);
        return new ProgrammePage(meeting, heading, release(programme, meeting, words),
                links(meeting, programme, current, filter),
                filter, Choices.of(programme, filter), timetables, results, count,
                current == null ? Links.programme(meeting) : Links.day(meeting, current),
                Times.zone(programme.zoneId(), programme.startsOn().atTime(12, 0).atZone(programme.zoneId()).toInstant(),
                        language));
    }

    /** On every day, and what is not scheduled yet; with a day, on that. */
    private List<Result> results(Released released, LocalDate day, Filter filter) {
        Programme programme = released.programme();
        return released.search().find(filter.q).stream()
                .filter(found -> filter.fits(found.session(), programme)
                        && (day == null || day.equals(found.session().day(programme.zoneId()))))
                .map(found -> new Result(cards.of(programme, released.meeting(), found.session()), found.title(),
                        found.passage()))
                .toList();
    }

    private Timetable timetable(Meeting meeting, Programme programme, LocalDate day, Filter filter) {
        List<ListedSession> sessions = filter.of(programme.onDay(day), programme);
        return Timetable.of(day, Times.day(day, Reading.currentLanguage()),
                cards.of(programme, meeting, sessions.stream()), programme, meeting);
    }

    private static List<DayLink> links(Meeting meeting, Programme programme, LocalDate current, Filter filter) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        List<LocalDate> days = programme.days();
        return IntStream.range(0, days.size()).mapToObj(i -> new DayLink(words.day_number(i),
                Times.shortDay(days.get(i), Reading.currentLanguage()),
                Links.day(meeting, days.get(i)) + filter.getQuery(), days.get(i).equals(current))).toList();
    }

    private static String release(Programme programme, Meeting meeting, ProgrammeMessages words) {
        return programme.release() == 0 ? words.not_released()
                : words.release(programme.release(),
                        Times.moment(programme.releasedAt(), meeting.zoneId(), Reading.currentLanguage()));
    }

    private LocalDate today(Programme programme) {
        LocalDate today = clock.instant().atZone(programme.zoneId()).minusNanos(ListedSession.DAY_TURNS_AT.toNanoOfDay())
                .toLocalDate();
        return programme.days().contains(today) ? today : programme.startsOn();
    }
}
