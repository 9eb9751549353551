package org.plenary.papers;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Csrf;
import org.plenary.testing.Given;
import org.plenary.testing.Login;

/** People who come in person and are approved, and what they send. */
public final class Approved {

    public static final String NADIA = "participant@plenary.example";
    public static final String OTHER = "participant2@plenary.example";
    public static final String ORGANISER = "organiser@plenary.example";
    public static final String ACCREDITATION = "accreditation@plenary.example";

    public static final Map<String, String> PASSPORT = Map.of("number", "c01x 00t47", "nationality", "KE", "born", "1985-03-27",
            "issued", "2019-05-14", "expires", "2039-05-13");

    private Approved() {
    }

    /** In English, Arabic, Chinese and Russian, with an organiser and somebody of accreditation. */
    public static Meeting meeting() {
        Meeting made = Registered.meeting(50, false);
        Given.member(made, ORGANISER, Duty.ORGANISER);
        Given.member(made, ACCREDITATION, Duty.ACCREDITATION);
        return Given.written(() -> {
            Meeting meeting = Meeting.findById(made.id);
            meeting.languages = "en,ar,zh,ru";
            meeting.contactEmail = "team@plenary.example";
            return meeting;
        });
    }

    public static Registration comes(Meeting meeting, String email, String name, Mode mode) {
        return the(SignUp.class).of(meeting, personOf(email), Registered.answers(name), mode);
    }

    public static Response givesPassport(Meeting meeting, String email) {
        return sends(meeting, email, "documents/passport", PASSPORT);
    }

    public static Response makes(Meeting meeting, String email, String kind, String language) {
        return Csrf.on(as(email)).formParam("language-" + kind, language).post("/" + meeting.slug + "/me/papers/" + kind);
    }

    public static Response sends(Meeting meeting, String email, String form, Map<String, String> fields) {
        RequestSpecification request = Csrf.on(as(email), true);
        fields.forEach((name, value) -> request.multiPart(name, value, "text/plain; charset=UTF-8"));
        return request.post("/" + meeting.slug + "/me/" + form);
    }

    public static Response givesPhoto(Meeting meeting, String email, String file, byte[] bytes) {
        return Csrf.on(as(email), true).multiPart("photo", file, bytes, "image/jpeg")
                .post("/" + meeting.slug + "/me/documents/photo");
    }

    public static RequestSpecification as(String email) {
        return (email == null ? given() : given().cookies(Login.as(email))).redirects().follow(false)
                .header("Accept", "text/html,*/*;q=0.8");
    }

    public static Person personOf(String email) {
        given().cookies(Login.as(email)).redirects().follow(false).get("/sign-in?to=/").then().statusCode(303);
        return Given.written(() -> Person.<Person> find("email", email).firstResult());
    }

    public static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }
}
