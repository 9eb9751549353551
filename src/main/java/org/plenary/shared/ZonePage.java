package org.plenary.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a reader without JavaScript, or on a borrowed telephone, says in which zone to show times. */
@Path("/zone")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ZonePage {

    private static final Pattern PLACE = Pattern
            .compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ZoneChoice(String to, List<Choice> zones) implements TemplateInstance {
    }

    @Inject
    Reading reading;

    @GET
    public TemplateInstance choose(@RestQuery String to) {
        return new ZoneChoice(OnThisSite.path(to), zones(reading.zone().map(ZoneId::getId).orElse("")));
    }

    /** The venue's alone, the browser's, UTC; then by IANA name, which is what people look for when they type. */
    private static List<Choice> zones(String chosen) {
        Stream<Choice> usual = Stream.of(
                new Choice(ReadingFilter.VENUE_ONLY, Words.now(SharedMessages.class).venue_only(), chosen.isEmpty()),
                new Choice(ReadingFilter.AS_THE_BROWSER, Words.now(ZoneMessages.class).this_device(), false));
        Stream<Choice> others = Stream.concat(Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches()).sorted())
                .map(name -> new Choice(name, name.replace('_', ' '), name.equals(chosen)));
        return Stream.concat(usual, others).toList();
    }
}
