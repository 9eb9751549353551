package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/** The programme for other people's web pages: one script, with its words in every language. */
@Path("/{meeting}/widget.js")
@Produces("text/javascript;charset=utf-8")
@PermitAll
@PublicPage
class Widget {

    private static final String SCRIPT = read("/assets/widget.js");

    @Inject
    Releases releases;

    @GET
    public String script(@RestPath String meeting) {
        releases.of(meeting);
        Map<String, List<String>> words = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language.tag, Widget::words, (one, two) -> one, TreeMap::new));
        return SCRIPT + "(" + Json.of(words) + ");\n";
    }

    /** In the order in which the script takes them. */
    private static List<String> words(Language language) {
        ProgrammeMessages programme = Words.in(ProgrammeMessages.class, language);
        FormatsMessages formats = Words.in(FormatsMessages.class, language);
        return List.of(language.dir(), programme.programme(), programme.cancelled(), formats.venue_times(),
                formats.not_loaded());
    }

    private static String read(String resource) {
        try (InputStream in = Widget.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
