package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room one = new Room();
    private final Room two = new Room();
    private final Room three = new Room();
    private final Room onePlusTwo = joined(one, two);

    @Test
    void a_joined_room_takes_its_parts_and_they_take_it() {
        assertTrue(onePlusTwo.overlaps(one));
        assertTrue(two.overlaps(onePlusTwo));
    }

    @Test
    void two_joined_rooms_with_a_common_part_are_in_each_others_way() {
        assertTrue(onePlusTwo.overlaps(joined(two, three)));
    }

    @Test
    void rooms_with_nothing_in_common_are_not() {
        assertFalse(one.overlaps(two));
        assertFalse(onePlusTwo.overlaps(three));
    }

    private static Room joined(Room... parts) {
        Room room = new Room();
        room.parts.addAll(List.of(parts));
        return room;
    }
}
