package org.plenary.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.papers.Approved.ACCREDITATION;
import static org.plenary.papers.Approved.NADIA;
import static org.plenary.papers.Approved.ORGANISER;
import static org.plenary.papers.Approved.OTHER;
import static org.plenary.papers.Approved.PASSPORT;
import static org.plenary.papers.Approved.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.AuditEntry;
import org.plenary.papers.Approved;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Photo and passport data as people give them, and who gets to see them. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class MyDocumentsTest {

    private Meeting meeting;
    private Registration nadia;

    @BeforeEach
    void somebody_who_comes() {
        meeting = Approved.meeting();
        nadia = Approved.comes(meeting, NADIA, "Nadia Haddad", Mode.IN_PERSON);
    }

    @Test
    void a_photo_is_kept_upright_cut_and_without_what_the_camera_wrote() {
        byte[] sent = Pictures.ofATelephone(1600, 1200, 6);
        assertEquals(303, Approved.givesPhoto(meeting, NADIA, "IMG_1.jpg", sent).statusCode());
        Response photo = as(NADIA).get(at("/me/documents/photo.jpg"));
        BufferedImage kept = Pictures.read(photo.asByteArray());
        assertEquals("480x600", kept.getWidth() + "x" + kept.getHeight());
        assertFalse(new String(photo.asByteArray(), StandardCharsets.ISO_8859_1).contains(Pictures.SECRET));
        assertEquals(List.of("image/jpeg", "attachment; filename=\"photo.jpg\"", "nosniff", "private, no-store"),
                List.of(photo.contentType(), photo.header("Content-Disposition"), photo.header("X-Content-Type-Options"),
                        photo.header("Cache-Control")));
    }

    @Test
    void the_part_one_chose_is_kept_also_from_the_camera() {
        Response sent = Csrf.on(as(NADIA), true)
                .multiPart("taken", "image.jpg", Pictures.file("jpeg", 1600, 2000), "image/jpeg")
                .multiPart("photo", "", new byte[0], "application/octet-stream").multiPart("size", "40")
                .multiPart("across", "100").multiPart("down", "100").post(at("/me/documents/photo"));
        assertEquals(303, sent.statusCode());
        BufferedImage kept = Pictures.read(as(NADIA).get(at("/me/documents/photo.jpg")).asByteArray());
        assertTrue((kept.getRGB(10, 10) & 0xFF) > 200, "the lower right part is blue");
    }

    @Test
    void what_is_no_photo_is_refused_in_words_and_the_one_before_stays() {
        Approved.givesPhoto(meeting, NADIA, "a.png", Pictures.file("png", 800, 1000));
        byte[] before = as(NADIA).get(at("/me/documents/photo.jpg")).asByteArray();
        Map<String, byte[]> hostile = Map.of("x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(), "x.jpg",
                "<html><script>alert(1)</script>".getBytes(), "x.gif", Pictures.file("gif", 800, 800), "bomb.png",
                Pictures.bomb(60_000, 60_000), "scans.jpg", Pictures.ofManyScans(), "small.png", Pictures.file("png", 50, 50),
                "half.jpg", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 }, "../../etc/passwd", new byte[10]);
        hostile.forEach((name, file) -> {
            Response refused = Approved.givesPhoto(meeting, NADIA, name, file);
            assertEquals(422, refused.statusCode(), name);
            Document page = Jsoup.parse(refused.asString());
            assertTrue(page.select("#photo-error").text().matches("Error: .+\\."), name + ": " + page.select(".error").text());
            assertEquals("#photo", page.select(".summary a").attr("href"), name);
        });
        assertEquals(422, Approved.sends(meeting, NADIA, "documents/photo", Map.of("size", "100")).statusCode());
        assertArrayEquals(before, as(NADIA).get(at("/me/documents/photo.jpg")).asByteArray());
    }

    @Test
    void a_file_beyond_twelve_megabytes_is_refused_and_nothing_of_it_kept() {
        Response refused = Approved.givesPhoto(meeting, NADIA, "large.jpg", new byte[13 * 1024 * 1024]);
        assertEquals(413, refused.statusCode());
        assertEquals(303, as(NADIA).get(at("/me/documents/photo.jpg")).statusCode());
    }

    @Test
    void passport_data_come_back_as_they_were_given_and_can_be_taken_back() {
        assertEquals(303, Approved.givesPassport(meeting, NADIA).statusCode());
        Document page = page(NADIA, "/me/documents");
        assertEquals(List.of("C01X00T47", "1985-03-27", "2019-05-14", "2039-05-13"),
                List.of("#number", "#born", "#issued", "#expires").stream().map(id -> page.select(id).val()).toList());
        assertEquals("KE", page.select("#nationality option[selected]").val());
        assertEquals(303, Csrf.on(as(NADIA)).post(at("/me/documents/passport/removal")).statusCode());
        assertEquals("", page(NADIA, "/me/documents").select("#number").val());
    }

    @Test
    void each_date_and_number_that_cannot_be_is_named_and_what_was_typed_stays() {
        Map<String, String> wrong = Map.of("number", "<b>1", "nationality", "XX", "born", "2999-01-01", "issued", "yesterday",
                "expires", "2020-01-01");
        Response refused = Approved.sends(meeting, NADIA, "documents/passport", wrong);
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(List.of("#number", "#nationality", "#born", "#issued", "#expires"),
                page.select(".summary a").eachAttr("href"));
        assertEquals("<b>1", page.select("#number").val());
        assertEquals("The passport must be valid until the meeting ends.", page.select(".summary a").last().text());
        Map<String, String> bornAfterIssue = new HashMap<>(PASSPORT);
        bornAfterIssue.put("born", "2020-01-01");
        assertEquals(422, Approved.sends(meeting, NADIA, "documents/passport", bornAfterIssue).statusCode());
        assertEquals(422, Approved.sends(meeting, NADIA, "documents/passport", Map.of()).statusCode());
    }

    @Test
    void a_scan_is_looked_into_as_well() {
        Response refused = withScan("<svg/>".getBytes());
        assertEquals("#scan", Jsoup.parse(refused.asString()).select(".summary a").attr("href"));
        assertEquals("", page(NADIA, "/me/documents").select("#number").val());
        assertEquals(303, withScan(Pictures.ofATelephone(3000, 2000, 1)).statusCode());
        BufferedImage kept = Pictures.read(as(NADIA).get(at("/me/documents/scan.jpg")).asByteArray());
        assertEquals("2000x1333", kept.getWidth() + "x" + kept.getHeight());
    }

    @Test
    void who_takes_part_online_is_asked_for_nothing_and_can_give_nothing() {
        Approved.comes(meeting, OTHER, "Siti", Mode.ONLINE);
        Document page = page(OTHER, "/me/documents");
        assertEquals(0, page.select("main form").size());
        assertEquals(409, Approved.givesPassport(meeting, OTHER).statusCode());
        assertEquals(409, Approved.givesPhoto(meeting, OTHER, "a.png", Pictures.file("png", 800, 800)).statusCode());
        assertEquals(0, page(OTHER, "/me").select("a[href$=/me/documents]").size());
        assertEquals(1, page(NADIA, "/me").select("a[href$=/me/documents]").size());
    }

    @Test
    void nobody_else_finds_them() {
        givesAll();
        Approved.comes(meeting, OTHER, "Siti", Mode.IN_PERSON);
        Response others = as(OTHER).get(at("/me/documents/photo.jpg"));
        assertEquals(303, others.statusCode());
        assertEquals(0, others.asByteArray().length);
        assertFalse(as(OTHER).get(at("/me/documents")).asString().contains("C01X00T47"));
        assertEquals(302, as(null).get(at("/me/documents/photo.jpg")).statusCode());
        for (String below : List.of("", "/photo.jpg", "/scan.jpg")) {
            assertEquals(403, as(OTHER).get(desk() + below).statusCode());
            assertEquals(403, as(ORGANISER).get(desk() + below).statusCode());
            assertEquals(302, as(null).get(desk() + below).statusCode());
        }
    }

    @Test
    void accreditation_sees_them_in_its_own_meeting_and_every_look_is_written_down() {
        givesAll();
        assertEquals(1, page(ACCREDITATION, "/manage/registrations/" + nadia.id).select("a[href=" + desk() + "]").size());
        assertEquals(0, page(ORGANISER, "/manage/registrations/" + nadia.id).select("a[href=" + desk() + "]").size());
        assertTrue(as(ACCREDITATION).get(desk()).asString().contains("C01X00T47"));
        assertEquals("image/jpeg", as(ACCREDITATION).get(desk() + "/photo.jpg").contentType());
        assertEquals("attachment; filename=\"scan.jpg\"",
                as(ACCREDITATION).get(desk() + "/scan.jpg").header("Content-Disposition"));
        List<AuditEntry> log = Given.written(() -> AuditEntry.of("registration", nadia.id));
        assertEquals(List.of("registration.read", "registration.read", "documents.read", "document.read", "document.read"),
                log.stream().map(entry -> entry.deed).toList());
        assertFalse(log.stream().anyMatch(entry -> String.valueOf(entry.afterJson).contains("C01X")));
        assertTrue(page(ORGANISER, "/manage/log").text().contains("Passport data opened"));
        Meeting elsewhere = Given.meeting();
        Given.member(elsewhere, ACCREDITATION, Duty.ACCREDITATION);
        String path = "/" + elsewhere.slug + "/manage/registrations/" + nadia.id + "/documents";
        assertEquals(404, as(ACCREDITATION).get(path).statusCode());
        assertEquals(404, as(ACCREDITATION).get(path + "/photo.jpg").statusCode());
    }

    @Test
    void nothing_of_them_is_in_the_table_of_registrations_or_in_a_letter() {
        givesAll();
        Approved.makes(meeting, NADIA, "visa", "ar").then().statusCode(303);
        assertFalse(as(ORGANISER).get(at("/manage/registrations/export.csv")).asString().contains("C01X"));
        assertFalse(as(ORGANISER).get(at("/manage/registrations/" + nadia.id)).asString().contains("C01X"));
        List<String> letters = Given.written(() -> org.plenary.mail.Letter.<org.plenary.mail.Letter> list("personId",
                nadia.person.id).stream().map(letter -> letter.textBody + letter.htmlBody).toList());
        assertFalse(letters.isEmpty());
        assertFalse(String.join("", letters).contains("C01X"));
    }

    private void givesAll() {
        Approved.givesPhoto(meeting, NADIA, "a.png", Pictures.file("png", 800, 1000)).then().statusCode(303);
        withScan(Pictures.file("jpeg", 1200, 900)).then().statusCode(303);
    }

    private Response withScan(byte[] scan) {
        var request = Csrf.on(as(NADIA), true);
        PASSPORT.forEach(request::multiPart);
        return request.multiPart("scan", "scan.jpg", scan, "image/jpeg").post(at("/me/documents/passport"));
    }

    private Document page(String email, String below) {
        Response answer = as(email).header("Accept-Language", "en").get(at(below));
        assertEquals(200, answer.statusCode(), below);
        return Jsoup.parse(answer.asString());
    }

    private String desk() {
        return at("/manage/registrations/" + nadia.id + "/documents");
    }

    private String at(String below) {
        return "/" + meeting.slug + below;
    }
}
