package org.plenary.connections.api;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.connections.NoteUse;
import org.plenary.connections.Scope;
import org.plenary.connections.Token;
import org.plenary.connections.TokenText;
import org.plenary.shared.Refusal;
import org.plenary.shared.RefusalPages;
import org.plenary.shared.Turnstile;
import org.plenary.shared.Words;

/**
 * Holds {@link OnToken}. Not a mechanism of Quarkus' own: an identity made of a token would be somebody who is signed in to the
 * rest
 * of the application, and Keycloak's, which knows browsers (web-app), passes over this header.
 */
@Provider
@OnToken
@Priority(Priorities.AUTHENTICATION)
class ByToken implements ContainerRequestFilter, ContainerResponseFilter {

    /** RFC 6750, 2.1; the word is in any case (RFC 9110, 11.1). */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(" + TokenText.PREFIX + "[\\w-]{43}) *");
    private static final String REALM = "Bearer realm=\"plenary\"";

    @Inject
    Caller caller;
    @Inject
    NoteUse noteUse;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.api.per-minute", defaultValue = "600")
    int perMinute;

    private Turnstile turnstile;

    @PostConstruct
    void open() {
        turnstile = new Turnstile(perMinute);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String shown = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Optional<Token> token = token(shown).filter(one -> one.state(clock.instant()) == Token.State.GOOD);
        if (token.isEmpty()) {
            request.abortWith(unknown(shown));
        } else if (!turnstile.lets(String.valueOf(token.get().id))) {
            request.abortWith(RefusalPages.of(Response.Status.TOO_MANY_REQUESTS.getStatusCode()));
        } else {
            enter(request, token.get());
        }
    }

    private static Optional<Token> token(String header) {
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches() ? Token.shown(bearer.group(1)) : Optional.empty();
    }

    /** To the token of another meeting this one is as if it were not there: it learns nothing of the others. */
    private void enter(ContainerRequestContext request, Token token) {
        if (!token.meeting.slug.equals(request.getUriInfo().getPathParameters().getFirst("meeting"))) {
            throw Refusal.notFound();
        }
        noteUse.of(token);
        caller.shows(token);
        wanted(request).filter(scope -> !token.opens(scope)).findFirst()
                .ifPresent(scope -> request.abortWith(tooNarrow(scope)));
    }

    /** Who it is has to be asked for, not only allowed: a program that counts heads holds no names. */
    private static Stream<Scope> wanted(ContainerRequestContext request) {
        boolean contact = Boolean.parseBoolean(request.getUriInfo().getQueryParameters().getFirst("contact"));
        return contact ? Stream.of(Scope.REGISTRATIONS, Scope.CONTACT) : Stream.of(Scope.REGISTRATIONS);
    }

    /** Without a word on what is wrong with it where none was shown (RFC 6750, 3.1). */
    private static Response unknown(String shown) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return challenge(RefusalPages.page(401, words.no_token_title(), words.no_token()),
                shown == null ? REALM : REALM + ", error=\"invalid_token\"");
    }

    private static Response tooNarrow(Scope scope) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return challenge(RefusalPages.page(403, words.narrow_title(), words.narrow(scope.code)),
                REALM + ", error=\"insufficient_scope\", scope=\"" + scope.code + "\"");
    }

    private static Response challenge(Response page, String challenge) {
        return Response.fromResponse(page).header(HttpHeaders.WWW_AUTHENTICATE, challenge).build();
    }

    /** Kept by nobody, and no script of another site reads it, refusals neither. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.getHeaders().remove("Access-Control-Allow-Origin");
    }
}
