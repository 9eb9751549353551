package org.plenary.interchange.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedSpeaker;

/** The one author of the API's addresses and of those it gives: whole ones, for they are read elsewhere. */
@Singleton
public class ApiLinks {

    public static final String MEETINGS = "/api/v1/meetings";

    @ConfigProperty(name = "plenary.address")
    String address;

    /** @param what below the meeting, ready for an address */
    public URI of(Meeting meeting, String what) {
        return URI.create(address + MEETINGS + Links.meeting(meeting) + "/" + what);
    }

    URI session(Meeting meeting, ListedSession session) {
        return URI.create(address + MEETINGS + Links.session(meeting, session));
    }

    /** What was asked for, after this key. */
    public URI next(UriInfo asked, Object key) {
        return UriBuilder.fromUri(address).path(asked.getRequestUri().getPath())
                .replaceQuery(asked.getRequestUri().getRawQuery())
                .replaceQueryParam("after", "{key}").build(key.toString());
    }

    URI page(Meeting meeting) {
        return URI.create(address + Links.meeting(meeting));
    }

    URI page(Meeting meeting, ListedSession session) {
        return URI.create(address + Links.session(meeting, session));
    }

    URI page(Meeting meeting, ListedSpeaker speaker) {
        return URI.create(address + Links.speaker(meeting, speaker));
    }

    URI page(Meeting meeting, ListedRoom room) {
        return URI.create(address + Links.room(meeting, room));
    }
}
