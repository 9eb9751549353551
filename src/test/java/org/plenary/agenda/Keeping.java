package org.plenary.agenda;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.released.Releases;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;

/** People with agendas, by the pages and, where there must be many of them, by rows. */
final class Keeping {

    static final String AMINA = "amina@plenary.example";
    static final String NADIA = "participant@plenary.example";

    private Keeping() {
    }

    /** Somebody who reads in this language and zone (either may be null) and has signed in once. */
    static Person person(String language, String zone) {
        return Given.written(() -> {
            Person person = new Person();
            person.subject = UUID.randomUUID().toString();
            person.email = "keeper-" + person.subject + "@people.example";
            person.name = "Somebody";
            person.language = language;
            person.zone = zone;
            person.createdAt = Instant.EPOCH;
            person.seenAt = Instant.EPOCH;
            person.persist();
            return person;
        });
    }

    /** As they are released now. */
    static void star(Person person, Meeting meeting, String... codes) {
        Releases releases = Arc.container().instance(Releases.class).get();
        for (String code : codes) {
            Given.written(() -> {
                Star.on(releases.current(meeting).session(code).orElseThrow(), meeting, person, Instant.EPOCH).persist();
                return null;
            });
        }
    }

    static Response star(String email, Meeting meeting, String code) {
        return Csrf.on(as(email)).post("/" + meeting.slug + "/sessions/" + code + "/star");
    }

    static Response unstar(String email, Meeting meeting, Session session) {
        return Csrf.on(as(email)).post("/" + meeting.slug + "/me/agenda/" + session.guid + "/removal");
    }

    static Document page(String email, Meeting meeting, String path) {
        Response answer = (email == null ? english() : as(email)).get("/" + meeting.slug + path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.asString());
        }
        return Jsoup.parse(answer.asString());
    }

    static Document agenda(String email, Meeting meeting) {
        return page(email, meeting, "/me/agenda");
    }

    /** The address somebody's calendar program is given, without the site; renews the one there was. */
    static String newAddress(String email, Meeting meeting) {
        Csrf.on(as(email)).post("/" + meeting.slug + "/me/agenda/address").then().statusCode(303);
        return agenda(email, meeting).select("#address").val().replaceFirst("^https?://[^/]+", "");
    }

    static RequestSpecification as(String email) {
        return english().cookies(Login.as(email)).redirects().follow(false);
    }

    private static RequestSpecification english() {
        return given().header("Accept-Language", "en");
    }
}
