package org.plenary.offline;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.RichText;
import org.plenary.programme.pages.Facts;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.When;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Said;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A session in the one file.
 *
 * @param anchor its code as it stands in a link
 * @param beginning of its description; its text is null where it has none
 */
record Entry(ListedSession session, When when, String type, ListedRoom room, List<String> tracks, Facts facts,
        String anchor, Said beginning) {

    /** In signs. Four hundred whole descriptions would not fit into what a bad line or a letter takes. */
    private static final int BEGINNING = 300;

    /** @param label such as "Day 0" */
    record Day(LocalDate date, String label, String heading, List<Entry> entries) {

        static List<Day> of(Released released) {
            Programme programme = released.programme();
            List<LocalDate> days = programme.days();
            return IntStream.range(0, days.size())
                    .mapToObj(i -> new Day(days.get(i), Words.now(ProgrammeMessages.class).day_number(i),
                            Times.day(days.get(i), Reading.currentLanguage()),
                            programme.onDay(days.get(i)).stream().map(session -> Entry.of(released, session)).toList()))
                    .toList();
        }
    }

    /** Somebody and the sessions they have a part in. */
    record Somebody(ListedSpeaker speaker, List<Place> sessions) {

        record Place(String anchor, String code) {
        }

        static List<Somebody> of(Programme programme) {
            return programme.speakers().stream()
                    .sorted(Comparator.comparing(ListedSpeaker::name, Alphabet.of(Reading.currentLanguage())))
                    .map(speaker -> new Somebody(speaker, programme.of(speaker).stream()
                            .map(session -> new Place(Links.segment(session.code()), session.code())).toList()))
                    .toList();
        }
    }

    static List<Entry> unscheduled(Released released) {
        return released.programme().sessions().stream().filter(session -> !session.isPlaced())
                .map(session -> of(released, session)).toList();
    }

    private static Entry of(Released released, ListedSession session) {
        Programme programme = released.programme();
        return new Entry(session, When.of(session, programme.zoneId()),
                programme.type(session.type()).map(ListedType::name).orElse(""),
                programme.room(session.room()).orElse(null),
                session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name).toList(),
                Facts.of(session), Links.segment(session.code()),
                beginning(session.description(Reading.currentLanguage().tag)));
    }

    private static Said beginning(Said description) {
        return new Said(beginning(RichText.plain(description.text())), description.language(), description.reader());
    }

    /** The first paragraph, or as many whole words of it as fit. */
    static String beginning(String description) {
        if (description == null || description.isBlank()) {
            return null;
        }
        String first = description.strip().split("\\R\\s*\\R", 2)[0];
        if (first.length() <= BEGINNING) {
            return first;
        }
        BreakIterator words = BreakIterator.getWordInstance(Reading.currentLanguage().locale());
        words.setText(first);
        return first.substring(0, words.preceding(BEGINNING + 1)).stripTrailing() + "…";
    }
}
