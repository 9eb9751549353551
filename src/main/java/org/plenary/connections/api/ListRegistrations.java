package org.plenary.connections.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Category;
import org.plenary.registration.Place;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationList;

/** A page of registrations with what is told of them, in as many statements for one as for five hundred. */
@ApplicationScoped
class ListRegistrations {

    /** A registration and every place there ever was of it. */
    record Row(Registration registration, List<Place> places) {
    }

    /**
     * Without whoever has erased their data.
     *
     * @param since null: whenever they changed
     * @param after null: from the first
     * @param contact whether their people are read too
     */
    List<Row> page(Meeting meeting, RegistrationList.Wanted wanted, Instant since, RegistrationKey after, int atMost,
            boolean contact) {
        String where = (since == null ? ""
                : " and (r.createdAt >= :since or r.changedAt >= :since"
                        + " or exists (select 1 from Place p where p.registration = r and p.stateSince >= :since))")
                + (after == null ? "" : " and (r.createdAt < :at or r.createdAt = :at and r.reference < :reference)");
        TypedQuery<Registration> query = new RegistrationList(meeting, wanted).whoCanBeWrittenTo().asked("select r",
                Registration.class, where + " order by r.createdAt desc, r.reference desc").setMaxResults(atMost);
        if (since != null) {
            query.setParameter("since", since);
        }
        if (after != null) {
            query.setParameter("at", after.createdAt()).setParameter("reference", after.reference());
        }
        return rows(meeting, query.getResultList(), contact);
    }

    Optional<Row> one(Meeting meeting, String reference, boolean contact) {
        return rows(meeting, Registration.list("meeting = ?1 and reference = ?2 and person.email <> ''", meeting, reference),
                contact).stream().findFirst();
    }

    /** Categories and people are read at once, not one by one where they are looked at. */
    private static List<Row> rows(Meeting meeting, List<Registration> found, boolean contact) {
        if (found.isEmpty()) {
            return List.of();
        }
        Category.of(meeting);
        if (contact) {
            Person.list("id in ?1", found.stream().map(registration -> registration.person.id).toList());
        }
        Map<UUID, List<Place>> places = Place.<Place> list("registration in ?1 order by mode, id", found).stream()
                .collect(Collectors.groupingBy(place -> place.registration.id));
        return found.stream().map(row -> new Row(row, places.getOrDefault(row.id, List.of()))).toList();
    }
}
