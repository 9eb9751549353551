package org.plenary.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A room of the venue. A joined room ("Conference Room 1+2") has parts, and is taken when any of them is. */
@Entity
public class Room extends Named {

    public String building;
    /** Seats; null where nobody has said. */
    public Integer capacity;
    public int position;
    /** Where remote participants meet. Only the door (participation) ever reads it: R15. */
    public String remoteAddress;
    /** A public stream, if the room has one. */
    public String streamUrl;
    @ManyToMany
    @JoinTable(name = "room_part", joinColumns = @JoinColumn(name = "joined_id"), inverseJoinColumns = @JoinColumn(name = "part_id"))
    public Set<Room> parts = new LinkedHashSet<>();

    public static List<Room> of(Meeting meeting) {
        return list("select distinct r from Room r left join fetch r.parts where r.meeting = ?1 order by r.position, r.name",
                meeting);
    }

    public static Optional<Room> named(Meeting meeting, String name) {
        return find("meeting = ?1 and name = ?2", meeting, name).firstResultOptional();
    }

    public static Optional<Room> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }

    /** Whether both cannot be used at the same time: the same room, or one is part of the other, or they share a part. */
    public boolean overlaps(Room other) {
        return equals(other) || parts.contains(other) || other.parts.contains(this)
                || parts.stream().anyMatch(other.parts::contains);
    }
}
