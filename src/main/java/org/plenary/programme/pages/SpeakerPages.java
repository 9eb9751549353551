package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.RichText;
import org.plenary.programme.released.ListedSpeaker;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Alphabet;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** The people of the programme. */
@Path("/{meeting}/speakers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class SpeakerPages {

    record Line(String name, String url, String affiliation) {
    }

    /** A part in a session: the session's card and, in words, as what and for whom. */
    record Engagement(Card card, SessionPages.Part part) {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpeakerList(Meeting meeting, List<Line> speakers) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpeakerPage(Meeting meeting, ListedSpeaker speaker, RawString biography, List<Engagement> engagements)
            implements
                TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;

    @GET
    public TemplateInstance speakers(@RestPath String meeting) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        return new SpeakerList(open, released.programme().speakers().stream()
                .sorted(Comparator.comparing(ListedSpeaker::name, Alphabet.of(Reading.currentLanguage())))
                .map(speaker -> new Line(speaker.name(), Links.speaker(open, speaker), speaker.affiliation())).toList());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance speaker(@RestPath String meeting, @RestPath long id) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Programme programme = released.programme();
        ListedSpeaker speaker = programme.speaker(id).orElseThrow(Refusal::notFound);
        List<Engagement> engagements = programme.of(speaker).stream().flatMap(session -> session.roles().stream()
                .filter(role -> role.speaker() == id).map(role -> new Engagement(
                        cards.of(programme, open, session), SessionPages.part(open, role))))
                .toList();
        return new SpeakerPage(open, speaker, RichText.shown(speaker.biography(), 2), engagements);
    }
}
