package org.plenary.testing;

import io.quarkus.csrf.reactive.runtime.CsrfTokenUtils;
import io.restassured.specification.RequestSpecification;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/** A form's token and its cookie, as a page that was opened before would have given them. */
public final class Csrf {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Csrf() {
    }

    /** The request as the browser sends a form of ours. */
    public static RequestSpecification on(RequestSpecification request) {
        return on(request, false);
    }

    /** With files, as a form with enctype multipart/form-data. */
    public static RequestSpecification on(RequestSpecification request, boolean files) {
        String token = token();
        request.cookie("csrf-token", cookie(token));
        return files ? request.multiPart("csrf-token", token)
                : request.contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token", token);
    }

    private static String token() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String cookie(String token) {
        return CsrfTokenUtils.signCsrfToken(token,
                ConfigProvider.getConfig().getValue("quarkus.rest-csrf.token-signature-key", String.class));
    }
}
