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

    /** By IANA name, which is what people look for when they type. */
    private static List<Choice> zones(String chosen) {
        return Stream.concat(Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches()).sorted())
                .map(name -> new Choice(name, name.replace('_', ' '), name.equals(chosen))).toList();
    }
}
