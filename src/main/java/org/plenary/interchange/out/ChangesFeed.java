package org.plenary.interchange.out;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.Release;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.programme.released.Said;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * What each release changed, as a feed (Atom, RFC 4287): an entry a release, newest first. An entry's id is made of the
 * meeting, the number and the day (RFC 4151); it and the entry never change.
 */
@Path("/{meeting}/changes.atom")
@Produces("application/atom+xml;charset=utf-8")
@PermitAll
@PublicPage
class ChangesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int ENTRIES_AT_MOST = 20;
    /** Of one release; the programme has the rest. */
    private static final int CHANGES_AT_MOST = 200;

    @Inject
    Releases releases;
    @ConfigProperty(name = "plenary.address")
    String address;

    @GET
    public String feed(@RestPath String meeting, @Context UriInfo asked) {
        Released open = releases.of(meeting);
        Meeting about = open.meeting();
        FormatsMessages words = Words.now(FormatsMessages.class);
        Instant updated = open.programme().release() == 0 ? about.createdAt : open.programme().releasedAt();
        List<Release> made = open.programme().release() == 0 ? List.of()
                : Release.of(about).stream()
                        .filter(release -> release.number <= open.programme().release()).limit(ENTRIES_AT_MOST).toList();
        return Xml.document(root -> root.element(ATOM, "feed", Reading.currentLanguage().tag, xml -> {
            xml.element("id", id(about, "changes", about.createdAt));
            xml.element("title", words.feed_title(about.name));
            xml.element("updated", Times.machine(updated, ZoneOffset.UTC));
            xml.element("author", author -> author.element("name", about.name));
            xml.element("link", "", "rel", "self", "href", address + Links.file(about, "changes.atom") + chosen(asked));
            xml.element("link", "", "rel", "alternate", "type", "text/html", "href", address + Links.programme(about));
            for (Release release : made) {
                xml.element("entry", entry -> entry(entry, about, release));
            }
        }));
    }

    private void entry(Xml xml, Meeting meeting, Release release) throws XMLStreamException {
        FormatsMessages words = Words.now(FormatsMessages.class);
        List<Change> changes = Change.between(releases.numbered(meeting, release.number - 1),
                releases.numbered(meeting, release.number));
        xml.element("id", id(meeting, "release/" + release.number, release.releasedAt));
        xml.element("title", words.release(release.number));
        xml.element("updated", Times.machine(release.releasedAt, ZoneOffset.UTC));
        xml.element("link", "", "rel", "alternate", "type", "text/html", "href",
                address + Links.release(meeting, release.number));
        xml.element("content", content -> content.element(XHTML, "div", body -> {
            if (release.note != null) {
                body.element("p", release.note);
            }
            body.element("p", words.changes(changes.size()));
            body.element("ul", list -> {
                for (Change change : changes.stream().limit(CHANGES_AT_MOST).toList()) {
                    list.element("li", line -> line(line, meeting, change));
                }
            });
        }), "type", "xhtml");
    }

    private void line(Xml xml, Meeting meeting, Change change) throws XMLStreamException {
        Said title = change.session().title(Reading.currentLanguage().tag);
        xml.element("b", Words.now(FormatsMessages.class).kind(change.kind()));
        xml.text(" ");
        if (change.kind() == Change.Kind.REMOVED) {
            label(xml, change.session().code(), title);
        } else {
            xml.element("a", link -> label(link, change.session().code(), title), "href",
                    address + Links.session(meeting, change.session()));
        }
    }

    /** XML's readers know the one, those that take it for HTML the other (HTML, 3.2.6.2). */
    private static void label(Xml xml, String code, Said title) throws XMLStreamException {
        xml.text(code + " ");
        xml.element("bdi", title.text(), "xml:lang", title.lang(), "lang", title.lang());
    }

    /** Who asked in a language of their choice goes on in it. */
    private static String chosen(UriInfo asked) {
        return Language.tagged(asked.getQueryParameters().getFirst("lang")).map(language -> "?lang=" + language.tag).orElse("");
    }

    private String id(Meeting meeting, String what, Instant since) {
        LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
        return "tag:" + URI.create(address).getHost() + "," + day + ":" + meeting.slug + "/" + what;
    }
}
