package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.programme.Meeting;
import org.plenary.programme.Speaker;
import org.plenary.shared.Language;

/** Whatever is wrong is said with file, line, column and reason, all at once, and not a row is written. */
@QuarkusTest
@ActivateRequestContext
class BadFilesTest {

    private static final String GOOD = "GOOD,Workshop,A good one,2021-06-01T09:30,2021-06-01T10:30,Room 1,Access\n";

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Rows rows;

    private String slug;

    @BeforeEach
    void a_meeting_of_its_own() {
        slug = Files.newSlug();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ",Workshop,No code,,,,                                          | code   | MISSING",
            "A/../B,Workshop,A path,,,,                                     | code   | BAD_CODE",
            "WS33.ics,Workshop,A calendar,,,,                               | code   | CODE_LIKE_A_FILE",
            "talk.TXT,Workshop,A text,,,,                                   | code   | CODE_LIKE_A_FILE",
            "GOOD,Workshop,Again,,,,                                        | code   | DOUBLED",
            "A,Worksop,Mistyped,,,,                                         | type   | UNKNOWN_TYPE",
            "A,,Without,,,,                                                 | type   | MISSING",
            "A,Workshop,,,,,                                                | title  | MISSING",
            "A,Workshop,Day,2021-06-31T09:30,,,                             | start  | BAD_TIME",
            "A,Workshop,Words,tomorrow,,,                                   | start  | BAD_TIME",
            "A,Workshop,Slashes,06/01/2021 09:30,,,                         | start  | BAD_TIME",
            "A,Workshop,Gap,2021-03-28T02:30,,,                             | start  | NO_SUCH_TIME",
            "A,Workshop,Twice,2021-10-31T02:30,,,                           | start  | TWO_SUCH_TIMES",
            "A,Workshop,Outside,2021-11-03T09:30,,,                         | start  | OUTSIDE_MEETING",
            "A,Workshop,Backwards,2021-06-01T09:30,2021-06-01T09:00,,       | end    | END_BEFORE_START",
            "A,Workshop,No length,2021-06-01T09:30,2021-06-01T09:30,,       | end    | END_BEFORE_START",
            "A,Workshop,No start,,2021-06-01T09:00,,                        | end    | END_WITHOUT_START",
            "A,Workshop,Where,,,Room 9,                                     | room   | UNKNOWN_ROOM",
            "A,Workshop,What,,,,Access; Excess                              | tracks | UNKNOWN_TRACK",
            "A,Workshop,Too,many,cells,are,in,this,line                     |        | TOO_MANY_CELLS",
            "A,Workshop,Too few                                             |        | TOO_FEW_CELLS" })
    void a_bad_line_of_the_programme(String line, String column, Reason reason) {
        Problem problem = onlyOne(Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + GOOD + line + "\n")), reason);

        assertEquals("programme.csv 3 " + (column == null ? "" : column),
                problem.file() + " " + problem.line() + " " + problem.column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sdgs           | 18                    | BAD_NUMBER",
            "state          | postponed             | NOT_ONE_OF",
            "floor_language | xx                    | BAD_LANGUAGE",
            "interpretation | fr; klingon           | BAD_LANGUAGE",
            "captions       | english               | BAD_LANGUAGE",
            "recorded       | perhaps               | BAD_YES_NO",
            "stream_url     | javascript:alert(1)   | BAD_ADDRESS",
            "remote_address | www.example.org       | BAD_ADDRESS",
            "source_url     | https://exa mple.org/ | BAD_ADDRESS",
            "guid           | 12                    | BAD_GUID",
            "description    | a\u0000b              | CONTROL_CHARACTER",
            "description    | a\u001Bb              | CONTROL_CHARACTER" })
    void a_bad_cell_of_the_programme(String column, String cell, Reason reason) {
        Problem problem = onlyOne(Files.small(slug)
                .add("programme.csv", bytes("code,type,title," + column + "\nA,Workshop,One," + cell + "\n")), reason);

        assertEquals("programme.csv 2 " + column, problem.file() + " " + problem.line() + " " + problem.column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rooms.csv    | name,capacity         | Room,many            | capacity           | BAD_NUMBER",
            "rooms.csv    | name,capacity         | Room,-1              | capacity           | BAD_NUMBER",
            "rooms.csv    | name,parts            | Room,Nowhere         | parts              | UNKNOWN_ROOM",
            "rooms.csv    | name,parts            | Room,Room            | parts              | PART_OF_ITSELF",
            "rooms.csv    | name                  | Room; other          | name               | SEMICOLON_IN_NAME",
            "rooms.csv    | name,remote_address   | Room,ftp://x.example | remote_address     | BAD_ADDRESS",
            "tracks.csv   | name,parent           | Track,Nothing        | parent             | UNKNOWN_TRACK",
            "tracks.csv   | name,colour           | Track,9              | colour             | BAD_NUMBER",
            "types.csv    | name,usual_minutes    | Type,0               | usual_minutes      | BAD_NUMBER",
            "speakers.csv | session,name          | NOPE,Suryani         | session            | UNKNOWN_SESSION",
            "speakers.csv | session,name,role     | ,Suryani,speaker     | role               | ROLE_WITHOUT_SESSION",
            "speakers.csv | session,name,email    | ,Suryani,at home     | email              | BAD_EMAIL",
            "speakers.csv | session,name,stakeholder_group | ,Suryani,Government | stakeholder_group | ROLE_WITHOUT_SESSION" })
    void a_bad_line_of_the_other_files(String file, String header, String line, String column, Reason reason) {
        ImportFiles files = new ImportFiles().add("meeting.csv", bytes(Files.meeting(slug)))
                .add(file, bytes(header + "\n" + line + "\n"));

        Problem problem = onlyOne(files, reason);

        assertEquals(file + " 2 " + column, problem.file() + " " + problem.line() + " " + problem.column());
    }

    @ParameterizedTest
    @CsvSource({ "role,boss", "stakeholder_group,King", "regional_group,The Moon" })
    void words_that_are_not_of_the_closed_lists(String column, String cell) {
        Problem problem = onlyOne(Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + GOOD))
                .add("speakers.csv", bytes("session,name," + column + "\nGOOD,Suryani," + cell + "\n")), Reason.NOT_ONE_OF);

        assertEquals("speakers.csv 2 " + column, problem.file() + " " + problem.line() + " " + problem.column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "slug      | Big Meeting    | BAD_SLUG",
            "slug      | admin          | BAD_SLUG",
            "name      | ''             | MISSING",
            "country   | XX             | BAD_COUNTRY",
            "starts_on | 2021-02-30     | BAD_DATE",
            "ends_on   | 2020-01-01     | END_BEFORE_START",
            "time_zone | Mars/Olympus   | BAD_ZONE" })
    void a_bad_cell_of_the_meeting(String column, String cell, Reason reason) {
        List<String> header = List.of("slug", "name", "city", "country", "starts_on", "ends_on", "time_zone");
        List<String> good = List.of(slug, "Small", "Warsaw", "PL", "2021-03-26", "2021-10-31", "Europe/Warsaw");
        String line = String.join(",",
                header.stream().map(h -> h.equals(column) ? cell : good.get(header.indexOf(h))).toList());

        Problem problem = onlyOne(new ImportFiles().add("meeting.csv", bytes(String.join(",", header) + "\n" + line + "\n")),
                reason);

        assertEquals("meeting.csv 2 " + column, problem.file() + " " + problem.line() + " " + problem.column());
    }

    @Test
    void all_problems_of_all_files_are_said_at_once_with_the_line_a_person_sees() {
        ImportFiles files = Files.small(slug)
                .add("programme.csv", bytes("code,type,title,description,room\r\n"
                        + "A,Workshop,One,\"first\r\nsecond\r\nthird\",Room 9\r\n"
                        + "\r\n"
                        + "B,Nothing,Two,,Room 8\r\n"))
                .add("speakers.csv", bytes("session,name\nC,Suryani\n"));

        assertEquals(List.of("programme.csv 4 room UNKNOWN_ROOM Room 9", "programme.csv 6 type UNKNOWN_TYPE Nothing",
                "programme.csv 6 room UNKNOWN_ROOM Room 8", "speakers.csv 2 session UNKNOWN_SESSION C"),
                refused(files).stream()
                        .map(p -> p.file() + " " + p.line() + " " + p.column() + " " + p.reason() + " " + p.cell())
                        .toList());
    }

    @Test
    void a_cell_that_is_too_long_is_said_and_not_cut() {
        Problem problem = onlyOne(Files.small(slug).add("programme.csv",
                bytes("code,type,title\nA,Workshop," + "x".repeat(501) + "\n")), Reason.TOO_LONG);

        assertEquals("title", problem.column());
        assertEquals("The text is longer than 500 characters.", problem.sentence(Language.EN));
    }

    @Test
    void an_open_quotation_mark_is_said_with_the_line_it_is_on() {
        Problem problem = onlyOne(Files.small(slug)
                .add("programme.csv", bytes(Files.PROGRAMME + GOOD + "A,Workshop,\"Open,,,,\nB,Workshop,Two,,,,\n")),
                Reason.QUOTES);

        assertEquals(3, problem.line());
    }

    @Test
    void a_file_that_is_not_utf8_is_said_with_the_line() {
        byte[] latin = (Files.PROGRAMME + GOOD + "A,Workshop,Café,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(3, onlyOne(Files.small(slug).add("programme.csv", latin), Reason.NOT_UTF8).line());
    }

    @Test
    void a_byte_order_mark_and_semicolons_as_spreadsheets_write_them_are_fine() {
        ImportFiles files = Files.small(slug).add("programme.csv",
                bytes("\uFEFF" + "code;type;title\r\nA;Workshop;\"One; two, three\"\r\n"));

        assertEquals(new Counts(1, 0, 0), importProgramme.read(files).of(SheetKind.PROGRAMME));
    }

    @Test
    void headers_are_checked_before_lines() {
        ImportFiles files = Files.small(slug).add("programme.csv", bytes("code,type,titel,type\nA,Nothing,One,Nothing\n"));

        assertEquals(List.of("1 titel UNKNOWN_COLUMN", "1 type DOUBLED_COLUMN", "1 title MISSING_COLUMN"),
                refused(files).stream().map(p -> p.line() + " " + p.column() + " " + p.reason()).toList());
    }

    @Test
    void empty_files_large_files_and_files_of_other_names() {
        assertEquals(Reason.EMPTY_FILE,
                onlyOne(Files.small(slug).add("programme.csv", new byte[0]), Reason.EMPTY_FILE).reason());
        onlyOne(Files.small(slug).add("programme.csv", new byte[ImportFiles.FILE_AT_MOST + 1]), Reason.TOO_LARGE);
        onlyOne(Files.small(slug).add("passwords.csv", bytes("a,b\n")), Reason.UNKNOWN_FILE);
        onlyOne(Files.small(slug).add("C:\\data\\rooms.csv", bytes("name\n")), Reason.DOUBLED_FILE);
        onlyOne(new ImportFiles().add("all.zip", bytes("not a zip")), Reason.NOT_A_ZIP);
        onlyOne(new ImportFiles(), Reason.NO_FILE);
        onlyOne(new ImportFiles().add("types.csv", bytes("name,usual_minutes\n")), Reason.NO_MEETING);
    }

    @Test
    void a_zip_of_the_files_is_read_like_the_files() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../meeting.csv"));
            zip.write(bytes(Files.meeting(slug)));
            zip.putNextEntry(new ZipEntry("folder/types.csv"));
            zip.write(bytes("name,usual_minutes\nWorkshop,90\n"));
        }

        Imported imported = importProgramme.read(new ImportFiles().add("all.zip", bytes.toByteArray()));

        assertEquals(new Counts(1, 0, 0), imported.of(SheetKind.TYPES));
    }

    @Test
    void files_of_another_meeting_cannot_come_into_this_one() {
        importProgramme.read(Files.small(slug));
        String other = Files.newSlug();
        long there = importProgramme.read(Files.small(other)).meetingId();
        List<String> before = rows.all();

        Imported imported = importProgramme.read(Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + GOOD)), there);

        assertEquals(List.of("meeting.csv 2 slug OTHER_MEETING"), imported.problems().stream()
                .map(p -> p.file() + " " + p.line() + " " + p.column() + " " + p.reason()).toList());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void a_guid_is_one_sessions_in_its_meeting_and_another_ones_elsewhere() {
        String guid = UUID.randomUUID().toString();
        importProgramme.read(Files.small(slug).add("programme.csv", bytes("code,type,title\nA,Workshop,One\n")));

        assertEquals("guid", onlyOne(Files.small(slug).add("programme.csv",
                bytes("code,type,title,guid\nA,Workshop,One," + guid + "\n")), Reason.OTHER_GUID).column());
        assertEquals("guid", onlyOne(Files.small(slug).add("programme.csv", bytes("code,type,title,guid\nB,Workshop,Two," + guid
                + "\nC,Workshop,Three," + guid + "\n")), Reason.DOUBLED).column());
        assertEquals(1, importProgramme.read(Files.small(Files.newSlug()).add("programme.csv",
                bytes("code,type,title,guid\nA,Workshop,One," + guid + "\n"))).of(SheetKind.PROGRAMME).added());
    }

    @Test
    void what_two_lines_say_of_a_person_must_agree_and_a_role_stands_once() {
        ImportFiles files = Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + GOOD)).add("speakers.csv",
                bytes("session,name,email\nGOOD,Suryani,one@plenary.example\n,Suryani,two@plenary.example\nGOOD,Suryani,\n"));

        assertEquals(List.of("3 email SAID_DIFFERENTLY", "4 name DOUBLED"),
                refused(files).stream().map(p -> p.line() + " " + p.column() + " " + p.reason()).toList());
    }

    @Test
    void a_name_that_two_people_bear_cannot_be_told_apart() {
        importProgramme.read(Files.small(slug).add("programme.csv", bytes(Files.PROGRAMME + GOOD))
                .add("speakers.csv", bytes("session,name\nGOOD,Suryani\n")));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            Speaker second = new Speaker();
            second.meeting = Meeting.withSlug(slug).orElseThrow();
            second.guid = UUID.randomUUID();
            second.name = "Suryani";
            second.persist();
        });

        onlyOne(Files.small(slug).add("speakers.csv", bytes("session,name\nGOOD,Suryani\n")), Reason.TWO_OF_THAT_NAME);
    }

    @Test
    void three_levels_of_tracks_are_one_too_many() {
        Problem problem = onlyOne(new ImportFiles().add("meeting.csv", bytes(Files.meeting(slug)))
                .add("tracks.csv", bytes("name,parent\nA,B\nB,C\nC,\n")), Reason.THIRD_LEVEL);

        assertEquals(2, problem.line());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_is_a_sentence_in_every_language_with_the_cell_as_it_was_written(Reason reason) {
        Problem problem = new Problem("f.csv", 1, "c", reason, "{config:property('x')} <b>", "42");

        String english = problem.sentence(Language.EN);
        String arabic = problem.sentence(Language.AR);

        assertTrue(english.endsWith("."), english);
        assertTrue(arabic.endsWith("."), arabic);
        assertTrue(arabic.codePoints().filter(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC)
                .count() >= 5, arabic);
        assertEquals(english.contains("<b>"), english.contains("{config:property('x')} <b>"));
    }

    private Problem onlyOne(ImportFiles files, Reason reason) {
        List<Problem> problems = refused(files);
        assertEquals(List.of(reason), problems.stream().map(Problem::reason).toList(), problems.toString());
        return problems.get(0);
    }

    private List<Problem> refused(ImportFiles files) {
        List<String> before = rows.fingerprint();
        Imported imported = importProgramme.read(files);
        assertEquals(before, rows.fingerprint());
        return imported.problems();
    }
}
