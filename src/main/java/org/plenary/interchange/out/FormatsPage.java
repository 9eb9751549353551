package org.plenary.interchange.out;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** All formats there are, each with a sentence on what it is for. */
@Path("/{meeting}/formats")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class FormatsPage {

    /** Calendar programs and feed readers seldom say which language they are read in: the address does. */
    private static final String IN_THE_READERS_LANGUAGE = "?lang=";

    /** An address and what is read in its place; {@code own} is the meeting's own name for it, else a file's. */
    record Place(String label, String url, boolean own) {
    }

    record Format(String name, String what, List<Place> places) {
    }

    @CheckedTemplate(basePath = "interchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Formats(Meeting meeting, List<Format> formats, String address) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @ConfigProperty(name = "plenary.address")
    String address;

    @GET
    public TemplateInstance formats(@RestPath String meeting) {
        Released open = releases.of(meeting);
        return new Formats(open.meeting(), formats(open), address + Links.meeting(open.meeting()));
    }

    private List<Format> formats(Released open) {
        Meeting meeting = open.meeting();
        FormatsMessages words = Words.now(FormatsMessages.class);
        return List.of(new Format(words.calendar(), words.calendar_what(), spoken(meeting, "programme.ics")),
                new Format(words.calendar_part(), words.calendar_part_what(), parts(open)),
                new Format(words.text(), words.text_what(), spoken(meeting, "programme.txt")),
                new Format(words.tables(), words.tables_what(),
                        files(meeting, "programme.csv", "speakers.csv", "rooms.csv", "tracks.csv", "types.csv")),
                new Format(words.schedule(), words.schedule_what(), files(meeting, "schedule.xml", "schedule.json")),
                new Format(words.linked_data(), words.linked_data_what(), files(meeting, "programme.jsonld")),
                new Format(words.feed(), words.feed_what(), spoken(meeting, "changes.atom")),
                new Format(words.api(), words.api_what(), Stream.of("/api/v1/meetings" + Links.meeting(meeting), "/q/openapi")
                        .map(this::place).toList()));
    }

    private List<Place> spoken(Meeting meeting, String name) {
        return List.of(place(Links.file(meeting, name) + language()));
    }

    /** English is what is answered where nobody says. */
    private static String language() {
        Language language = Reading.currentLanguage();
        return language == Language.DEFAULT ? "" : IN_THE_READERS_LANGUAGE + language.tag;
    }

    private List<Place> files(Meeting meeting, String... names) {
        return Stream.of(names).map(name -> place(Links.file(meeting, name))).toList();
    }

    /** Shown whole: it is there to be copied into another program. */
    private Place place(String path) {
        return new Place(address + path, path, false);
    }

    private static List<Place> parts(Released open) {
        Meeting meeting = open.meeting();
        return Stream.concat(
                open.programme().days().stream().map(day -> new Place(Times.day(day, Reading.currentLanguage()),
                        Links.day(meeting, day) + ".ics" + language(), true)),
                open.programme().tracks().stream().map(track -> new Place(track.name(),
                        Links.file(meeting, "tracks/" + track.id() + ".ics") + language(), true)))
                .toList();
    }
}
