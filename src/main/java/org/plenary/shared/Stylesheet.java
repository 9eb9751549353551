package org.plenary.shared;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The one stylesheet and the one script, put together from a file per component at start. Their addresses carry a
 * fingerprint of the content, so a browser may keep them for ever and still sees every change.
 */
@Startup
@Singleton
public class Stylesheet {

    static final List<String> LAYERS = List.of("tokens", "base", "frame", "type", "forms", "tables", "programme", "session",
            "registration", "agenda", "desk", "door", "print");
    static final List<String> SCRIPTS = List.of("zone", "summary", "wait", "live", "offline");
    /** What one page alone needs: keeping the programme on the device; filters that work at once; long forms. */
    static final List<String> KEEPING = List.of("keep");
    static final List<String> FILTERING = List.of("instant");
    /** The same: choosing a part of a photo. */
    static final List<String> CUTTING = List.of("cut");
    static final List<String> ASKING = List.of("asking", "draft");

    private final String css = together("css", LAYERS) + Grid.css(together("css", List.of("grid")));
    private final String js = together("js", SCRIPTS);
    private final String keepingJs = together("js", KEEPING);
    private final String filteringJs = together("js", FILTERING);
    private final String cuttingJs = together("js", CUTTING);
    private final String askingJs = together("js", ASKING);
    private final String path = "/static/plenary-" + fingerprint(css) + ".css";
    private final String script = "/static/plenary-" + fingerprint(js) + ".js";
    private final String keeping = "/static/keep-" + fingerprint(keepingJs) + ".js";
    private final String filtering = "/static/filter-" + fingerprint(filteringJs) + ".js";
    private final String cutting = "/static/cut-" + fingerprint(cuttingJs) + ".js";
    private final String asking = "/static/asking-" + fingerprint(askingJs) + ".js";

    public String path() {
        return path;
    }

    public String script() {
        return script;
    }

    /** For the page where one keeps the programme on one's device. */
    public String keeping() {
        return keeping;
    }

    /** For the page with the filters. */
    public String filtering() {
        return filtering;
    }

    /** For the page where one gives a photo. */
    public String cutting() {
        return cutting;
    }

    /** For forms whose questions follow from one another, and that are kept while they are filled in. */
    public String asking() {
        return asking;
    }

    /** What is served at {@link #path()}. */
    public String css() {
        return css;
    }

    void serve(@Observes Router router) {
        router.get(path).handler(exchange -> answer(exchange, "text/css;charset=utf-8", css));
        router.get(script).handler(exchange -> answer(exchange, "text/javascript;charset=utf-8", js));
        router.get(asking).handler(exchange -> answer(exchange, "text/javascript;charset=utf-8", askingJs));
        router.get(keeping).handler(exchange -> answer(exchange, "text/javascript;charset=utf-8", keepingJs));
        router.get(filtering).handler(exchange -> answer(exchange, "text/javascript;charset=utf-8", filteringJs));
        router.get(cutting).handler(exchange -> answer(exchange, "text/javascript;charset=utf-8", cuttingJs));
    }

    private static void answer(RoutingContext exchange, String type, String text) {
        // Quarkus marks what comes from a plain route as not to be compressed.
        exchange.response().headers().remove(HttpHeaders.CONTENT_ENCODING).set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").end(text);
    }

    private static String together(String kind, List<String> names) {
        return names.stream().map(name -> slim(read("/assets/" + kind + "/" + name + "." + kind)))
                .collect(Collectors.joining("\n"));
    }

    /** Without the lines that only whoever reads the source needs, and without what sets lines in: a quarter of its weight. */
    public static String slim(String source) {
        return source.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String fingerprint(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
