package org.plenary.participation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Headers;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Times;

/** The door to a remote room: one address in every calendar and letter, whatever is behind it. */
@Path("/{meeting}/sessions/{code}/join")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class JoinPages {

    /** How often a waiting page looks again by itself; without JavaScript, and light enough for a bad line. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /**
     * @param refresh seconds until the page asks again by itself; null where waiting would not help
     * @param byHand whether the reader would rather ask
     */
    @CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinPage(Meeting meeting, ListedSession session, Door.State state, String sessionUrl, String joinUrl, String opens,
            String zone, Long refresh, boolean byHand) implements TemplateInstance {
    }

    @Inject
    Meetings meetings;
    @Inject
    Releases releases;
    @Inject
    Doors doors;
    @Inject
    GoThroughTheDoor deed;
    @Inject
    Clock clock;

    @GET
    public Response door(@RestPath String meeting, @RestPath String code, @RestQuery String wait) {
        return page(find(meeting, code), 200, "by-hand".equals(wait));
    }

    @POST
    public Response join(@RestPath String meeting, @RestPath String code) {
        Door door = find(meeting, code);
        return deed.through(door).map(address -> aside(Response.seeOther(URI.create(address)), address).build())
                .orElseGet(() -> page(door, 403, false));
    }

    private Door find(String slug, String code) {
        Meeting meeting = meetings.open(slug);
        return doors.of(meeting, releases.current(meeting).session(code).orElseThrow(Refusal::notFound));
    }

    private Response page(Door door, int status, boolean byHand) {
        Instant now = clock.instant();
        Door.State state = door.at(now);
        ListedSession session = door.session();
        boolean waits = state == Door.State.NOT_YET;
        JoinPage page = new JoinPage(door.meeting(), session, state, Links.session(door.meeting(), session),
                Links.join(door.meeting(), session.code()), waits ? opens(door) : null,
                waits ? Times.zone(zone(door), door.opensAt(), Reading.currentLanguage()) : null,
                waits ? refresh(door, now) : null, byHand);
        return aside(Response.status(status).entity(page), door.address()).build();
    }

    /** Sooner as the moment comes nearer, so that nobody has to reload. */
    private static long refresh(Door door, Instant now) {
        long left = Duration.between(now, door.opensAt()).toSeconds() + 1;
        return Math.max(5, Math.min(LONGEST_WAIT.toSeconds(), left));
    }

    private static String opens(Door door) {
        return Times.hour(door.opensAt(), zone(door)) + ", " + Times.day(door.opensAt().atZone(zone(door)).toLocalDate(),
                Reading.currentLanguage());
    }

    private static ZoneId zone(Door door) {
        return Reading.currentZone().orElse(door.meeting().zoneId());
    }

    /** Personal, never stored; and the browser may follow the form to the room's host, which only a joining person is told. */
    private static Response.ResponseBuilder aside(Response.ResponseBuilder response, String address) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        never.setPrivate(true);
        response.cacheControl(never).header("X-Robots-Tag", "noindex").header("Referrer-Policy", "no-referrer");
        origin(address).ifPresent(host -> response.header("Content-Security-Policy", Headers.policy(host)));
        return response;
    }

    private static Optional<String> origin(String address) {
        return Optional.ofNullable(address).map(URI::create).filter(uri -> uri.getHost() != null)
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
    }
}
