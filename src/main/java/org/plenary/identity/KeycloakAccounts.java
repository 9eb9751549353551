package org.plenary.identity;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts as Keycloak keeps them (its admin REST API), by the rights of our own client. Throws what the client throws. */
@ApplicationScoped
class KeycloakAccounts {

    private static final int A_WEEK = (int) Duration.ofDays(7).toSeconds();
    private static final List<String> SET_UP = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    @Inject
    Keycloak keycloak;
    @ConfigProperty(name = "plenary.keycloak.realm")
    String realm;
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    /** @return whether Keycloak wrote to them, since they have nothing to sign in with yet */
    boolean give(AccountErrand errand) {
        UserResource account = find(errand.email).orElseGet(() -> make(errand));
        account.roles().realmLevel().add(List.of(role(errand)));
        boolean cannotSignIn = account.credentials().isEmpty() && account.getFederatedIdentity().isEmpty();
        if (cannotSignIn) {
            account.executeActionsEmail(client, null, A_WEEK, SET_UP);
        }
        return cannotSignIn;
    }

    /** The account stays: it is its owner's. @return false, nobody was written to */
    boolean take(AccountErrand errand) {
        find(errand.email).ifPresent(account -> account.roles().realmLevel().remove(List.of(role(errand))));
        return false;
    }

    /** By its identifier: the address may be somebody else's by now. @return false, nobody was written to */
    boolean delete(AccountErrand errand) {
        try {
            realm().users().get(errand.subject).remove();
        } catch (WebApplicationException refused) {
            // The client has an exception of its own for each status, none of them NotFoundException.
            if (refused.getResponse().getStatus() != Response.Status.NOT_FOUND.getStatusCode()) {
                throw refused;
            }
            Log.debug("the account is gone already");
        }
        return false;
    }

    private Optional<UserResource> find(String email) {
        return realm().users().searchByEmail(email, true).stream().findFirst().map(found -> realm().users().get(found.getId()));
    }

    private UserResource make(AccountErrand errand) {
        UserRepresentation account = new UserRepresentation();
        account.setUsername(errand.email);
        account.setEmail(errand.email);
        account.setFirstName(errand.name);
        account.setEnabled(true);
        account.setAttributes(Map.of("locale", List.of(errand.language)));
        try (Response made = realm().users().create(account)) {
            if (made.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new WebApplicationException(made.readEntity(String.class), made.getStatus());
            }
            return realm().users().get(CreatedResponseUtil.getCreatedId(made));
        }
    }

    private RoleRepresentation role(AccountErrand errand) {
        return realm().roles().get(errand.realmRole).toRepresentation();
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }
}
