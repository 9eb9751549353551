package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.RichText;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.PlainText;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;

/** A session as text (R3). */
@Path("/{meeting}/sessions/{code}.txt")
@Produces("text/plain;charset=utf-8")
@PermitAll
@PublicPage
class PlainSession {

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TextOfSession(Meeting meeting, Card card, ListedSession session, String description, List<SessionPages.Part> parts,
            Facts facts, String page) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;
    @ConfigProperty(name = "plenary.address")
    String address;

    @GET
    public TemplateInstance text(@RestPath String meeting, @RestPath String code) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        ListedSession session = released.programme().session(code).orElseThrow(Refusal::notFound);
        return new TextOfSession(open, cards.of(released.programme(), open, session), session,
                PlainText.of(RichText.plain(session.description(Reading.currentLanguage().tag).text())),
                session.roles().stream().map(role -> SessionPages.part(open, role)).toList(), Facts.of(session),
                address + Links.session(open, session));
    }
}
