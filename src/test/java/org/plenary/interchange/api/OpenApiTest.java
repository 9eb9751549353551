package org.plenary.interchange.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.connections.Connected;
import org.plenary.connections.Scope;
import org.plenary.identity.Person;
import org.plenary.interchange.ManyScripts;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.SignUp;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;
import org.plenary.testing.Route;

/** The description of the API is true: every route is in it, every operation answers what it says, and no more. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManyScripts scripts;
    private ObjectNode document;
    private Registration registered;
    /** Of a meeting that takes registrations. */
    private String slug;
    private String token;

    @Inject
    SignUp signUp;

    @BeforeEach
    void a_description() throws Exception {
        scripts = ManyScripts.make();
        Person person = Registered.person("Siti");
        Meeting taking = Registered.meeting(null, false);
        registered = signUp.of(taking, person, Registered.answers("Siti"), Mode.ONLINE);
        signUp.of(taking, Registered.person("Zoé"), Registered.answers("Zoé"), Mode.ONLINE);
        Category press = Registered.category(taking, "press", null);
        Given.written(() -> Registration.update("category = ?1 where meeting = ?2", press, taking));
        slug = taking.slug;
        token = Connected.token(taking, Scope.REGISTRATIONS, Scope.CONTACT);
        document = (ObjectNode) JSON
                .readTree(given().get("/q/openapi?format=json").then().statusCode(200).extract().asString());
        // What is not described must not come: left open, a schema would let anything through.
        document.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
    }

    @Test
    void every_route_of_the_api_is_described_and_nothing_else() {
        Set<String> routes = Route.all().stream().filter(route -> route.path().startsWith("/api/"))
                .map(route -> route.verb().toLowerCase() + " " + route.path()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue().fieldNames()
                .forEachRemaining(verb -> described.add(verb + " " + path.getKey())));

        assertEquals(routes, described);
        assertEquals(10, routes.size());
    }

    @Test
    void every_operation_has_a_name_a_sentence_and_says_what_comes_and_what_if_not() {
        document.get("paths").forEach(path -> path.forEach(operation -> {
            assertTrue(operation.path("operationId").asText().matches("[a-z]+"), operation.toString());
            assertTrue(operation.path("summary").asText().length() > 5, operation.toString());
            assertEquals(operation.has("security") ? Set.of("200", "400", "401", "403", "404", "429")
                    : Set.of("200", "400", "404"), names(operation.get("responses")));
            operation.path("parameters").forEach(parameter -> assertTrue(parameter.has("schema"), parameter.toString()));
        }));
    }

    @Test
    void every_operation_answers_what_is_described() {
        Set<String> promised = new TreeSet<>();
        document.at("/components/schemas").fields().forEachRemaining(schema -> schema.getValue().path("properties").fieldNames()
                .forEachRemaining(property -> promised.add(property)));
        Set<String> met = new TreeSet<>();
        document.get("paths").fields().forEachRemaining(path -> {
            JsonNode responses = path.getValue().at("/get/responses");
            Response answer = asked(path).get(of(path));
            assertEquals(200, answer.statusCode(), path.getKey());
            assertEquals(List.of(), problems(answer.asString(), responses.at("/200/content").get("application/json")),
                    path.getKey());
            met.addAll(fields(answer.asString()));
            Response missing = asked(path)
                    .get(path.getKey().replace("{meeting}", "nowhere").replace("{code}", "NONE").replace("{reference}", "NONE")
                            + "?limit=x");
            if (missing.statusCode() != 200) {
                assertEquals(List.of(), problems(missing.asString(),
                        responses.path(String.valueOf(missing.statusCode())).at("/content").get("application/problem+json")));
            }
        });
        met.addAll(fields(given().get("/api/v1/meetings/" + scripts.meeting.slug + "/sessions?limit=2").asString()));
        String registrations = "/api/v1/meetings/" + slug + "/registrations?contact=true&limit=1";
        met.addAll(fields(given().header("Authorization", "Bearer " + token).get(registrations).asString()));
        promised.removeAll(met);
        assertEquals(Set.of(), promised, "is promised and never comes");
    }

    /** What the description says is asked for is enough, and no less: elsewhere nothing is shown. */
    private RequestSpecification asked(Map.Entry<String, JsonNode> path) {
        JsonNode security = path.getValue().at("/get/security");
        if (security.isMissingNode()) {
            return given();
        }
        assertEquals("[{\"token\":[]}]", security.toString());
        assertEquals("bearer", document.at("/components/securitySchemes/token/scheme").asText());
        assertEquals(401, given().get(of(path)).statusCode());
        return given().header("Authorization", "Bearer " + token);
    }

    private String of(Map.Entry<String, JsonNode> path) {
        return path.getKey().replace("{meeting}", path.getKey().contains("/registrations") ? slug : scripts.meeting.slug)
                .replace("{code}", "WS33").replace("{reference}", registered.reference);
    }

    @Test
    void the_schemas_see_what_is_wrong() {
        JsonNode session = document.at("/paths/~1api~1v1~1meetings~1{meeting}~1sessions~1{code}/get/responses/200/content")
                .get("application/json");
        assertFalse(problems("{\"code\": 3}", session).isEmpty());
        assertFalse(problems("{\"remoteAddress\": \"https://rooms.example\"}", session).isEmpty());
        assertFalse(problems("{\"state\": \"PERHAPS\"}", session).isEmpty());
    }

    @Test
    void there_is_no_page_that_tries_it_out() {
        assertEquals(404, given().get("/q/swagger-ui").statusCode());
        assertEquals("*", given().header("Origin", "https://elsewhere.example").get("/q/openapi")
                .header("Access-Control-Allow-Origin"));
    }

    private List<String> problems(String json, JsonNode content) {
        ObjectNode schema = JSON.createObjectNode();
        schema.setAll((ObjectNode) content.get("schema"));
        schema.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
                .validate(json, InputFormat.JSON,
                        asked -> asked.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    private static Set<String> fields(String json) {
        try {
            Set<String> names = new TreeSet<>();
            collect(JSON.readTree(json), names);
            return names;
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(inner -> collect(inner, names));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
