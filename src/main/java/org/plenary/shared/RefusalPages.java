package org.plenary.shared;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every refusal and failure as a page of ours, in the reader's language; never a stack trace (R20). */
public class RefusalPages {

    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalPage(int status, String title, String sentence, SentForm again) implements TemplateInstance {
    }

    private static final String API = "/api/";
    /** In seconds: the database is usually back by then. */
    private static final int RETRY_AFTER = 30;

    /**
     * What was sent holds a sign that is no text, a NUL: no browser sends one by itself, and PostgreSQL does not even look for
     * it.
     */
    private static final String NO_TEXT = "22021";

    @Inject
    Allowed allowed;

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        SentForm again = refusal.status() == 413 ? SentForm.ofThisRequest() : null;
        return page(refusal.status(), refusal.title(), refusal.getMessage(), again);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden() {
        SharedMessages words = Words.now(SharedMessages.class);
        return page(403, words.forbidden_title(), words.forbidden());
    }

    @ServerExceptionMapper(WebApplicationException.class)
    Response http(WebApplicationException failure, ContainerRequestContext request) {
        Response original = failure.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        return original.getStatus() == 404 || original.getStatus() == 405 ? nowhere(request) : of(original.getStatus());
    }

    /** Said by the machinery, which found no method for the address: another one may be there. */
    private Response nowhere(ContainerRequestContext request) {
        Set<String> others = allowed.at(Reading.currentPath());
        return others.isEmpty() || others.contains(request.getMethod()) ? of(404)
                : Response.fromResponse(of(405)).allow(others).build();
    }

    @ServerExceptionMapper(Throwable.class)
    Response failure(Throwable failure) {
        if (DatabaseAway.isBehind(failure)) {
            Log.errorf("the database does not answer: %s", failure.getMessage());
            return unavailable();
        }
        if (SqlStates.behind(failure).filter(states -> states.contains(NO_TEXT)).isPresent()) {
            return of(400);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "failure %s", reference);
        SharedMessages words = Words.now(SharedMessages.class);
        return page(500, words.failure_title(), words.failure(reference));
    }

    /** What the machinery refuses by itself, such as a form without its token, comes without a page. */
    @ServerResponseFilter
    void dressed(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity() || request.getMethod().equals(HttpMethod.HEAD)) {
            return;
        }
        // Whether it is a form is asked with its token: what is none is refused for a wrong token's reason.
        boolean none = response.getStatus() == 400 && !isForm(request.getMediaType());
        Response page = of(none ? 415 : response.getStatus());
        response.setStatus(page.getStatus());
        page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
        response.setEntity(page.getEntity() instanceof TemplateInstance shown ? shown.render() : page.getEntity());
    }

    private static boolean isForm(MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
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
        return page(status, title, sentence, null);
    }

    /** The database does not answer. What was being sent can be sent again from the page that says so. */
    static Response unavailable() {
        SharedMessages words = Words.now(SharedMessages.class);
        return page(503, words.unavailable_title(), words.unavailable(), SentForm.ofThisRequest());
    }

    private static Response page(int status, String title, String sentence, SentForm again) {
        Response.ResponseBuilder page = (Reading.currentPath().startsWith(API) ? problem(status, title, sentence)
                : Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(new RefusalPage(status, title, sentence, again)))
                .header("Cache-Control", "no-store");
        return status == 503 ? page.header("Retry-After", RETRY_AFTER).build() : page.build();
    }

    /** A program is told as programs are told (RFC 9457), in the same words; scripts of other sites as well. */
    private static Response.ResponseBuilder problem(int status, String title, String sentence) {
        return Response.status(status).type("application/problem+json").header("Access-Control-Allow-Origin", "*")
                .entity(Json.of(Json.object("type", "about:blank", "title", title, "status", status, "detail", sentence)));
    }
}
