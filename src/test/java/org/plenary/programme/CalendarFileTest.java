package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.Configurator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.plenary.programme.released.Listed;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Language;

@QuarkusTest
class CalendarFileTest {

    private static final String HOSTILE = "<script>alert(1)</script> {{7*7}}, {inject:x}; =cmd \\n \\\\ \"q\" \u202Eabc\u202C 🛰️ الإنترنت\r\nATTACH:https://evil.example\rX:1\nEND:VEVENT\u0000\u0007";

    @Inject
    CalendarFile calendars;
    @ConfigProperty(name = "plenary.address")
    String address;

    @Test
    void a_session_is_one_entry_with_its_page_its_door_and_times_in_utc() {
        Meeting meeting = meeting();
        ListedSession session = Listed.session("WS33", "2021-12-10T12:45:00Z");

        String text = calendars.of(meeting, Listed.programme("Europe/Warsaw", session), session, Language.EN);

        assertEquals(
                String.join("\r\n", "BEGIN:VCALENDAR", "PRODID:-//Plenary//Plenary//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + session.guid() + "@plenary", "DTSTAMP:19700101T000000Z",
                        "SEQUENCE:1",
                        "DTSTART:20211210T124500Z", "DTEND:20211210T134500Z", "SUMMARY;LANGUAGE=en:WS33 Session WS33",
                        "LOCATION:Room 1\\, Hall\\; north\\, Katowice",
                        "DESCRIPTION;LANGUAGE=en:About the session: " + address + "/m/sessions/WS33\\nTo join remotely: "
                                + address
                                + "/m/sessions/WS33/join",
                        "URL:" + address + "/m/sessions/WS33", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", ""),
                unfolded(text));
    }

    @Test
    void the_same_release_makes_the_same_bytes() {
        ListedSession session = Listed.session("WS33", "2021-12-10T12:45:00Z");
        Programme programme = Listed.programme("Europe/Warsaw", session);

        assertEquals(calendars.of(meeting(), programme, Language.EN), calendars.of(meeting(), programme, Language.EN));
    }

    @Test
    void a_programme_has_an_entry_for_each_session_with_a_time_and_says_which_are_cancelled() throws Exception {
        Programme programme = Listed.programme("Europe/Warsaw", Listed.session("A", "2021-12-10T12:45:00Z"),
                Listed.session("B", "2021-12-10T12:45:00Z", 2L, true, "Cancelled"), Listed.session("C", null));

        Calendar calendar = parsed(calendars.of(meeting(), programme, Language.EN));

        assertEquals(List.of("A Session A CONFIRMED", "B Cancelled CANCELLED"), entries(calendar).stream()
                .map(entry -> value(entry, "SUMMARY") + " " + value(entry, "STATUS")).toList());
    }

    @Test
    void hostile_text_stays_text_in_folded_and_escaped_lines() throws Exception {
        String title = HOSTILE + "x🛰️".repeat(5_000);
        ListedSession session = Listed.session("A", "2021-12-10T12:45:00Z", 1L, false, title);
        Meeting meeting = meeting();
        meeting.venue = HOSTILE;
        meeting.name = HOSTILE;

        String text = calendars.of(meeting, Listed.programme("Europe/Warsaw", session), Language.EN);

        List<String> lines = Arrays.asList(text.split("\r\n"));
        assertEquals(List.of(), lines.stream().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75).toList());
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n\u0000\u0007].*"));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("END:VEVENT")).count());
        assertEquals(0, lines.stream().filter(line -> line.startsWith("ATTACH") || line.startsWith("X:")).count());
        Calendar calendar = parsed(text);
        String expected = HOSTILE.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").replace("\u0007", "");
        assertEquals("A " + expected + "x🛰️".repeat(5_000), value(entries(calendar).get(0), "SUMMARY"));
        assertEquals("Room 1, " + expected + ", Katowice", value(entries(calendar).get(0), "LOCATION"));
        assertEquals(1, entries(calendar).size());
    }

    @Test
    void a_meeting_is_whole_days_with_the_end_not_included_and_can_be_withdrawn() throws Exception {
        Instant stamp = Instant.parse("2021-11-01T10:00:00Z");

        Calendar confirmed = parsed(calendars.of(meeting(), "r1", 3, stamp, Language.EN));
        Calendar withdrawn = parsed(calendars.withdrawn(meeting(), "r1", 4, stamp, Language.EN));

        Component entry = entries(confirmed).get(0);
        assertEquals("20211206 20211211 r1@plenary 3 CONFIRMED", value(entry, "DTSTART") + " " + value(entry, "DTEND") + " "
                + value(entry, "UID") + " " + value(entry, "SEQUENCE") + " " + value(entry, "STATUS"));
        assertEquals("Programme, and the way into every session: " + address + "/m", value(entry, "DESCRIPTION"));
        assertEquals("PUBLISH", confirmed.getProperty("METHOD").orElseThrow().getValue());
        assertEquals("CANCEL", withdrawn.getProperty("METHOD").orElseThrow().getValue());
        assertEquals("r1@plenary 4 CANCELLED", value(entries(withdrawn).get(0), "UID") + " "
                + value(entries(withdrawn).get(0), "SEQUENCE") + " " + value(entries(withdrawn).get(0), "STATUS"));
    }

    @Test
    void words_are_the_readers() {
        ListedSession session = Listed.session("A", "2021-12-10T12:45:00Z");

        assertTrue(unfolded(calendars.of(meeting(), Listed.programme("UTC", session), session, Language.AR))
                .contains("DESCRIPTION;LANGUAGE=ar:عن الجلسة: " + address + "/m/sessions/A\\nللانضمام عن بُعد: "));
    }

    @Test
    void the_library_never_fetches_definitions_of_time_zones() {
        assertEquals("false", Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled").orElseThrow());
    }

    private static Meeting meeting() {
        Meeting meeting = new Meeting();
        meeting.slug = "m";
        meeting.name = "Meeting";
        meeting.city = "Katowice";
        meeting.venue = "Hall; north";
        meeting.startsOn = LocalDate.of(2021, 12, 6);
        meeting.endsOn = LocalDate.of(2021, 12, 10);
        return meeting;
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<? extends Component> entries(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String value(Component entry, String name) {
        return entry.getProperty(name).orElseThrow().getValue();
    }
}
