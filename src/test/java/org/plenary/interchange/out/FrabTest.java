package org.plenary.interchange.out;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** frab's XML and JSON, by c3voc's own schemas: those lie beside the project (EUPL), which holds no copy. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class FrabTest {

    private static final Path SCHEMAS = Path.of("../shared/formats");

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void the_xml_is_valid_whatever_people_have_typed() throws Exception {
        assertEquals(List.of(), xmlProblems(get("/schedule.xml")));
        assertTrue(xmlProblems(get("/schedule.xml").replace("<version>", "<edition>").replace("</version>", "</edition>"))
                .size() > 0, "the schema sees what is wrong");
    }

    @Test
    void the_json_is_valid_whatever_people_have_typed() throws Exception {
        assertEquals(List.of(), jsonProblems(get("/schedule.json")));
        assertTrue(jsonProblems(get("/schedule.json").replace("\"guid\"", "\"gid\"")).size() > 0,
                "the schema sees what is wrong");
    }

    @Test
    void both_are_valid_before_the_first_release_and_with_a_short_slug() throws Exception {
        String slug = "x" + Long.toString(System.nanoTime() % 46_000, 36).substring(0, 2);
        Given.meeting(slug);

        assertEquals(List.of(), xmlProblems(given().get("/" + slug + "/schedule.xml").asString()));
        assertEquals(List.of(), jsonProblems(given().get("/" + slug + "/schedule.json").asString()));
    }

    @Test
    void a_text_comes_out_as_it_went_in_but_for_signs_xml_cannot_hold() throws Exception {
        Element event = event(get("/schedule.xml"), scripts.hostile.guid.toString());
        JsonNode same = event(new ObjectMapper().readTree(get("/schedule.json")), scripts.hostile.guid.toString());

        assertEquals(ManyScripts.PLAIN, text(event, "title"));
        assertEquals(ManyScripts.PLAIN, same.get("title").asText());
        assertEquals(ManyScripts.PLAIN + "\n\n" + ManyScripts.PLAIN, text(event, "description"));
        assertEquals("الأمن", text(event, "track"));
        assertEquals("Halls 1+2 " + ManyScripts.PLAIN.replace(";", ""), text(event, "room"));
        assertEquals("2021-12-06T10:45:00+01:00 10:45 01:15",
                text(event, "date") + " " + text(event, "start") + " " + text(event, "duration"));
        assertEquals("2021-12-06T12:00:00+01:00", same.get("end").asText());
        assertEquals("false", text(event, "optout"));
        NodeList persons = event.getElementsByTagName("person");
        assertEquals(1, persons.getLength(), "with two parts somebody is one person");
        assertEquals("ليلى " + ManyScripts.PLAIN, persons.item(0).getTextContent());
        assertEquals(scripts.speaker.guid.toString(), ((Element) persons.item(0)).getAttribute("guid"));
        assertEquals(String.valueOf(scripts.speaker.id), ((Element) persons.item(0)).getAttribute("id"));
    }

    @Test
    void every_language_is_there_and_what_has_no_time_or_is_cancelled_is_not() throws Exception {
        JsonNode schedule = new ObjectMapper().readTree(get("/schedule.json"));
        List<String> codes = new ArrayList<>();
        schedule.findValues("slug").forEach(slug -> codes.add(slug.asText().replaceFirst("^[^-]*-", "")));

        assertTrue(schedule.findValuesAsText("title").containsAll(ManyScripts.TITLES));
        assertEquals(Set.of("session-ws33", "session-a", "session-of-12-", "night", "session-l0"),
                Set.copyOf(codes.stream().map(code -> code.replaceAll("-\\d+$", "")).filter(code -> !code.matches(".*l[1-6]"))
                        .toList()));
        assertEquals(12, codes.size());
        assertFalse(get("/schedule.xml").contains("WS99") || get("/schedule.xml").contains("Session WS2"));
        assertFalse((get("/schedule.xml") + get("/schedule.json")).contains(ManyScripts.SECRET));
    }

    @Test
    void a_session_after_midnight_belongs_to_the_evening_before() throws Exception {
        Document schedule = parsed(get("/schedule.xml"));
        Element day = (Element) schedule.getElementsByTagName("day").item(1);

        assertEquals("2021-12-07 2021-12-07T03:00:00+01:00 2021-12-08T03:00:00+01:00",
                day.getAttribute("date") + " " + day.getAttribute("start") + " " + day.getAttribute("end"));
        assertTrue(day.getTextContent().contains("After midnight"));
        assertEquals(5, schedule.getElementsByTagName("day").getLength());
    }

    private String get(String path) {
        return given().get(scripts.at(path)).then().statusCode(200).extract().asString();
    }

    private static List<String> xmlProblems(String xml) throws Exception {
        assumeTrue(Files.exists(SCHEMAS), "skipped: " + SCHEMAS + " is not there");
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SCHEMAS.resolve("schedule.xml.xsd").toFile())
                    .newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException invalid) {
            return List.of(invalid.getMessage());
        }
    }

    private static List<String> jsonProblems(String json) throws Exception {
        assumeTrue(Files.exists(SCHEMAS), "skipped: " + SCHEMAS + " is not there");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                .getSchema(Files.readString(SCHEMAS.resolve("schedule.schema.json")), InputFormat.JSON);
        return schema
                .validate(json, InputFormat.JSON,
                        asked -> asked.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element event(String xml, String guid) throws Exception {
        NodeList events = parsed(xml).getElementsByTagName("event");
        return IntStream.range(0, events.getLength()).mapToObj(i -> (Element) events.item(i))
                .filter(event -> event.getAttribute("guid").equals(guid)).findFirst().orElseThrow();
    }

    private static JsonNode event(JsonNode schedule, String guid) {
        return schedule.findParents("slug").stream().filter(event -> event.path("guid").asText().equals(guid)).findFirst()
                .orElseThrow();
    }

    private static String text(Element event, String name) {
        return event.getElementsByTagName(name).item(0).getTextContent();
    }
}
