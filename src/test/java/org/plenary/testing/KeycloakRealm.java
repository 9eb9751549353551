package org.plenary.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The realm of a running Keycloak as its administrator sees it (Keycloak's admin REST API). */
public final class KeycloakRealm {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;

    /** That of the application under test. */
    public static KeycloakRealm here() {
        return new KeycloakRealm(URI.create(ConfigProvider.getConfig().getValue("plenary.keycloak.address", String.class)));
    }

    KeycloakRealm(URI server) {
        this.server = server;
    }

    /** One setting of the realm; the others stay. */
    public KeycloakRealm set(String name, Object value) throws IOException, InterruptedException {
        call("PUT", "/admin/realms/plenary", new JsonObject().put(name, value).encode());
        return this;
    }

    /** Makes people with verified addresses, all with one password. */
    public KeycloakRealm people(List<String> emails, String password) throws IOException, InterruptedException {
        JsonArray users = new JsonArray();
        JsonArray credentials = new JsonArray().add(new JsonObject().put("type", "password").put("value", password));
        for (String email : emails) {
            users.add(new JsonObject().put("username", email).put("email", email).put("emailVerified", true)
                    .put("enabled", true).put("firstName", "Person").put("lastName", email.replaceAll("@.*", ""))
                    .put("credentials", credentials)
                    .put("realmRoles", new JsonArray().add("default-roles-plenary")));
        }
        call("POST", "/admin/realms/plenary/partialImport",
                new JsonObject().put("ifResourceExists", "SKIP").put("users", users).encode());
        return this;
    }

    /** Ends every session somebody has, as "sign out of all devices" does; Keycloak tells each application. */
    public void signOutEverywhere(String email) throws IOException, InterruptedException {
        call("POST", account(email) + "/logout", "");
    }

    /** As its owner does on Keycloak's pages, confirmed at once. */
    public void changeEmail(String before, String now) throws IOException, InterruptedException {
        call("PUT", account(before), new JsonObject().put("username", now).put("email", now).put("emailVerified", true)
                .put("firstName", "Person").encode());
    }

    private String account(String email) throws IOException, InterruptedException {
        String found = call("GET", "/admin/realms/plenary/users?exact=true&email=" + email, "");
        return "/admin/realms/plenary/users/" + new JsonArray(found).getJsonObject(0).getString("id");
    }

    private String call(String verb, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json").method(verb, HttpRequest.BodyPublishers.ofString(json)).build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(verb + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String token() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=keycloak-admin"
                        + "&password=" + Login.PASSWORD))
                .build();
        return new JsonObject(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body()).getString("access_token");
    }
}
