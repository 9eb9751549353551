package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** The screen at a room's door: what is on, what is next, the day. It is the venue's, and shows the venue's time alone. */
@Path("/{meeting}/rooms/{id:\\d{1,18}}/door")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class DoorScreen {

    /**
     * Something of the day in this room.
     *
     * @param moved where it is instead, in words: it was to be here this morning; null where it is here
     * @param over whether its time has passed
     */
    record Entry(Card card, String moved, boolean over) {

        public boolean isOff() {
            return moved != null || card.session().cancelled();
        }
    }

    /** @param now none, one, or, where rooms are joined from this one, more */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DoorPage(Meeting meeting, ListedRoom room, LookingAgain again, List<Entry> now, List<Entry> next, String day,
            List<Entry> entries, String zone) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Clock clock;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance door(@RestPath String meeting, @RestPath long id, @RestQuery String still) {
        Released released = releases.of(meeting);
        Programme programme = released.programme();
        ListedRoom room = programme.room(id).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        LocalDate day = day(programme, room, now);
        List<Entry> entries = entries(released, room, day, now);
        return new DoorPage(released.meeting(), room,
                LookingAgain.at(now, programme.zoneId(), Links.room(released.meeting(), room) + "/door", still),
                entries.stream().filter(entry -> entry.card().now() && entry.moved() == null).toList(), next(entries, now),
                Times.day(day, Reading.currentLanguage()), entries, Times.zone(programme.zoneId(),
                        day.atTime(12, 0).atZone(programme.zoneId()).toInstant(), Reading.currentLanguage()));
    }

    /** Today; else the next day that has something here; else the last. */
    private static LocalDate day(Programme programme, ListedRoom room, Instant now) {
        LocalDate today = ListedSession.dayOf(now, programme.zoneId());
        return programme.days().contains(today) ? today
                : programme.days().stream().filter(day -> !day.isBefore(today))
                        .filter(day -> programme.onDay(day).stream().anyMatch(one -> programme.isIn(one, room)))
                        .findFirst().orElse(programme.endsOn());
    }

    private List<Entry> entries(Released released, ListedRoom room, LocalDate day, Instant now) {
        Programme programme = released.programme();
        Stream<Entry> here = programme.onDay(day).stream().filter(session -> programme.isIn(session, room))
                .map(session -> entry(released, session, null, now));
        Stream<Entry> gone = thisMorning(released, day, now).stream().flatMap(before -> before.onDay(day).stream()
                .filter(was -> !was.cancelled() && before.isIn(was, room) && !isStillHere(was, programme, room))
                .map(was -> entry(released, was, whereNow(was, programme), now)));
        return Stream.concat(here, gone).sorted(Comparator.comparing(entry -> entry.card().session().startsAt())).toList();
    }

    private Entry entry(Released released, ListedSession session, String moved, Instant now) {
        Programme programme = released.programme();
        return new Entry(cards.unmarked(programme, released.meeting(), session).ofItsDay(programme.zoneId()), moved,
                !now.isBefore(session.endsAt()));
    }

    /** Not cancelled, and at another hour, is the next to begin. */
    private static List<Entry> next(List<Entry> entries, Instant now) {
        Optional<Instant> start = entries.stream().filter(entry -> !entry.isOff())
                .map(entry -> entry.card().session().startsAt()).filter(at -> at.isAfter(now)).findFirst();
        return entries.stream().filter(entry -> !entry.isOff() && start.filter(entry.card().session().startsAt()::equals)
                .isPresent()).toList();
    }

    /** The programme people came with: as it was when the day began. With the database away nothing is said of moves. */
    private Optional<Programme> thisMorning(Released released, LocalDate day, Instant now) {
        Instant began = day.atTime(ListedSession.DAY_TURNS_AT).atZone(released.programme().zoneId()).toInstant();
        try {
            return began.isAfter(now) ? Optional.empty() : releases.asOf(released.meeting(), began);
        } catch (PersistenceException away) {
            return Optional.empty();
        }
    }

    private static boolean isStillHere(ListedSession was, Programme programme, ListedRoom room) {
        return programme.sessions().stream().anyMatch(now -> now.guid().equals(was.guid())
                && programme.isIn(now, room) && was.startsAt().equals(now.startsAt()));
    }

    private static String whereNow(ListedSession was, Programme programme) {
        ViewMessages words = Words.now(ViewMessages.class);
        Optional<ListedSession> now = programme.session(was.guid());
        if (now.isEmpty()) {
            return words.removed();
        }
        return now.filter(ListedSession::isPlaced).map(is -> words.moved_to(place(was, is, programme)))
                .orElseGet(words::moved_away);
    }

    /** The room, and the hour, and the day, as far as they are others. */
    private static String place(ListedSession was, ListedSession is, Programme programme) {
        Stream<String> room = programme.room(is.room()).map(ListedRoom::name).stream();
        Stream<String> hour = is.startsAt().equals(was.startsAt()) ? Stream.of()
                : Stream.of(Times.hour(is.startsAt(), programme.zoneId()));
        LocalDate day = is.day(programme.zoneId());
        Stream<String> date = day.equals(was.day(programme.zoneId())) ? Stream.of()
                : Stream.of(Times.shortDay(day, Reading.currentLanguage()));
        return String.join(Reading.currentLanguage().comma(),
                Stream.of(room, date, hour).flatMap(one -> one).toList());
    }
}
