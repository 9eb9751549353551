package org.plenary.identity;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.plenary.shared.RefusalPages;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Leads a stranger who asks for a page of their own to Keycloak, or says in words that Keycloak does not answer. */
class WayToSignIn {

    @Inject
    KeycloakAnswers keycloak;

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    Uni<Response> lead(RoutingContext exchange) {
        HttpAuthenticator authenticator = exchange.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(WayToSignIn::closed);
        }
        return keycloak.now().chain(answers -> answers ? authenticator.getChallenge(exchange).map(WayToSignIn::answer)
                : Uni.createFrom().item(WayToSignIn::closed)).onFailure().recoverWithItem(failure -> {
                    Log.warnf("nobody can sign in: %s", failure.getMessage());
                    return closed();
                });
    }

    /** The way back from Keycloak failed: refused there, too slow, or opened twice. */
    @ServerExceptionMapper(AuthenticationCompletionException.class)
    Response incomplete() {
        SharedMessages words = Words.now(SharedMessages.class);
        return RefusalPages.page(401, words.unauthorized_title(), words.unauthorized());
    }

    /** Somebody who is signed in comes to a node that was started without Keycloak and cannot know them yet. */
    @ServerExceptionMapper(OIDCException.class)
    Response unknown(OIDCException failure) {
        Log.warnf("nobody can be recognised: %s", failure.getMessage());
        return closed();
    }

    private static Response answer(ChallengeData challenge) {
        if (challenge == null || challenge.status == 401 || challenge.status >= 500) {
            return closed();
        }
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    static Response closed() {
        SharedMessages words = Words.now(SharedMessages.class);
        return RefusalPages.page(503, words.no_login_title(), words.no_login());
    }
}
