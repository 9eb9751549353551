package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** R1: what goes over the line is compressed, the pages made for one reader and the one stylesheet too. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class LightPagesTest {

    private static final int STYLESHEET_AT_MOST = 10_000;

    @TestHTTPResource
    URL application;

    @Test
    void the_stylesheet_goes_out_compressed_and_is_light() throws IOException {
        int sent = sent(new Stylesheet().path());
        assertTrue(sent < STYLESHEET_AT_MOST, sent + " bytes");
    }

    @Test
    void a_page_that_is_made_for_one_reader_goes_out_compressed() throws IOException {
        sent("/zone?to=/");
    }

    private int sent(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(application + address.substring(1)).toURL()
                .openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        assertEquals(200, connection.getResponseCode());
        assertEquals("gzip", connection.getHeaderField("Content-Encoding"), address);
        try (var body = connection.getInputStream()) {
            return body.readAllBytes().length;
        }
    }
}
