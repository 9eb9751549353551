package org.plenary.participation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.testing.InTwoLanguages.ARABIC;
import static org.plenary.testing.InTwoLanguages.ENGLISH;
import static org.plenary.testing.InTwoLanguages.said;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.testing.Given;
import org.plenary.testing.InTwoLanguages;
import org.plenary.testing.Login;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class JoinPagesTest {

    private static final String ORGANISER = "organiser@plenary.example";

    @Test
    void the_door_names_the_session_in_the_language_of_whoever_stands_before_it() {
        InTwoLanguages made = InTwoLanguages.make();
        Given.member(made.meeting, ORGANISER, Duty.ORGANISER);
        String door = "/sessions/WS1/join";

        assertEquals(List.of(ARABIC), said(made.page("ar", door), "main > p bdi"));
        assertEquals(List.of("en: " + ENGLISH), said(made.page("fr", door), "main > p bdi"));
        assertEquals(List.of("en: " + ENGLISH), said(Jsoup.parse(given().cookies(Login.as(ORGANISER))
                .header("Accept-Language", "fr").get("/" + made.meeting.slug + door).asString()), "main > p bdi"));
    }
}
