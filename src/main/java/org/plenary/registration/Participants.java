package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.StakeholderGroup;

/**
 * Who takes part in a meeting, as far as they agreed that the public sees it: with a confirmed place, by name or as one of a
 * number. Numbers under {@value #FEWEST} are nowhere (R18).
 */
public final class Participants {

    static final int FEWEST = 5;

    /** @param text in a name or an organisation */
    public record Wanted(Optional<String> text, Optional<StakeholderGroup> group, Optional<String> country) {
    }

    /** @param region null for those whose country is in none */
    public record Figure(StakeholderGroup group, RegionalGroup region, long count) {
    }

    /** @param others those of smaller figures together; 0 where that would say how many one of them is */
    public record Figures(List<Figure> figures, long others) {

        static Figures of(List<Figure> all) {
            List<Figure> small = all.stream().filter(figure -> figure.count < FEWEST).toList();
            long others = small.stream().mapToLong(Figure::count).sum();
            return new Figures(all.stream().filter(figure -> figure.count >= FEWEST)
                    .sorted(Comparator.comparing(Figure::count).reversed()).toList(),
                    small.size() > 1 && others >= FEWEST ? others : 0);
        }
    }

    private static final String TAKES_PART = "r.meeting = :meeting and r.listing = :listing and exists (select 1 from Place p"
            + " where p.registration = r and p.living = true and p.state = org.plenary.registration.Place.State.CONFIRMED)";

    private final StringBuilder where = new StringBuilder(TAKES_PART);
    private final Parameters parameters;

    public Participants(Meeting meeting, Wanted wanted) {
        parameters = Parameters.with("meeting", meeting).and("listing", Listing.NAME);
        wanted.text().ifPresent(text -> and("(lower(r.name) like :text escape '!' or lower(r.organisation) like :text"
                + " escape '!')", "text",
                RegistrationList.like(text)));
        wanted.group().ifPresent(group -> and("r.stakeholderGroup = :group", "group", group));
        wanted.country().ifPresent(country -> and("r.country = :country", "country", country));
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.and(name, value);
    }

    public long count() {
        return Registration.count("from Registration r where " + where, parameters);
    }

    /** By name, as the database orders names. @param page from 0 */
    public List<Registration> page(int page, int atMost) {
        return Registration.<Registration> find("from Registration r where " + where + " order by lower(r.name), r.id",
                parameters).page(page, atMost).list();
    }

    /** Those who agreed to be counted, and no others: whoever is named can be counted by anybody. */
    public static Figures counted(Meeting meeting) {
        return Figures.of(Panache.getSession().createQuery("select r.stakeholderGroup, r.regionalGroup, count(r) from"
                + " Registration r where " + TAKES_PART + " group by r.stakeholderGroup, r.regionalGroup", Tuple.class)
                .setParameter("meeting", meeting).setParameter("listing", Listing.GROUP).getResultStream()
                .map(row -> new Figure(row.get(0, StakeholderGroup.class), row.get(1, RegionalGroup.class),
                        row.get(2, Long.class)))
                .toList());
    }
}
