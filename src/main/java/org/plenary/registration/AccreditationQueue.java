package org.plenary.registration;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;

/** A meeting's requests nobody has decided on: who comes first on site first, then who asked first. */
public final class AccreditationQueue {

    /** Whether somebody was asked, and has answered. */
    public enum Asked {
        NONE,
        OPEN,
        ANSWERED
    }

    /**
     * What is looked for; empty: anything.
     *
     * @param by first on site on this day or before
     */
    public record Wanted(Optional<Place.State> state, Optional<String> category, Optional<LocalDate> by,
            Optional<Asked> asked, Optional<String> country, Optional<StakeholderGroup> group) {
    }

    /** @param first day on site; @param alike whether another registration has the same name and country */
    public record Row(Place place, LocalDate first, Asked asked, boolean alike) {
    }

    private static final List<Place.State> UNDECIDED = List.of(Place.State.PENDING, Place.State.WAITING, Place.State.OFFERED);

    private final Meeting meeting;
    private final StringBuilder where = new StringBuilder("p.meeting = :meeting and p.state in :states"
            + " and p.approvedAt is null and (p.state = :pending or exists (select 1 from Capacity c"
            + " where c.meeting = p.meeting and c.mode = p.mode and c.approval = true))");
    private final Parameters with;

    public AccreditationQueue(Meeting meeting, Wanted wanted) {
        this.meeting = meeting;
        this.with = Parameters.with("meeting", meeting).and("pending", Place.State.PENDING).and("states",
                wanted.state().filter(UNDECIDED::contains).map(List::of).orElse(UNDECIDED));
        wanted.category().ifPresent(code -> and("exists (select 1 from Category k where k = r.category and k.code = :code)",
                "code", code));
        wanted.by().ifPresent(day -> {
            and("coalesce(p.firstDay, :opening) <= :by", "by", day);
            with.and("opening", meeting.startsOn);
        });
        wanted.country().ifPresent(country -> and("r.country = :country", "country", country));
        wanted.group().ifPresent(group -> and("r.stakeholderGroup = :group", "group", group));
        wanted.asked().ifPresent(asked -> where.append(" and ").append(switch (asked) {
            case NONE -> "not exists (select 1 from Enquiry e where e.registration = r)";
            case OPEN -> "exists (select 1 from Enquiry e where e.registration = r and e.answeredAt is null)";
            case ANSWERED -> "exists (select 1 from Enquiry e where e.registration = r) and not exists"
                    + " (select 1 from Enquiry e where e.registration = r and e.answeredAt is null)";
        }));
    }

    public long count() {
        return Place.count("from Place p join p.registration r where " + where, with);
    }

    /** As many statements for one as for a hundred. */
    public List<Row> first(int atMost) {
        Parameters ordered = Parameters.with("first", meeting.startsOn);
        with.map().forEach(ordered::and);
        List<Place> places = Place.<Place> find("from Place p join fetch p.registration r where " + where
                + " order by coalesce(p.firstDay, :first), p.queueNumber, p.id", ordered).page(0, atMost).list();
        List<Registration> registrations = places.stream().map(place -> place.registration).distinct().toList();
        Map<UUID, Asked> asked = Enquiry.of(registrations).stream().collect(Collectors.toMap(
                enquiry -> enquiry.registration.id, enquiry -> enquiry.isOpen() ? Asked.OPEN : Asked.ANSWERED,
                (one, other) -> one == Asked.OPEN ? one : other));
        Set<String> shared = Alike.shared(registrations);
        return places.stream().map(place -> new Row(place, place.firstDay == null ? meeting.startsOn : place.firstDay,
                asked.getOrDefault(place.registration.id, Asked.NONE),
                shared.contains(Optional.ofNullable(place.registration.nameKey).orElse("")))).toList();
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        with.and(name, value);
    }
}
