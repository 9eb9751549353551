package org.plenary.programme.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.ReleaseMessages;
import org.plenary.programme.RichText;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.programme.released.Said;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** A session. */
@Path("/{meeting}/sessions/{code}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@PublicPage
class SessionPages {

    /** Somebody's part, in words; groups are null where nobody has said. */
    record Part(String name, String url, String kind, String affiliation, String stakeholderGroup, String regionalGroup) {
    }

    /** In which release it last changed, and how; nothing is said of the first. */
    record Changed(String words, String url) {

        static Changed of(Meeting meeting, ListedSession session) {
            return session.changedHow() == null || session.changedIn() < 2 ? null
                    : new Changed(Words.now(ReleaseMessages.class).changed_in(session.changedHow(), session.changedIn()),
                            Links.release(meeting, session.changedIn()));
        }
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionPage(Meeting meeting, Card card, ListedSession session, RawString about, String aboutLang, List<Part> parts,
            Facts facts,
            List<SessionPanel.Shown> panels, String calendar, Changed changed) implements TemplateInstance {
    }

    @Inject
    Releases releases;
    @Inject
    Cards cards;
    @Inject
    Instance<SessionPanel> panels;

    @GET
    public TemplateInstance session(@RestPath String meeting, @RestPath String code) {
        Released released = releases.of(meeting);
        Meeting open = released.meeting();
        Programme programme = released.programme();
        ListedSession session = programme.session(code).orElseThrow(Refusal::notFound);
        Said about = session.description(Reading.currentLanguage().tag);
        return new SessionPage(open, cards.of(programme, open, session), session,
                RichText.shown(about.text(), 3), about.lang(), session.roles().stream().map(role -> part(open, role)).toList(),
                Facts.of(session), panels(open, session),
                Links.session(open, session) + ".ics", Changed.of(open, session));
    }

    private List<SessionPanel.Shown> panels(Meeting meeting, ListedSession session) {
        return panels.stream().sorted(Comparator.comparingInt(SessionPanel::position))
                .flatMap(panel -> panel.on(meeting, session).stream()).toList();
    }

    static Part part(Meeting meeting, ListedRole role) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        StakeholderGroup group = role.stakeholderGroup();
        RegionalGroup region = role.regionalGroup();
        return new Part(role.name(), Links.speaker(meeting, role.speaker()), words.role(role.kind()), role.affiliation(),
                group == null ? null : words.stakeholder_group(group), region == null ? null : words.regional_group(region));
    }
}
