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
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** The released programme as tables, and in again. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class TablesTest {

    private static final List<String> TABLES = List.of("rooms.csv", "tracks.csv", "programme.csv", "speakers.csv");

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
        Meeting empty = Given.meeting();
        ImportFiles files = new ImportFiles().add("types.csv", bytes("name,usual_minutes\n" + String.join("\n",
                csv(meeting, "programme.csv").stream().map(row -> row.get("type")).distinct().map(type -> type + ",60")
                        .toList())));
        Given.written(() -> {
            Meeting row = Meeting.findById(empty.id);
            row.startsOn = meeting.startsOn;
            row.endsOn = meeting.endsOn;
            row.zone = meeting.zone;
            return row;
        });
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
