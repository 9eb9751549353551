package org.plenary.interchange;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.HostileText;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Given;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Hostile text in each column of each file: refused where it stands, with nothing written, or kept and inert. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
@ActivateRequestContext
class HostileFilesTest {

    private static final String ORGANISER = "organiser@plenary.example";

    private record Cell(SheetKind kind, String column) {
    }

    @Inject
    ImportProgramme importProgramme;
    @Inject
    Releases releases;

    @Test
    void hostile_text_in_any_column_is_refused_or_inert() throws Exception {
        Map<Cell, String> kept = new LinkedHashMap<>();
        for (Cell cell : cells()) {
            for (String text : HostileText.all()) {
                String slug = Files.newSlug();
                Imported imported = importProgramme.read(files(slug, Map.of(cell, text)));
                if (imported.isGood()) {
                    kept.put(cell, text);
                } else {
                    assertTrue(imported.problems().stream().anyMatch(problem -> problem.file().equals(cell.kind.fileName())
                            && problem.column().equals(cell.column)), cell + ": " + imported.problems());
                    assertTrue(Meeting.withSlug(slug).isEmpty(), cell + " was refused and yet written");
                }
            }
        }
        assertTrue(kept.size() > 20, kept.keySet().toString());
        inert(Files.newSlug(), kept);
    }

    /** All that was taken, in one meeting, on every page that shows it. */
    private void inert(String slug, Map<Cell, String> kept) throws Exception {
        Imported imported = importProgramme.read(files(slug, kept));
        assertTrue(imported.isGood(), imported.problems().toString());
        Meeting meeting = Meeting.withSlug(slug).orElseThrow();
        Given.member(meeting, ORGANISER, Duty.ORGANISER);
        releases.make(meeting, null);
        List<String> pages = new ArrayList<>();
        for (String start : List.of("", "/programme?view=list", "/speakers", "/programme?q=calc", "/manage", "/manage/sessions",
                "/manage/speakers", "/manage/rooms", "/manage/tracks", "/manage/types", "/manage/releases/1")) {
            pages.add("/" + slug + start);
        }
        List<Document> seen = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Response answer = get(pages.get(i));
            assertEquals(200, answer.statusCode(), pages.get(i));
            Document page = Jsoup.parse(answer.asString());
            HostileText.inert(page, pages.get(i));
            seen.add(page);
            page.select("main a[href]").eachAttr("href").stream()
                    .filter(href -> href
                            .matches("/" + slug + "/((manage/)?(sessions|speakers|rooms|tracks|types)/[^/?.]+(/texts/\\d+)?)"))
                    .filter(href -> !pages.contains(href)).forEach(pages::add);
        }
        List<Cell> nowhere = kept.keySet().stream().filter(cell -> !cell.column.equals(SheetKind.NOTE))
                .filter(cell -> seen.stream().noneMatch(page -> HostileText.shown(page, kept.get(cell)))).toList();
        assertEquals(List.of(), nowhere);
        assertEquals(Meeting.findById(meeting.id) == null ? -1
                : releases.current(meeting).sessions().stream()
                        .filter(session -> session.isPlaced()).count(),
                new CalendarBuilder().build(new StringReader(get("/" + slug + "/programme.ics").asString()))
                        .getComponents("VEVENT").size());
    }

    private static Response get(String path) {
        Cookies organiser = Login.as(ORGANISER);
        return given().cookies(organiser).urlEncodingEnabled(false).get(path);
    }

    private static List<Cell> cells() {
        return Stream.of(SheetKind.values())
                .flatMap(kind -> columns(kind).stream()
                        .map(column -> new Cell(kind, column)))
                .filter(cell -> !cell.column.equals("slug")).toList();
    }

    /** All of them, those of other languages in Arabic. */
    private static List<String> columns(SheetKind kind) {
        return List.of((kind.columnNames() + ", " + SheetKind.NOTE).replace("…", "ar").split(", "));
    }

    /** The invented meeting, and in each file one more line like its first, with these cells. */
    private static ImportFiles files(String slug, Map<Cell, String> hostile) throws IOException {
        Map<SheetKind, Map<String, String>> changes = new EnumMap<>(SheetKind.class);
        hostile.forEach(
                (cell, text) -> changes.computeIfAbsent(cell.kind, kind -> new LinkedHashMap<>()).put(cell.column, text));
        ImportFiles files = new ImportFiles();
        for (SheetKind kind : SheetKind.values()) {
            files.add(kind.fileName(), sheet(kind, slug, changes.getOrDefault(kind, Map.of())));
        }
        return files;
    }

    private static byte[] sheet(SheetKind kind, String slug, Map<String, String> changes) throws IOException {
        List<String> columns = columns(kind);
        StringWriter out = new StringWriter();
        byte[] own = Files.demonstration("harbour2021").files.get(kind);
        try (CSVParser lines = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(new String(own, StandardCharsets.UTF_8)));
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            printer.printRecord(columns);
            CSVRecord first = null;
            for (CSVRecord line : lines) {
                first = first == null ? line : first;
                if (kind != SheetKind.MEETING) {
                    printer.printRecord(row(columns, line, Map.of()));
                }
            }
            Map<String, String> more = new LinkedHashMap<>(kind == SheetKind.MEETING ? Map.of("slug", slug)
                    : Map.of("name", "One more", "code", "MORE1"));
            more.putAll(changes);
            if (kind == SheetKind.MEETING || !changes.isEmpty()) {
                printer.printRecord(row(columns, first, more));
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(List<String> columns, CSVRecord line, Map<String, String> changes) {
        return columns.stream().map(column -> changes.containsKey(column) ? changes.get(column)
                : line.isMapped(column) && line.isSet(column) ? line.get(column) : "").toList();
    }
}
