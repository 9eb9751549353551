package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A published version of the programme: numbered from 1, never changed. */
@Entity
public class Release extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public int number;
    public String note;
    public Instant releasedAt;
    public String releasedBy;
    /** The number of the older release it publishes again; null for one that published the desk's state. */
    public Integer repeats;
    /** Gzipped JSON of {@link org.plenary.programme.released.Programme}. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] programme;

    /** A release without its programme, which is large. */
    public record Made(int number, String note, Instant releasedAt, String releasedBy, Integer repeats) {
    }

    /** Newest first. */
    public static List<Made> madeOf(Meeting meeting) {
        return find("select r.number, r.note, r.releasedAt, r.releasedBy, r.repeats from Release r where r.meeting = ?1 "
                + "order by r.number desc", meeting).project(Made.class).list();
    }

    public static Optional<Release> latest(Meeting meeting) {
        return find("meeting = ?1 order by number desc", meeting).firstResultOptional();
    }

    public static Optional<Release> numbered(Meeting meeting, int number) {
        return find("meeting = ?1 and number = ?2", meeting, number).firstResultOptional();
    }

    public static List<Release> of(Meeting meeting) {
        return list("meeting = ?1 order by number desc", meeting);
    }

    /** The number the public read at a moment; 0 before the first release. */
    public static int numberAsOf(Meeting meeting, Instant moment) {
        Integer number = find("select max(r.number) from Release r where r.meeting = ?1 and r.releasedAt <= ?2", meeting,
                moment)
                .project(Integer.class).firstResult();
        return number == null ? 0 : number;
    }

    /** The number the public reads now; 0 before the first release. One small statement: it is asked on every page. */
    public static int latestNumber(long meetingId) {
        Integer number = find("select max(r.number) from Release r where r.meeting.id = ?1", meetingId)
                .project(Integer.class).firstResult();
        return number == null ? 0 : number;
    }
}
