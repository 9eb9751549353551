package org.plenary.interchange.out;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ManyScripts;
import org.plenary.programme.Session;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feed of changes (RFC 4287). */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class ChangesFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private ManyScripts scripts;

    @BeforeEach
    void a_meeting() {
        scripts = ManyScripts.make();
    }

    @Test
    void each_release_is_an_entry_the_newest_first_and_an_entry_stays_as_it_was() throws Exception {
        String first = entry(feed("en"), 0);
        scripts.change(scripts.hostile, Session::cancel);
        Given.session(scripts.meeting, "NEW1", scripts.hall, Given.FIRST_DAY.atTime(18, 0));
        scripts.release();

        Document feed = feed("en");
        assertEquals(List.of("Release 2", "Release 1"), texts(feed, ATOM, "title").subList(1, 3));
        assertEquals(first, entry(feed, 1));
        assertTrue(texts(feed, ATOM, "id").stream().allMatch(id -> id.matches("tag:localhost,\\d{4}-\\d\\d-\\d\\d:"
                + scripts.meeting.slug + "/(changes|release/[12])")));
        Element newest = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertEquals(List.of("Cancelled WS33 " + ManyScripts.PLAIN, "New NEW1 Session NEW1"),
                texts(newest, XHTML, "li").stream()
                        .sorted().toList());
        assertEquals("Sessions changed: 2", texts(newest, XHTML, "p").get(1));
    }

    @Test
    void hostile_text_is_text_and_there_is_no_script_and_no_secret() throws Exception {
        Document feed = feed("en");

        assertEquals("IGF " + ManyScripts.PLAIN + ": changes to the programme", texts(feed, ATOM, "title").get(0));
        assertEquals("Note " + ManyScripts.PLAIN, texts(feed, XHTML, "p").get(0));
        assertEquals(0, feed.getElementsByTagNameNS("*", "script").getLength());
        assertEquals(14, feed.getElementsByTagNameNS(XHTML, "li").getLength());
        String text = given().get(scripts.at("/changes.atom")).asString();
        assertTrue(!text.contains(ManyScripts.SECRET) && text.contains(ManyScripts.TITLES.get(1)), text);
    }

    @Test
    void it_speaks_the_readers_language_and_is_there_before_the_first_release() throws Exception {
        assertEquals("Publication 1", texts(feed("fr"), ATOM, "title").get(1));
        Document empty = parsed(given().get("/" + Given.meeting().slug + "/changes.atom").asString());
        assertEquals(0, empty.getElementsByTagNameNS(ATOM, "entry").getLength());
        assertEquals("1970-01-01T00:00:00Z", texts(empty, ATOM, "updated").get(0));
    }

    @Test
    void it_says_its_language_and_a_title_in_another_says_that_one() throws Exception {
        InTwoLanguages made = InTwoLanguages.make();

        Document arabic = parsed(made.asked("ar", "/changes.atom").asString());
        assertEquals("ar", arabic.getDocumentElement().getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
        assertEquals("  " + InTwoLanguages.ARABIC, titled(arabic));
        Document french = parsed(made.asked("fr", "/changes.atom").asString());
        assertEquals("fr", french.getDocumentElement().getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
        assertEquals("en en " + InTwoLanguages.ENGLISH, titled(french));
        assertTrue(texts(french, XHTML, "li").get(0).endsWith(" WS1 " + InTwoLanguages.ENGLISH));
    }

    @Test
    void who_chose_a_language_in_the_address_is_led_back_to_it() throws Exception {
        assertEquals(scripts.at("/changes.atom?lang=ar"), self("?lang=ar"));
        assertEquals(scripts.at("/changes.atom"), self("?lang=xx"));
        assertEquals(scripts.at("/changes.atom"), self(""));
    }

    private String self(String query) throws Exception {
        Document feed = parsed(given().header("Accept-Language", "fr").get(scripts.at("/changes.atom" + query)).asString());
        return ((Element) feed.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** The languages it says, and the title. */
    private static String titled(Document feed) {
        Element title = (Element) feed.getElementsByTagNameNS(XHTML, "bdi").item(0);
        return title.getAttributeNS(XMLConstants.XML_NS_URI, "lang") + " " + title.getAttribute("lang") + " "
                + title.getTextContent();
    }

    private Document feed(String language) throws Exception {
        return parsed(given().header("Accept-Language", language).get(scripts.at("/changes.atom")).then().statusCode(200)
                .contentType("application/atom+xml").extract().asString());
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String entry(Document feed, int number) {
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(number);
        return texts(entry, ATOM, "id").get(0) + texts(entry, ATOM, "updated").get(0) + entry.getTextContent();
    }

    private static List<String> texts(Document within, String namespace, String name) {
        return texts(within.getDocumentElement(), namespace, name);
    }

    private static List<String> texts(Element within, String namespace, String name) {
        NodeList found = within.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
