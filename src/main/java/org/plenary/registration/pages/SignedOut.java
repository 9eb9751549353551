package org.plenary.registration.pages;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;
import org.plenary.registration.form.ParkForm;
import org.plenary.shared.Json;

/** Somebody sends a form and their session has ended meanwhile: they sign in and find what they typed. */
@RequestScoped
class SignedOut {

    private static final String COOKIE = "parked-form";

    @Inject
    RoutingContext exchange;
    @Inject
    ParkForm parkForm;

    /** @param page where the form stands, which they come back to */
    Response park(Meeting meeting, Stage stage, RegistrationForm form, String page) {
        String key = parkForm.park(meeting, stage, Json.of(form));
        NewCookie cookie = new NewCookie.Builder(COOKIE).value(key).path("/" + meeting.slug).httpOnly(true)
                .secure(exchange.request().isSSL()).sameSite(SameSite.LAX).maxAge((int) ParkForm.AT_MOST.toSeconds()).build();
        return Response.seeOther(URI.create("/sign-in?to=" + page)).cookie(cookie).build();
    }

    /** Makes it their draft where they left one. */
    void takeUp(Meeting meeting, Person person, Stage stage) {
        Cookie left = exchange.request().getCookie(COOKIE);
        if (left != null && left.getValue().matches("[\\w-]{32}")) {
            parkForm.take(meeting, person, stage, left.getValue());
        }
    }
}
