package org.plenary.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(PostgresOrH2.class)
class KeycloakLoginTest {

    @Test
    void a_stranger_is_sent_to_keycloak_with_a_challenge() {
        String there = given().redirects().follow(false).get("/sign-in?to=/").then().statusCode(302).extract()
                .header("Location");

        assertTrue(there.contains("/realms/plenary/protocol/openid-connect/auth"), there);
        assertTrue(there.contains("code_challenge_method=S256"), there);
    }

    @Test
    void after_the_password_one_is_where_one_was_going() {
        String there = given().cookies(Login.as("organiser@plenary.example")).redirects().follow(false)
                .get("/sign-in?to=/igf2021/me").then().statusCode(303).extract().header("Location");

        assertEquals("/igf2021/me", java.net.URI.create(there).getPath());
    }

    @Test
    void who_signed_in_is_known_by_name_and_address() {
        given().cookies(Login.as("amina@plenary.example")).redirects().follow(false).get("/sign-in?to=/").then()
                .statusCode(303);

        assertEquals("أمينة الراشد", name("amina@plenary.example"));
    }

    @Test
    void one_name_is_a_whole_name() {
        given().cookies(Login.as("participant2@plenary.example")).redirects().follow(false).get("/sign-in?to=/").then()
                .statusCode(303);

        assertEquals("Suhartini", name("participant2@plenary.example"));
    }

    @Test
    void signing_out_ends_the_session_at_keycloak_and_comes_back_to_the_front_page() {
        // By the address Keycloak knows: where it sends people back to is compared letter by letter.
        String front = ConfigProvider.getConfig().getValue("plenary.address", String.class) + "/";
        String there = given().cookies(Login.afresh("door@plenary.example", Login.PASSWORD)).redirects().follow(false)
                .get(front + "sign-out").then().statusCode(302).extract().header("Location");

        assertTrue(there.contains("/realms/plenary/protocol/openid-connect/logout?"), there);
        String back = given().redirects().follow(false).urlEncodingEnabled(false).get(there).then().statusCode(302).extract()
                .header("Location");
        assertEquals(front, back.replaceAll("[?].*", ""));
    }

    private static String name(String email) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> Person.<Person> find("email", email).singleResult().name);
    }
}
