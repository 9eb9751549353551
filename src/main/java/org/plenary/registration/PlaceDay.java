package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A day somebody comes. A place in person without such rows is one for all days. */
@Entity
public class PlaceDay extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Place place;
    /** At the venue. */
    public LocalDate onDay;

    /** In their order; empty: all. */
    public static List<LocalDate> of(Place place) {
        return find("place = ?1 order by onDay", place).<PlaceDay> stream().map(row -> row.onDay).toList();
    }

    static void keep(Place place, Collection<LocalDate> days) {
        days.stream().sorted().forEach(day -> {
            PlaceDay row = new PlaceDay();
            row.place = place;
            row.onDay = day;
            row.persist();
        });
    }
}
