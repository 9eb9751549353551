package org.plenary.shared;

import io.quarkus.csrf.reactive.runtime.CsrfTokenUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A form can be sent although other pages were opened after it. With signed tokens rest-csrf gives every page a new one, so
 * that a look at the programme in another tab would make an open form worthless; but it keeps a token that it finds in the
 * header. So the browser keeps the token beside its signature, and we hand it over where the two belong together.
 */
@Singleton
public class FormsStayOpen {

    private static final int BEFORE_THE_PAGE = 900;
    private static final String SIGNED = "csrf-token";
    private static final String OPEN = "csrf-form";
    private static final String HEADER = "X-CSRF-TOKEN";
    /** Where rest-csrf leaves the token of the page. */
    private static final String OF_THE_PAGE = "csrf_token";
    private static final String A_TOKEN = "[\\w-]{22}";

    @ConfigProperty(name = "quarkus.rest-csrf.token-signature-key")
    String key;
    @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age")
    Duration age;

    void register(@Observes Filters filters) {
        filters.register(this::keep, BEFORE_THE_PAGE);
    }

    private void keep(RoutingContext exchange) {
        if (exchange.request().method().equals(HttpMethod.GET)) {
            String token = valid(exchange.request().getCookie(OPEN), exchange.request().getCookie(SIGNED));
            if (token != null) {
                exchange.request().headers().set(HEADER, token);
            }
            exchange.addHeadersEndHandler(end -> remember(exchange));
        }
        exchange.next();
    }

    private String valid(Cookie open, Cookie signed) {
        return open != null && signed != null && open.getValue().matches(A_TOKEN)
                && CsrfTokenUtils.signCsrfToken(Base64.getUrlDecoder().decode(open.getValue()), key).equals(signed.getValue())
                        ? open.getValue()
                        : null;
    }

    /** A calendar, a table or the API's JSON has no form, and programs keep no cookies. */
    private static boolean isNoPage(RoutingContext exchange) {
        String type = exchange.response().headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && !type.startsWith("text/html");
    }

    private void remember(RoutingContext exchange) {
        if (isNoPage(exchange)) {
            exchange.response().removeCookie(SIGNED, false);
            return;
        }
        String token = exchange.get(OF_THE_PAGE);
        if (token != null) {
            exchange.response().addCookie(Cookie.cookie(OPEN, token).setPath("/").setHttpOnly(true)
                    .setSameSite(CookieSameSite.LAX).setSecure(exchange.request().isSSL()).setMaxAge(age.toSeconds()));
        }
    }
}
