package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The released programme as tables, and in again. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class TablesTest {

    private static final List<String> TABLES = List.of("types.csv", "rooms.csv", "tracks.csv", "programme.csv",
            "speakers.csv");

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Releases releases;

    @Test
    void what_was_exported_and_imported_into_an_empty_meeting_is_exported_the_same() {
        Imported first = importProgramme.read(Files.demonstration("harbour2021"));
        assertEquals(List.of(), first.problems());
        Meeting meeting = Meeting.findById(first.meetingId());

        assertComesBack(meeting);
        assertTrue(csv(meeting, "programme.csv").size() > 10);
        assertTrue(csv(meeting, "speakers.csv").size() > 10);
    }

    @Test
    void hostile_text_comes_back_as_well() {
        assertComesBack(ManyScripts.make().meeting);
    }

    @Test
    void versions_in_other_languages_and_usual_lengths_come_back_as_well() {
        Meeting meeting = versions();

        assertComesBack(meeting);
        CSVRecord row = csv(meeting, "programme.csv").get(0);
        assertEquals("fr|Le port||عنوان|وصف", String.join("|", row.get("text_language"), row.get("title"), row.get("title_fr"),
                row.get("title_ar"), row.get("description_ar")));
        assertEquals(List.of("Workshop 60", "Short 45"),
                csv(meeting, "types.csv").stream().map(line -> String.join(" ", line.values()))
                        .sorted(java.util.Comparator.reverseOrder()).toList());
    }

    /** In French, with an Arabic version; and one whose description alone is there in another language. */
    private static Meeting versions() {
        Meeting meeting = Given.meeting();
        Session french = Given.session(meeting, "A", null, Given.FIRST_DAY.atTime(9, 0));
        Session english = Given.session(meeting, "B", null, Given.FIRST_DAY.atTime(10, 0));
        Given.written(() -> {
            Meeting.<Meeting> findById(meeting.id).languages = "en, fr,ar";
            Session session = Session.findById(french.id);
            session.textLanguage = "fr";
            session.title = "Le port";
            return session;
        });
        SessionType shorter = Given.type(meeting, "Short");
        Given.written(() -> SessionType.<SessionType> findById(shorter.id).usualMinutes = 45);
        Given.text(french, "ar", "عنوان", "وصف");
        Given.text(english, "fr", null, "Une description, avec « guillemets »;\n\net *Markdown*");
        return Given.written(() -> Meeting.findById(meeting.id));
    }

    @Test
    void no_cell_begins_a_formula_and_behind_the_apostrophe_stands_what_was_typed() throws Exception {
        Meeting meeting = ManyScripts.make().meeting;

        for (String table : TABLES) {
            for (CSVRecord row : csv(meeting, table)) {
                row.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"), cell));
            }
        }
        CSVRecord hostile = csv(meeting, "programme.csv").stream().filter(row -> row.get("code").equals("WS33")).findFirst()
                .orElseThrow();
        assertEquals("'" + ManyScripts.PLAIN, hostile.get("title"));
        assertEquals("الأمن", hostile.get("tracks"));
        assertEquals("2021-12-06T10:45:00+01:00", hostile.get("start"));
        assertEquals("ar; zh", hostile.get("interpretation"));
    }

    @Test
    void tables_hold_no_remote_address_and_no_email() {
        Meeting meeting = Meeting.findById(importProgramme.read(Files.demonstration("igf2021")).meetingId());
        releases.make(meeting, null);

        String all = String.join("", TABLES.stream().map(table -> text(meeting, table)).toList());
        assertTrue(all.contains("Gunela Astbrink"));
        assertFalse(all.contains("/dev/room/"));
        assertFalse(all.contains("@plenary.example"));
    }

    private void assertComesBack(Meeting meeting) {
        releases.make(meeting, null);
        List<String> before = TABLES.stream().map(table -> text(meeting, table)).toList();
        Meeting empty = ScheduleRoundTripTest.emptyLike(meeting);
        ImportFiles files = new ImportFiles();
        for (int i = 0; i < TABLES.size(); i++) {
            files.add(TABLES.get(i), bytes(before.get(i)));
        }
        assertEquals(List.of(), importProgramme.read(files, empty.id).problems());
        releases.make(Given.written(() -> Meeting.findById(empty.id)), null);
        for (int i = 0; i < TABLES.size(); i++) {
            assertEquals(before.get(i), text(empty, TABLES.get(i)), TABLES.get(i));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Meeting meeting, String table) {
        return given().get("/" + meeting.slug + "/" + table).then().statusCode(200).extract().asString();
    }

    private static List<CSVRecord> csv(Meeting meeting, String table) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(meeting, table).substring(1)),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
