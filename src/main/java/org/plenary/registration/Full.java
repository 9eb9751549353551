package org.plenary.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;

/** The categories and days of which every seat in person is held. True only under the lock of {@link Seats}. */
record Full(Set<Long> categories, Set<LocalDate> days) {

    private static final Full NOTHING = new Full(Set.of(), Set.of());

    static Full of(Meeting meeting, Mode mode) {
        return mode == Mode.ONLINE ? NOTHING : new Full(categories(meeting), days(meeting));
    }

    private static Set<Long> categories(Meeting meeting) {
        List<Category> limited = Category.list("meeting = ?1 and seats is not null", meeting);
        if (limited.isEmpty()) {
            return Set.of();
        }
        Map<Long, Long> held = Place.heldByCategory(meeting);
        return limited.stream().filter(category -> held.getOrDefault(category.id, 0L) >= category.seats)
                .map(category -> category.id).collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(Meeting meeting) {
        List<SiteDay> limited = SiteDay.list("meeting = ?1 and seats is not null", meeting);
        if (limited.isEmpty()) {
            return Set.of();
        }
        Map<LocalDate, Long> held = Place.heldByDay(meeting, limited.stream().map(day -> day.onDay).toList());
        return limited.stream().filter(day -> held.get(day.onDay) >= day.seats).map(day -> day.onDay)
                .collect(Collectors.toSet());
    }

    boolean leavesRoomFor(Place place) {
        Category category = place.registration.category;
        if (category != null && categories.contains(category.id)) {
            return false;
        }
        List<LocalDate> wanted = days.isEmpty() ? List.of() : PlaceDay.of(place);
        return days.isEmpty() || !wanted.isEmpty() && wanted.stream().noneMatch(days::contains);
    }
}
