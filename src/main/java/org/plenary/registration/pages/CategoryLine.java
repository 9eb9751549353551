package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.SiteDay;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * One category's form.
 *
 * @param id part of its fields' ids; empty for that of a new one
 */
public record CategoryLine(String id, String title, String code, List<Name> names, String seats, boolean asked, long held,
        Problems problems) {

    /** A name's field. */
    public record Name(String id, String language, String label, String value) {
    }

    /** What was sent and is to be put right. */
    record Typed(String code, List<String> names, String seats, boolean asked) {
    }

    /** @param id of its field */
    public record Day(String id, String label, String seats, long held, String error) {
    }

    static List<String> languages(Meeting meeting) {
        return meeting.languageTags().isEmpty() ? List.of(meeting.usualTextLanguage()) : meeting.languageTags();
    }

    /** Those there are, and an empty one; what was typed stands in its own, with what is wrong. */
    static List<CategoryLine> of(Meeting meeting, Problems problems, Typed typed) {
        List<CategoryName> names = CategoryName.of(meeting);
        Map<Long, String> titles = CategoryName.all(meeting, Reading.currentLanguage());
        Map<Long, Long> held = Place.heldByCategory(meeting);
        List<Category> all = Category.of(meeting);
        boolean known = typed != null && all.stream().anyMatch(row -> row.code.equals(typed.code));
        Stream<CategoryLine> rows = all.stream().map(row -> {
            boolean here = typed != null && row.code.equals(typed.code);
            return line(meeting, row.code, titles.get(row.id), held.getOrDefault(row.id, 0L),
                    here ? typed : standing(meeting, row, names), here ? problems : new Problems());
        });
        Typed empty = new Typed("", List.of(), "", false);
        return Stream.concat(rows, Stream.of(line(meeting, "", Words.now(PlacesMessages.class).new_category(), 0,
                typed == null || known ? empty : typed, typed == null || known ? new Problems() : problems))).toList();
    }

    private static Typed standing(Meeting meeting, Category row, List<CategoryName> names) {
        return new Typed(row.code, languages(meeting).stream().map(tag -> names.stream()
                .filter(name -> name.category.id.equals(row.id) && name.language.equals(tag)).map(name -> name.name).findFirst()
                .orElse("")).toList(), row.seats == null ? "" : row.seats.toString(), row.asked);
    }

    private static CategoryLine line(Meeting meeting, String id, String title, long held, Typed typed, Problems problems) {
        List<String> languages = languages(meeting);
        PlacesMessages words = Words.now(PlacesMessages.class);
        List<Name> fields = Stream.iterate(0, i -> i < languages.size(), i -> i + 1).map(i -> new Name(
                i == 0 && problems.isAny() ? "name" : "name-" + id + "-" + languages.get(i), languages.get(i),
                words.name_in(Reading.currentLanguage().nameOf(languages.get(i))),
                i < typed.names.size() ? typed.names.get(i) : "")).toList();
        return new CategoryLine(id, title, typed.code, fields, typed.seats, typed.asked, held, problems);
    }

    /** @param typed in the order of the days, where something of it is to be put right; else null */
    static List<Day> days(Meeting meeting, Problems problems, List<String> typed) {
        List<SiteDay> rows = SiteDay.of(meeting);
        Map<LocalDate, Long> held = Place.heldByDay(meeting, meeting.days());
        List<LocalDate> days = meeting.days();
        return IntStream.range(0, days.size()).mapToObj(i -> new Day("day-" + days.get(i),
                Times.day(days.get(i), Reading.currentLanguage()),
                typed != null ? i < typed.size() ? typed.get(i) : "" : seats(rows, days.get(i)), held.get(days.get(i)),
                problems.of("day-" + days.get(i)))).toList();
    }

    private static String seats(List<SiteDay> rows, LocalDate day) {
        return rows.stream().filter(row -> row.onDay.equals(day) && row.seats != null).map(row -> row.seats.toString())
                .findFirst().orElse("");
    }
}
