package org.plenary.registration;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.StakeholderGroup;

/** A meeting's registrations, newest first, in pages that begin after a known row: page 200 costs what page 1 does. */
public final class RegistrationList {

    /** What is looked for; empty: anything. Mode and state are of the same place. */
    public record Wanted(Optional<Mode> mode, Optional<Place.State> state, Optional<String> country,
            Optional<StakeholderGroup> group, Optional<String> text) {
    }

    /** A registration and the places it asks for or holds. */
    public record Row(Registration registration, List<Place> places) {
    }

    private final Meeting meeting;
    private final StringBuilder where = new StringBuilder("r.meeting = :meeting");
    private final Parameters parameters;

    public RegistrationList(Meeting meeting, Wanted wanted) {
        this.meeting = meeting;
        this.parameters = Parameters.with("meeting", meeting);
        wanted.country().ifPresent(country -> and("r.country = :country", "country", country));
        wanted.group().ifPresent(group -> and("r.stakeholderGroup = :group", "group", group));
        wanted.text()
                .ifPresent(text -> and("(lower(r.name) like :text escape '!' or lower(r.organisation) like :text escape '!'"
                        + " or lower(r.reference) like :text escape '!' or lower(r.person.email) like :text escape '!')",
                        "text", like(text)));
        if (wanted.mode().isPresent() || wanted.state().isPresent()) {
            where.append(" and exists (select 1 from Place p where p.registration = r");
            wanted.mode().ifPresent(mode -> and("p.mode = :mode", "mode", mode));
            wanted.state().ifPresentOrElse(state -> and("p.state = :state", "state", state),
                    () -> where.append(" and p.living = true"));
            where.append(')');
        }
    }

    /** Without whoever has erased their data, of whom a line in the figures is left. */
    public RegistrationList whoCanBeWrittenTo() {
        where.append(" and r.person.email <> ''");
        return this;
    }

    public long count() {
        return Registration.count("from Registration r where " + where, parameters);
    }

    /**
     * @param after the reference of the row before the page; null for the first page
     * @param atMost how many
     */
    public List<Row> page(String after, int atMost) {
        Optional<Registration> before = after == null || !after.matches("\\w{1,20}") ? Optional.empty()
                : Registration.find("meeting = ?1 and reference = ?2", meeting, after).firstResultOptional();
        Parameters with = Parameters.with("meeting", meeting);
        parameters.map().forEach(with::and);
        before.ifPresent(row -> with.and("at", row.createdAt).and("reference", row.reference));
        String onwards = before.isEmpty() ? ""
                : " and (r.createdAt < :at or r.createdAt = :at and r.reference < :reference)";
        List<Registration> found = Registration.<Registration> find("from Registration r where " + where + onwards
                + " order by r.createdAt desc, r.reference desc", with).page(0, atMost).list();
        Map<UUID, List<Place>> places = Place.living(found).stream()
                .collect(Collectors.groupingBy(place -> place.registration.id));
        return found.stream().map(row -> new Row(row, places.getOrDefault(row.id, List.of()))).toList();
    }

    /**
     * What is asked of all of them at once, r being one of them.
     *
     * @param select such as {@code select r.language, count(r)}
     * @param more such as {@code group by r.language}
     */
    public <T> TypedQuery<T> asked(String select, Class<T> kind, String more) {
        TypedQuery<T> query = Registration.getEntityManager().createQuery(
                select + " from Registration r where " + where + " " + more, kind);
        parameters.map().forEach(query::setParameter);
        return query;
    }

    /** One statement about all of them, such as {@code insert into … select r.id}. @return how many they were */
    public int done(String statement) {
        Query query = Registration.getEntityManager().createQuery(statement + " from Registration r where " + where);
        parameters.map().forEach(query::setParameter);
        return query.executeUpdate();
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.and(name, value);
    }

    /** Anywhere in it, whatever signs it holds; {@code !} escapes. */
    static String like(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
