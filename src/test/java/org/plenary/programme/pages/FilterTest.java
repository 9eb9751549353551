package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Role;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.released.ListedRole;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.ListedTrack;
import org.plenary.programme.released.ListedType;
import org.plenary.programme.released.Programme;

class FilterTest {

    private final ListedSession one = session("WS1", 1, 1L, "en", List.of("fr"), List.of("en"), null, true, false, 2L,
            StakeholderGroup.CIVIL_SOCIETY);
    private final ListedSession two = session("WS2", 2, 3L, "ar", List.of(), List.of(), "International Sign", false, true, 3L,
            StakeholderGroup.GOVERNMENT);
    private final Programme programme = new Programme("m", "UTC", LocalDate.of(2021, 12, 6), LocalDate.of(2021, 12, 10), 1,
            Instant.EPOCH,
            List.of(new ListedRoom(1, "Room 1", null, 50, null, List.of()),
                    new ListedRoom(2, "Room 2", null, 50, null, List.of()),
                    new ListedRoom(3, "Room 2+4", null, 50, null, List.of(2L, 4L))),
            List.of(new ListedTrack(1, null, "Basket", 1), new ListedTrack(2, 1L, "Area", 2),
                    new ListedTrack(3, null, "Other", 3)),
            List.of(new ListedType(1, "Workshop", 60), new ListedType(2, "Main session", 60)), List.of(), List.of(one, two));

    @Test
    void without_a_filter_everything_fits() {
        assertFalse(filter("").isAny());
        assertEquals(List.of(one, two), fitting(""));
    }

    @Test
    void by_every_fact() {
        for (String first : List.of("track=2", "type=1", "room=1", "stakeholders=CIVIL_SOCIETY", "language=en", "floor=en",
                "interpretation=fr", "captions=en", "sign=none", "recording=planned", "stream=none")) {
            assertEquals(List.of(one), fitting(first), first);
        }
        for (String second : List.of("track=3", "type=2", "room=3", "stakeholders=GOVERNMENT", "language=ar", "floor=ar",
                "interpretation=none", "captions=none", "sign=International+Sign", "recording=none", "stream=planned")) {
            assertEquals(List.of(two), fitting(second), second);
        }
    }

    @Test
    void all_of_several_must_hold() {
        assertEquals(List.of(one), fitting("language=fr&recording=planned"));
        assertEquals(List.of(), fitting("language=fr&recording=none"));
    }

    @Test
    void a_basket_holds_the_sessions_of_its_areas_and_a_part_those_of_the_joined_room() {
        assertEquals(List.of(one), fitting("track=1"));
        assertEquals(List.of(two), fitting("room=2"));
    }

    @Test
    void what_makes_no_sense_fits_nothing() {
        assertEquals(List.of(), fitting("track=%27;+drop+table+session+--"));
    }

    @Test
    void is_carried_along_encoded_and_in_one_order() {
        assertEquals("?q=a%26b%3D%3Cc%3E", filter("q=a%26b%3D%3Cc%3E").getQuery());
        assertEquals("?track=1&type=2&q=x&view=list", filter("view=list&q=x&type=2&track=1").getQuery());
        assertEquals("?type=2", filter("track=1&type=2").without(Fact.TRACK).getQuery());
    }

    @Test
    void a_way_to_look_that_is_none_is_the_usual_one() {
        assertEquals(Filter.View.AUTO, filter("view=cube").view());
        assertEquals(Filter.View.GRID, filter("view=grid").view());
    }

    private List<ListedSession> fitting(String query) {
        return filter(query).of(programme.sessions(), programme);
    }

    private static Filter filter(String query) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.add(pair.replaceAll("=.*", ""),
                    URLDecoder.decode(pair.replaceAll("^[^=]*=", ""), StandardCharsets.UTF_8));
        }
        return Filter.of(parameters);
    }

    private static ListedSession session(String code, long type, Long room, String floor, List<String> interpretation,
            List<String> captions, String sign, boolean recorded, boolean streamed, Long track, StakeholderGroup group) {
        Instant start = Instant.parse("2021-12-07T09:00:00Z");
        return new ListedSession(1, UUID.nameUUIDFromBytes(code.getBytes()), code, null, "Session " + code, null, type, room,
                start, start.plusSeconds(3600), false, null, null, List.of(), floor, interpretation, captions, sign, recorded,
                streamed, null, null, List.of(track),
                List.of(new ListedRole(1, "Ana", Role.Kind.SPEAKER, group, null, null)), null, null, "en", List.of());
    }
}
