package org.plenary.programme.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;

/** Each kind of clash with a twin that just does not clash. */
class ClashesTest {

    private static final Instant TEN = Instant.parse("2021-12-07T10:00:00Z");
    private static final Instant LAST_MINUTE = TEN.plus(Duration.ofMinutes(59));
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

    private final Speaker hanan = new Speaker();
    private final Room one = new Room();
    private final Room two = new Room();

    @Test
    void somebody_in_two_sessions_at_once_is_booked_twice_in_whatever_role() {
        List<Clash> clashes = Clashes.among(List.of(held(TEN, null, hanan, Role.Kind.SPEAKER),
                held(LAST_MINUTE, null, hanan, Role.Kind.RAPPORTEUR)));
        assertEquals(List.of(Clash.Kind.PERSON), clashes.stream().map(Clash::kind).toList());
        assertEquals(hanan, clashes.get(0).speaker());
    }

    @Test
    void somebody_whose_next_session_starts_when_the_first_ends_is_not() {
        assertEquals(List.of(), Clashes.among(List.of(held(TEN, null, hanan, Role.Kind.SPEAKER),
                held(ELEVEN, null, hanan, Role.Kind.RAPPORTEUR))));
    }

    @Test
    void two_roles_in_one_session_are_not_two_bookings() {
        Session session = held(TEN, null, hanan, Role.Kind.SPEAKER);
        session.roles.add(role(session, hanan, Role.Kind.ORGANISER));
        assertEquals(List.of(), Clashes.among(List.of(session, held(TEN, null, new Speaker(), Role.Kind.SPEAKER))));
    }

    @Test
    void a_room_used_twice_at_once_is_a_clash() {
        assertEquals(List.of(Clash.Kind.ROOM), kinds(held(TEN, one), held(LAST_MINUTE, one)));
    }

    @Test
    void a_room_used_by_one_after_the_other_is_not() {
        assertEquals(List.of(), kinds(held(TEN, one), held(ELEVEN, one)));
    }

    @Test
    void a_joined_room_clashes_with_a_room_it_is_made_of() {
        Room joined = new Room();
        joined.parts.add(one);
        assertEquals(List.of(Clash.Kind.ROOM), kinds(held(TEN, joined), held(TEN, one)));
    }

    @Test
    void a_joined_room_does_not_clash_with_the_room_beside_it() {
        Room joined = new Room();
        joined.parts.add(one);
        assertEquals(List.of(), kinds(held(TEN, joined), held(TEN, two)));
    }

    @Test
    void two_joined_rooms_that_share_a_part_clash() {
        Room left = new Room();
        left.parts.addAll(List.of(one, two));
        Room right = new Room();
        right.parts.add(two);
        assertEquals(List.of(Clash.Kind.ROOM), kinds(held(TEN, left), held(TEN, right)));
    }

    @Test
    void what_is_cancelled_or_has_no_time_clashes_with_nothing() {
        Session cancelled = held(TEN, one);
        cancelled.cancel();
        assertEquals(List.of(), kinds(cancelled, held(TEN, one)));
        Session unplaced = new Session();
        unplaced.room = one;
        assertEquals(List.of(), kinds(unplaced, held(TEN, one)));
    }

    @Test
    void a_long_session_clashes_with_every_one_it_covers_and_no_other() {
        Session day = held(TEN, one);
        day.moveTo(one, TEN, Duration.ofHours(3));
        assertEquals(2, Clashes.among(List.of(day, held(ELEVEN, one), held(ELEVEN.plus(Duration.ofHours(1)), one),
                held(TEN.plus(Duration.ofHours(3)), one))).size());
    }

    private static List<Clash.Kind> kinds(Session... sessions) {
        return Clashes.among(List.of(sessions)).stream().map(Clash::kind).toList();
    }

    private static Session held(Instant start, Room room) {
        Session session = new Session();
        session.moveTo(room, start, Duration.ofHours(1));
        return session;
    }

    private static Session held(Instant start, Room room, Speaker speaker, Role.Kind kind) {
        Session session = held(start, room);
        session.roles.add(role(session, speaker, kind));
        return session;
    }

    private static Role role(Session session, Speaker speaker, Role.Kind kind) {
        Role role = new Role();
        role.session = session;
        role.speaker = speaker;
        role.kind = kind;
        return role;
    }
}
