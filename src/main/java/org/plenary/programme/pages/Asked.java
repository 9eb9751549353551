package org.plenary.programme.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * What of the programme somebody asks to see, and where else they may go from there.
 *
 * @param day null for all of them
 */
record Asked(Released released, Filter filter, LocalDate day, Cards cards) {

    /** A day to go to. */
    record DayLink(String label, String date, String url, boolean current) {
    }

    /** The same in another way. */
    record OtherView(String label, String url, boolean current) {
    }

    Meeting meeting() {
        return released.meeting();
    }

    Programme programme() {
        return released.programme();
    }

    /** The address without filters. */
    String page() {
        return day == null ? Links.programme(meeting()) : Links.day(meeting(), day);
    }

    /** A page of what was found. */
    String found(int number) {
        return page() + filter.getQuery() + (number == 1 ? "" : "&" + Address.pair(Address.PAGE, String.valueOf(number)));
    }

    boolean isOn(ListedSession session) {
        return day == null || day.equals(session.day(programme().zoneId()));
    }

    Card card(ListedSession session) {
        return cards.of(programme(), meeting(), session);
    }

    /** With filters there is a way to all days, too: without them, all is more than anybody reads. */
    List<DayLink> days() {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        List<LocalDate> days = programme().days();
        Stream<DayLink> each = IntStream.range(0, days.size()).mapToObj(i -> new DayLink(words.day_number(i),
                Times.shortDay(days.get(i), Reading.currentLanguage()),
                Links.day(meeting(), days.get(i)) + filter.getQuery(), days.get(i).equals(day)));
        Stream<DayLink> all = filter.isAny() ? Stream.of(new DayLink(Words.now(ViewMessages.class).all_days(), "",
                Links.programme(meeting()) + filter.getQuery(), day == null)) : Stream.of();
        return Stream.concat(each, all).toList();
    }

    /**
     * By room and hour a day can be shown, not what was searched for, whose order is another: "grid", "wide-grid" where the
     * window is wide, or empty for a list.
     */
    String grid() {
        boolean list = day == null || filter.isSearch() || filter.view() == Filter.View.LIST;
        return list ? "" : filter.view() == Filter.View.GRID ? "grid" : "wide-grid";
    }

    List<OtherView> views() {
        ViewMessages words = Words.now(ViewMessages.class);
        Stream<OtherView> ofTheDay = day == null || filter.isSearch() ? Stream.of()
                : Stream.of(view(words.by_hour(), Filter.View.LIST), view(words.by_room(), Filter.View.GRID));
        return Stream.of(Stream.of(elsewhere(words.now_and_next(), Links.now(meeting()))), ofTheDay,
                Stream.of(elsewhere(words.as_text(), text()), elsewhere(words.tracks(), Links.tracks(meeting())),
                        elsewhere(words.rooms(), Links.rooms(meeting()))))
                .flatMap(all -> all).toList();
    }

    private OtherView view(String label, Filter.View view) {
        return new OtherView(label, page() + filter.in(view).getQuery(), filter.view() == view);
    }

    private static OtherView elsewhere(String label, String url) {
        return new OtherView(label, url, false);
    }

    /** Where it stands as text; of all days, without filters. */
    String text() {
        return page() + ".txt" + (day == null ? "" : filter.in(Filter.View.AUTO).getQuery());
    }
}
