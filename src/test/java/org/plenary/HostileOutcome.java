package org.plenary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.plenary.mail.Letter;
import org.plenary.mail.Postman;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Form;
import org.plenary.testing.Given;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;

/** What became of hostile text behind the pages it was typed into. */
final class HostileOutcome {

    private static final List<String> OF_AN_ENTRY = List.of("DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "LOCATION",
            "SEQUENCE",
            "STATUS", "SUMMARY", "UID", "URL");

    private final WholeMeeting whole;
    private final Meeting meeting;

    HostileOutcome(WholeMeeting whole) {
        this.whole = whole;
        this.meeting = Given.written(() -> Meeting.findById(whole.meeting.id));
        assertTrue(meeting.name.contains("<script>"), meeting.name);
        WholeMeeting.the(Releases.class).make(meeting, null);
    }

    /** Registering, switching, cancelling and being declined, by the pages; then the letters as the mail server has them. */
    void letters() {
        String me = "/" + meeting.slug + "/me";
        send(WholeMeeting.UNREGISTERED, "/" + meeting.slug + "/register/check", Map.of());
        send(WholeMeeting.UNREGISTERED, me + "/switch?mode=ONLINE", Map.of());
        String registration = whole.desk("registrations/" + Given.written(() -> registrationOf(WholeMeeting.UNREGISTERED)).id);
        send(WholeMeeting.UNREGISTERED, me + "/switch?mode=IN_PERSON", Map.of());
        Form refusal = Walk.open(WholeMeeting.ORGANISER, registration).forms().stream()
                .filter(form -> form.action().endsWith("refusal")).reduce((one, last) -> last).orElseThrow();
        refusal.with(Map.of("reason", HostileText.WHOLE)).send(WholeMeeting.ORGANISER).then().statusCode(303);
        send(WholeMeeting.UNREGISTERED, me + "/cancel", Map.of());
        List<Letter> written = Given
                .written(() -> Letter.<Letter> list(
                        "meetingId = ?1 and toAddress = ?2 and eventKey like 'place.%' order by id", meeting.id,
                        WholeMeeting.UNREGISTERED));
        assertTrue(written.size() >= 3, written.size() + " letters");
        WholeMeeting.the(Postman.class).deliver();
        List<MimeMessage> sent = Letters.to(WholeMeeting.UNREGISTERED).stream().filter(letter -> isOurs(letter, written))
                .toList();
        assertEquals(written.size(), sent.size());
        sent.forEach(this::inert);
        assertTrue(sent.stream().anyMatch(letter -> text(letter).contains(HostileText.normal(HostileText.WHOLE))),
                "the reason");
    }

    private static void send(String email, String page, Map<String, String> changes) {
        Walk.open(email, page).forms().get(0).with(changes).send(email).then().statusCode(303);
    }

    private Registration registrationOf(String email) {
        return Registration.of(meeting, WholeMeeting.personOf(email)).orElseThrow();
    }

    private static boolean isOurs(MimeMessage letter, List<Letter> written) {
        try {
            return written.stream().anyMatch(one -> letter(letter).contains("<letter-" + one.id + "@"));
        } catch (RuntimeException noId) {
            return false;
        }
    }

    private static String letter(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private void inert(MimeMessage letter) {
        try {
            List<String> headers = Collections.list(letter.getAllHeaders()).stream().map(Header::getName).toList();
            assertFalse(headers.contains("Set-Cookie") || headers.contains("Bcc") || headers.contains("X"), headers.toString());
            assertEquals("[" + WholeMeeting.UNREGISTERED + "]", List.of(letter.getAllRecipients()).toString());
            assertFalse(letter.getSubject().matches("(?s).*[\\p{Cntrl}].*"), letter.getSubject());
            assertTrue(letter.getSubject().contains(HostileText.normal(meeting.name).substring(0, 60)), letter.getSubject());
            for (Part part : parts(letter)) {
                if (part.isMimeType("text/html")) {
                    HostileText.inert(Jsoup.parse(part.getContent().toString()), "letter");
                } else if (part.isMimeType("text/calendar")) {
                    String calendar = new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    assertEquals(List.of(meeting.name), values(calendar, Property.SUMMARY));
                    assertEquals(List.of(meeting.venue + ", " + meeting.city), values(calendar, Property.LOCATION));
                }
            }
            assertTrue(text(letter).contains(meeting.city), text(letter));
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            for (Part part : parts(letter)) {
                if (part.isMimeType("text/plain")) {
                    return part.getContent().toString();
                }
            }
            throw new AssertionError("no text");
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        List<Part> all = new ArrayList<>(List.of(part));
        if (part.getContent() instanceof Multipart several) {
            all.remove(part);
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                all.addAll(parts(one));
            }
        }
        return all;
    }

    /** Every page that anybody can open now. */
    void pages() {
        List<String> addresses = WholeMeeting.routes().stream().filter(route -> route.verb().equals("GET")).map(whole::at)
                .distinct().toList();
        for (String email : new String[] { null, WholeMeeting.PARTICIPANT, WholeMeeting.ORGANISER, WholeMeeting.ADMIN }) {
            List<Walk.Seen> pages = Walk.as(email, addresses, 4);
            pages.forEach(seen -> HostileText.inert(seen.page(), email + " " + seen.path()));
            assertTrue(pages.stream().filter(seen -> HostileText.shown(seen.page(), meeting.name)).count() > 5, email);
        }
    }

    /** Each text is one value of one entry, and no line of it has become a property of its own. */
    void calendars() {
        List<Session> sessions = Given.written(() -> Session.<Session> list(
                "from Session s left join fetch s.room where s.meeting = ?1 and s.startsAt is not null order by s.code",
                meeting));
        assertTrue(sessions.stream().anyMatch(session -> session.title.contains("<script>")));
        String all = given().get("/" + meeting.slug + "/programme.ics").asString();
        assertEquals(sessions.stream().map(session -> session.code + " " + session.title).sorted().toList(),
                values(all, Property.SUMMARY));
        assertEquals(
                sessions.stream().map(session -> (session.room == null ? "" : session.room.name + ", ") + meeting.venue + ", "
                        + meeting.city).sorted().toList(),
                values(all, Property.LOCATION));
        for (Session session : sessions) {
            assertEquals(List.of(session.code + " " + session.title),
                    values(given().get("/" + meeting.slug + "/sessions/" + session.code + ".ics").asString(),
                            Property.SUMMARY));
        }
        String text = given().get("/" + meeting.slug + "/programme.txt").asString();
        assertFalse(text.replaceAll("[\n\r\t]", "").matches("(?s).*\\p{Cntrl}.*"), "signs that control something in the text");
    }

    private static List<String> values(String text, String property) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> entries = calendar.getComponents("VEVENT");
            entries.forEach(entry -> assertEquals(OF_AN_ENTRY,
                    entry.getPropertyList().getAll().stream().map(Property::getName).sorted().toList(), text));
            return entries.stream().map(entry -> entry.getProperty(property).orElseThrow().getValue()).sorted().toList();
        } catch (IOException | ParserException broken) {
            throw new AssertionError(text, broken);
        }
    }

    /** Read as a spreadsheet reads it: no cell begins a formula, and behind the apostrophe stands what was typed. */
    void tables() {
        List<String> names = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "a,\"b\"\n;c",
                HostileText.WHOLE.replace("\u0000", ""), "'=1",
                "＝1");
        for (String name : names) {
            WholeMeeting.the(SignUp.class).of(meeting, Registered.person("Somebody"), Registered.answers(name), Mode.ONLINE);
        }
        String csv = given().cookies(Login.as(WholeMeeting.ORGANISER)).get(whole.desk("registrations/export.csv")).asString();
        List<CSVRecord> rows = read(csv.substring(1));
        List<String> found = rows.stream().map(row -> row.get(1)).toList();
        for (String name : names) {
            String cell = name.matches("(?s)[=+\\-@\\t\\r＝].*") ? "'" + name : name;
            assertTrue(found.contains(cell), cell + " is not among " + found);
        }
        for (CSVRecord row : rows) {
            assertEquals(rows.get(0).size(), row.size());
            row.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"), cell));
        }
    }

    private static List<CSVRecord> read(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
