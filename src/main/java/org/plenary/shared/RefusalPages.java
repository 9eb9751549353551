package org.plenary.shared;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal and failure as a page of ours, in the reader's language; never a stack trace (R20). */
public class RefusalPages {

    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalPage(int status, String title, String sentence) implements TemplateInstance {
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return page(refusal.status(), refusal.title(), refusal.getMessage());
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden() {
        SharedMessages words = Words.now(SharedMessages.class);
        return page(403, words.forbidden_title(), words.forbidden());
    }

    @ServerExceptionMapper(WebApplicationException.class)
    Response http(WebApplicationException failure) {
        Response original = failure.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        return of(original.getStatus());
    }

    @ServerExceptionMapper(Throwable.class)
    Response failure(Throwable failure) {
        if (isTheDatabase(failure)) {
            Log.errorf("the database does not answer: %s", failure.getMessage());
            return of(503);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "failure %s", reference);
        SharedMessages words = Words.now(SharedMessages.class);
        return page(500, words.failure_title(), words.failure(reference));
    }

    /** The page for a status that came from the machinery rather than from us. */
    public static Response of(int status) {
        SharedMessages words = Words.now(SharedMessages.class);
        return switch (status) {
            case 401 -> page(401, words.unauthorized_title(), words.unauthorized());
            case 403 -> page(403, words.forbidden_title(), words.forbidden());
            case 404, 406 -> page(404, words.not_found_title(), words.not_found());
            case 405 -> page(405, words.not_allowed_title(), words.not_allowed());
            case 413 -> page(413, words.too_large_title(), words.too_large());
            case 429 -> page(429, words.too_many_title(), words.too_many());
            case 503 -> page(503, words.unavailable_title(), words.unavailable());
            default -> status >= 500 ? page(503, words.unavailable_title(), words.unavailable())
                    : page(status, words.bad_request_title(), words.bad_request());
        };
    }

    public static Response page(int status, String title, String sentence) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store").entity(new RefusalPage(status, title, sentence)).build();
    }

    private static boolean isTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isAbsence(sql);
            }
        }
        return false;
    }

    /** SQLSTATE 08: connection; 57P: PostgreSQL is shutting down; Agroal's time-outs carry none. H2 uses 90xxx. */
    private static boolean isAbsence(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("9006")
                || state.equals("90121") || state.equals("90098");
    }
}
