package org.plenary.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Card;
import org.plenary.programme.pages.Cards;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Said;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * One's agenda as a page shows it.
 *
 * @param clashing how many sessions are held at the same time as another
 * @param address of the calendar feed; null until there is one
 */
@CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgendaPage(Meeting meeting, List<Day> days, List<Gone> gone, int clashing, String address, String here,
        String addressUrl) implements TemplateInstance {

    record Day(String heading, List<Line> lines) {
    }

    /** @param was when and where it was when it was starred; null where it still is */
    record Line(Card card, String was, List<Other> clashes, String removal) {
    }

    /** Another session at the same time. */
    record Other(String code, Said title, String url, String hours) {
    }

    /** A session that is no longer in the programme, as it was called when it was starred. */
    record Gone(String code, Said title, String removal) {
    }

    /** @param starred what the programme was when something was starred */
    static AgendaPage of(Meeting meeting, Programme programme, Agenda agenda, Cards cards, String address,
            Function<Star, Optional<Programme>> starred) {
        Map<Optional<LocalDate>, List<Line>> byDay = agenda.entries().stream().collect(Collectors.groupingBy(
                entry -> Optional.ofNullable(entry.session().day(programme.zoneId())), LinkedHashMap::new,
                Collectors.mapping(entry -> line(meeting, programme, entry, cards), Collectors.toList())));
        List<Day> days = byDay.entrySet().stream().map(day -> new Day(heading(day.getKey()), day.getValue())).toList();
        List<Gone> gone = agenda.gone().stream().map(star -> new Gone(star.code, title(star, starred.apply(star)),
                AgendaLinks.removal(meeting, star.sessionGuid))).toList();
        return new AgendaPage(meeting, days, gone, agenda.clashing(), address, AgendaLinks.agenda(meeting),
                AgendaLinks.address(meeting));
    }

    private static String heading(Optional<LocalDate> day) {
        return day.map(date -> Times.day(date, Reading.currentLanguage()))
                .orElseGet(() -> Words.now(AgendaMessages.class).unscheduled());
    }

    private static Said title(Star star, Optional<Programme> then) {
        String reader = Reading.currentLanguage().tag;
        return then.flatMap(programme -> programme.session(star.sessionGuid)).map(session -> session.title(reader))
                .orElseGet(() -> new Said(star.title, null, reader));
    }

    private static Line line(Meeting meeting, Programme programme, Agenda.Entry entry, Cards cards) {
        ListedSession session = entry.session();
        return new Line(cards.unmarked(programme, meeting, session), entry.isMoved() ? was(entry.star(), programme) : null,
                entry.clashes().stream().map(other -> other(meeting, programme, other)).toList(),
                AgendaLinks.removal(meeting, session.guid()));
    }

    private static String was(Star star, Programme programme) {
        return Words.now(AgendaMessages.class).was(Slot.of(star, programme).inWords(programme.zoneId(), Reading.currentZone(),
                Reading.currentLanguage()));
    }

    private static Other other(Meeting meeting, Programme programme, ListedSession other) {
        return new Other(other.code(), other.title(Reading.currentLanguage().tag), Links.session(meeting, other),
                Times.hour(other.startsAt(), programme.zoneId()) + "–" + Times.hour(other.endsAt(), programme.zoneId()));
    }
}
