package org.plenary.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;

/** An issue area. Two levels: the IGF 2021 put its six areas in two baskets. */
@Entity
public class Track extends Named {

    /** How many colours the stylesheet knows for tracks; colour is 1 to this. */
    public static final int COLOURS = 8;

    @ManyToOne(fetch = FetchType.LAZY)
    public Track parent;
    public int position;
    public int colour;

    public static List<Track> of(Meeting meeting) {
        return list("from Track t left join fetch t.parent where t.meeting = ?1 order by t.position, t.name", meeting);
    }

    public static Optional<Track> named(Meeting meeting, String name) {
        return find("meeting = ?1 and name = ?2", meeting, name).firstResultOptional();
    }

    public static Optional<Track> of(Meeting meeting, long id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }
}
