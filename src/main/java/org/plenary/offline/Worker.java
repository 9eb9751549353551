package org.plenary.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Stylesheet;
import org.plenary.shared.Words;

/**
 * The service worker, at one address for ever, and what it shows where it has nothing. Its scope is the whole site, so that
 * it sees who signs out. A browser asks for it anew each time: nobody is held at an old one.
 */
@Path("/")
@PermitAll
class Worker {

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AwayPage() implements TemplateInstance {
    }

    /** Pages of one's own that may be kept until one signs out, below a meeting. */
    @ConfigProperty(name = "plenary.offline.mine")
    List<String> mine;

    /** The same bytes on every node, or a browser that comes to another would take it for a new one. */
    private volatile String script;

    @GET
    @Path("offline.js")
    @Produces("text/javascript;charset=utf-8")
    public Response script(@Context Request request) {
        if (script == null) {
            script = "const WORDS = " + Json.of(notices()) + ", OURS = " + Json.of(new TreeSet<>(Meeting.RESERVED))
                    + ", MINE = " + Json.of(mine) + ";\n" + source();
        }
        EntityTag tag = new EntityTag(Integer.toHexString(script.hashCode()), true);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known != null ? known : Response.ok(script).tag(tag)).header("Cache-Control", "no-cache").build();
    }

    @GET
    @Path("offline")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance away() {
        return new AwayPage();
    }

    private static Map<String, String> notices() {
        Map<String, String> notices = new TreeMap<>();
        for (Language language : Language.values()) {
            notices.put(language.tag, Words.in(OfflineMessages.class, language).notice("{moment}"));
        }
        return notices;
    }

    private static String source() {
        try (InputStream in = Worker.class.getResourceAsStream("/assets/js/worker.js")) {
            return Stylesheet.slim(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
