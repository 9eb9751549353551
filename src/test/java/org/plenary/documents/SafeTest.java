package org.plenary.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.papers.Approved.ACCREDITATION;
import static org.plenary.papers.Approved.NADIA;
import static org.plenary.papers.Approved.OTHER;
import static org.plenary.papers.Approved.as;
import static org.plenary.papers.Approved.the;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.documents.Document.Kind;
import org.plenary.papers.Approved;
import org.plenary.programme.Meeting;
import org.plenary.registration.CancelRegistration;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** What lies in the database, whom it opens for, and when it goes. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class SafeTest {

    private static final String KEYSET = ConfigProvider.getConfig().getValue("plenary.documents.keyset", String.class);

    private Meeting meeting;
    private Registration nadia;

    @BeforeEach
    void somebody_who_gave_everything() {
        meeting = Approved.meeting();
        nadia = Approved.comes(meeting, NADIA, "Nadia Haddad", Mode.IN_PERSON);
        Approved.givesPassport(meeting, NADIA).then().statusCode(303);
        Approved.givesPhoto(meeting, NADIA, "a.png", Pictures.file("png", 800, 1000)).then().statusCode(303);
        Approved.makes(meeting, NADIA, "visa", "ar").then().statusCode(303);
    }

    @AfterEach
    void the_usual_keys() {
        keys(KEYSET);
    }

    @Test
    void a_dump_of_the_rows_has_no_word_of_them() {
        List<byte[]> rows = Given.written(() -> Document.<Document> list("registrationId", nadia.id).stream()
                .map(document -> document.sealed).toList());
        assertEquals(3, rows.size());
        for (byte[] row : rows) {
            String text = new String(row, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("C01X00T47") || text.contains("1985-03-27") || text.contains("JFIF"), text);
        }
    }

    @Test
    void a_row_given_to_somebody_else_does_not_open_and_a_sentence_says_so() {
        Registration other = Approved.comes(meeting, OTHER, "Siti", Mode.IN_PERSON);
        Given.written(() -> Document.update("registrationId = ?1 where registrationId = ?2", other.id, nadia.id));
        for (String below : List.of("/me/documents", "/me/documents/photo.jpg")) {
            Response answer = as(OTHER).get("/" + meeting.slug + below);
            assertEquals(503, answer.statusCode(), below);
            assertFalse(answer.asString().contains("C01X00T47"));
            assertEquals("This document cannot be opened at the moment", Jsoup.parse(answer.asString()).select("h1").text());
        }
        assertEquals(503, as(ACCREDITATION).get("/" + meeting.slug + "/manage/registrations/" + other.id + "/documents")
                .statusCode());
    }

    @Test
    void with_a_new_key_everything_opens_and_is_sealed_again_so_that_the_old_one_can_go() throws Exception {
        byte[] photo = photo().asByteArray();
        String both = MakeKeyset.rotated(KEYSET);
        keys(both);
        assertArrayEquals(photo, photo().asByteArray());
        bean(SealAgain.class).underTheNewKey();
        assertEquals(List.of(), Given.written(() -> Document.notUnder(new Keys(Optional.of(both)).primary())));
        keys(withoutTheFirst(both));
        assertArrayEquals(photo, photo().asByteArray());
        assertTrue(as(NADIA).get("/" + meeting.slug + "/me/documents").asString().contains("C01X00T47"));
        keys(KEYSET);
        assertEquals(503, photo().statusCode());
        keys(both);
        Given.written(() -> Document.delete("meetingId", meeting.id));
    }

    @Test
    void without_a_key_documents_are_off_in_words() {
        keys("");
        String page = as(NADIA).get("/" + meeting.slug + "/me/documents").then().statusCode(200).extract().asString();
        assertTrue(page.contains("This installation does not take photos and passport data"), page);
        assertFalse(page.contains("type=\"file\""));
        assertEquals("Documents are switched off", Jsoup.parse(Approved.givesPassport(meeting, NADIA).then().statusCode(503)
                .extract().asString()).select("h1").text());
        assertEquals(503, photo().statusCode());
        assertEquals(503, Approved.makes(meeting, NADIA, "visa", "ar").statusCode());
        assertTrue(as(NADIA).get("/" + meeting.slug + "/me/papers").then().statusCode(200).extract().asString()
                .contains("This installation does not take photos"));
        assertEquals(503, as(ACCREDITATION).get("/" + meeting.slug + "/manage/registrations/" + nadia.id + "/documents")
                .statusCode());
        assertEquals(200, as(NADIA).get("/" + meeting.slug + "/me").statusCode());
    }

    @Test
    void what_was_for_the_meeting_goes_and_the_paper_can_still_be_checked() {
        the(Safe.class).keep(nadia, Kind.CERTIFICATE, "{}".getBytes());
        assertEquals(EnumSet.of(Kind.PHOTO, Kind.PASSPORT, Kind.VISA_LETTER, Kind.CERTIFICATE), kept());
        assertEquals(3, eraseWhatIsRetained());
        assertEquals(Set.of(Kind.CERTIFICATE), kept());
        assertEquals(0, eraseWhatIsRetained());
        assertTrue(as(NADIA).get("/" + meeting.slug + "/me/papers").asString().contains("Its content has been deleted"));
    }

    @Test
    void another_meetings_stay() {
        Meeting later = Approved.meeting();
        Registration comes = Approved.comes(later, NADIA, "Nadia Haddad", Mode.IN_PERSON);
        Approved.givesPassport(later, NADIA).then().statusCode(303);
        eraseWhatIsRetained();
        assertEquals(Set.of(Kind.PASSPORT), the(Safe.class).kept(comes.id));
    }

    @Test
    void who_cancels_leaves_no_passport_behind() {
        the(CancelRegistration.class).of(nadia.id);
        assertEquals(Set.of(), kept());
    }

    @Test
    void who_is_erased_leaves_nothing_behind() {
        the(Safe.class).keep(nadia, Kind.CERTIFICATE, "{}".getBytes());
        Given.written(() -> {
            the(DocumentsData.class).erase(nadia.person);
            return null;
        });
        assertEquals(Set.of(), kept());
    }

    private Set<Kind> kept() {
        return the(Safe.class).kept(nadia.id);
    }

    private Response photo() {
        return as(NADIA).get("/" + meeting.slug + "/me/documents/photo.jpg");
    }

    /** When that is, RetentionTest says. */
    private long eraseWhatIsRetained() {
        return Given.written(() -> {
            long held = the(RetainedDocuments.class).count(meeting);
            the(RetainedDocuments.class).erase(meeting);
            return held;
        });
    }

    /** As if every node had been started anew with this setting. */
    private static void keys(String setting) {
        Keys keys = new Keys(Optional.of(setting));
        bean(Safe.class).keys = keys;
        bean(SealAgain.class).keys = keys;
    }

    private static <T> T bean(Class<T> type) {
        return ClientProxy.unwrap(the(type));
    }

    private static String withoutTheFirst(String keyset) throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        var tree = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(keyset);
        ((com.fasterxml.jackson.databind.node.ArrayNode) tree.get("key")).remove(0);
        return mapper.writeValueAsString(tree);
    }
}
