package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");
    private static final Instant AFTERNOON = Instant.parse("2021-12-07T13:05:00Z");

    @Test
    void hours_are_of_24() {
        assertEquals("14:05", Times.hour(AFTERNOON, WARSAW));
    }

    @Test
    void an_hour_that_comes_twice_says_which_it_is() {
        assertEquals("02:15 (UTC+02:00)", Times.hour(Instant.parse("2022-10-30T00:15:00Z"), WARSAW));
        assertEquals("02:15 (UTC+01:00)", Times.hour(Instant.parse("2022-10-30T01:15:00Z"), WARSAW));
        assertEquals("01:59", Times.hour(Instant.parse("2022-10-29T23:59:00Z"), WARSAW));
        assertEquals("03:00", Times.hour(Instant.parse("2022-10-30T02:00:00Z"), WARSAW));
        assertEquals("03:00", Times.hour(Instant.parse("2022-03-27T01:00:00Z"), WARSAW));
    }

    @Test
    void zones_of_half_and_quarter_hours_are_what_they_are() {
        assertEquals("18:35", Times.hour(AFTERNOON, ZoneId.of("Asia/Kolkata")));
        assertEquals("18:50", Times.hour(AFTERNOON, ZoneId.of("Asia/Kathmandu")));
        assertEquals("UTC+05:45", Times.offset(AFTERNOON, ZoneId.of("Asia/Kathmandu")));
        assertEquals("UTC", Times.offset(AFTERNOON, ZoneId.of("UTC")));
    }

    @Test
    void the_zone_is_said_in_words_and_as_an_offset() {
        assertEquals("Central European Standard Time (UTC+01:00)", Times.zone(WARSAW, AFTERNOON, Language.EN));
        assertEquals("توقيت وسط أوروبا الرسمي (UTC+01:00)", Times.zone(WARSAW, AFTERNOON, Language.AR));
    }

    @Test
    void summer_time_changes_words_and_offset() {
        assertEquals("Central European Summer Time (UTC+02:00)",
                Times.zone(WARSAW, Instant.parse("2022-03-27T01:00:00Z"), Language.EN));
        assertEquals("Central European Standard Time (UTC+01:00)",
                Times.zone(WARSAW, Instant.parse("2022-03-27T00:59:59Z"), Language.EN));
    }

    @Test
    void the_readers_date_may_be_another_than_the_venues() {
        assertEquals(1, Times.daysApart(AFTERNOON, WARSAW, CHATHAM));
        assertEquals(-1, Times.daysApart(AFTERNOON, CHATHAM, WARSAW));
        assertEquals(0, Times.daysApart(AFTERNOON, WARSAW, ZoneId.of("UTC")));
        assertEquals(2, Times.daysApart(Instant.parse("2021-12-08T10:30:00Z"), ZoneId.of("Pacific/Pago_Pago"),
                ZoneId.of("Pacific/Kiritimati")));
    }

    @Test
    void days_are_written_out_in_the_readers_language_with_latin_digits() {
        LocalDate day = LocalDate.of(2021, 12, 7);
        assertEquals("Tuesday 7 December 2021", Times.day(day, Language.EN));
        assertEquals("الثلاثاء 7 ديسمبر 2021", Times.day(day, Language.AR));
        assertEquals("2021年12月7日星期二", Times.day(day, Language.ZH));
        assertEquals("mardi 7 décembre 2021", Times.day(day, Language.FR));
        assertEquals("martes 7 de diciembre de 2021", Times.day(day, Language.ES));
        assertEquals("вторник, 7 декабря 2021 г.", Times.day(day, Language.RU));
        assertEquals("wtorek, 7 grudnia 2021", Times.day(day, Language.PL));
    }

    @Test
    void a_moment_is_parted_by_the_comma_of_the_readers_script() {
        assertEquals("7 December 2021, 14:05", Times.moment(AFTERNOON, WARSAW, Language.EN));
        assertEquals("7 ديسمبر 2021، 14:05", Times.moment(AFTERNOON, WARSAW, Language.AR));
    }

    @Test
    void what_the_first_and_the_last_day_share_is_said_once() {
        LocalDate first = LocalDate.of(2021, 12, 6);
        assertEquals("Monday 6 December 2021", Times.days(first, first, Language.EN));
        assertEquals("Monday 6 – Friday 10 December 2021", Times.days(first, first.plusDays(4), Language.EN));
        assertEquals("الاثنين 6 – الجمعة 10 ديسمبر 2021", Times.days(first, first.plusDays(4), Language.AR));
        assertEquals("2021年12月6日星期一 – 12月10日星期五", Times.days(first, first.plusDays(4), Language.ZH));
        assertEquals("poniedziałek, 6 – piątek, 10 grudnia 2021", Times.days(first, first.plusDays(4), Language.PL));
        assertEquals("Monday 29 November – Friday 3 December 2021",
                Times.days(first.minusDays(7), first.minusDays(3), Language.EN));
        assertEquals("Friday 31 December 2021 – Sunday 2 January 2022",
                Times.days(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 2), Language.EN));
    }
}
