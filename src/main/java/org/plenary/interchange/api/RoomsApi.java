package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.PublicPage;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;

/** The rooms of a meeting. */
@Path(ApiLinks.MEETINGS + "/{meeting}/rooms")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicPage
class RoomsApi {

    /** @param parts ids of the rooms a joined room is made of @param streamUrl a public stream */
    @JsonInclude(Include.NON_NULL)
    record RoomData(long id, String name, String building, Integer capacity, List<Long> parts, String streamUrl, URI url) {
    }

    record Rooms(List<RoomData> rooms) {
    }

    @Inject
    Releases releases;
    @Inject
    ApiLinks links;

    @GET
    @Operation(operationId = "rooms", summary = "The rooms, in the order of the venue")
    public Rooms rooms(@RestPath String meeting) {
        Released released = releases.of(meeting);
        return new Rooms(released.programme().rooms().stream().map(room -> data(released.meeting(), room)).toList());
    }

    private RoomData data(Meeting meeting, ListedRoom room) {
        return new RoomData(room.id(), room.name(), room.building(), room.capacity(), room.parts(), room.streamUrl(),
                links.page(meeting, room));
    }
}
