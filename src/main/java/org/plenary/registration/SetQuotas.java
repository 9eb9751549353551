package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** How many of the seats in person are a category's or a day's, and who belongs to which category. */
@ApplicationScoped
public class SetQuotas {

    /** What the log keeps of a category. */
    record Quota(Integer seats, boolean asked, Map<String, String> names) {
    }

    /** What the log keeps of the days. */
    record Days(Map<LocalDate, String> days) {

        static Days of(Meeting meeting) {
            Map<LocalDate, String> days = new TreeMap<>();
            SiteDay.of(meeting).forEach(row -> days.put(row.onDay, row.seats == null ? "" : row.seats.toString()));
            return new Days(days);
        }
    }

    /** What the log keeps of who belongs where. */
    record Belongs(String category) {

        static Belongs to(Category category) {
            return new Belongs(category == null ? "" : category.code);
        }
    }

    @Inject
    MakeCapacities capacities;
    @Inject
    PromoteFromWaitingList promote;
    @Inject
    Audit audit;

    /**
     * Makes the category or changes it. Fewer seats than are held take nobody's away; more let people move up at once.
     *
     * @param seats null for no quota
     * @param names by BCP 47 tag; an empty one is none
     */
    @Transactional
    public void category(Meeting meeting, String code, Integer seats, boolean asked, Map<String, String> names) {
        Seats locked = Seats.lock(meeting, capacities);
        Category category = Category.of(meeting, code).orElseGet(() -> made(meeting, code));
        Quota before = category.isPersistent() ? quota(category) : null;
        category.seats = seats;
        category.asked = asked;
        category.persist();
        CategoryName.delete("category", category);
        names.forEach((language, name) -> call(category, language, name));
        audit.write(meeting.id, "category.changed", "category", category.id, code, before, quota(category));
        promote.fill(locked);
    }

    /** @param seats by day, null in it for no limit; no days at all: nobody is asked for theirs */
    @Transactional
    public void days(Meeting meeting, Map<LocalDate, Integer> seats) {
        Seats locked = Seats.lock(meeting, capacities);
        Days before = Days.of(meeting);
        SiteDay.delete("meeting", meeting);
        seats.forEach((day, count) -> {
            SiteDay row = new SiteDay();
            row.meeting = meeting;
            row.onDay = day;
            row.seats = count;
            row.persist();
        });
        audit.write(meeting.id, "days.changed", "meeting", meeting.id, meeting.slug, before, Days.of(meeting));
        promote.fill(locked);
    }

    /**
     * Puts somebody into a category, or into none.
     *
     * @throws Refusal 409 where they hold a seat in person and the category has none left
     */
    @Transactional
    public void belongs(Meeting meeting, UUID registrationId, Category category) {
        Seats locked = Seats.lock(meeting, capacities);
        Registration registration = Registration.of(meeting, registrationId).orElseThrow(Refusal::notFound);
        Belongs before = Belongs.to(registration.category);
        boolean same = before.equals(Belongs.to(category));
        boolean seated = Place.living(registration, Mode.IN_PERSON).filter(place -> place.state.holdsSeat()).isPresent();
        if (!same && category != null && seated && Full.of(meeting, Mode.IN_PERSON).categories().contains(category.id)) {
            throw Refusals.categoryIsFull();
        }
        registration.category = category;
        audit.write(meeting.id, "registration.category", "registration", registration.id, registration.reference, before,
                Belongs.to(category));
        promote.fill(locked);
    }

    private static Category made(Meeting meeting, String code) {
        Category category = new Category();
        category.meeting = meeting;
        category.code = code;
        return category;
    }

    private static Quota quota(Category category) {
        Map<String, String> names = new TreeMap<>();
        CategoryName.<CategoryName> list("category", category).forEach(name -> names.put(name.language, name.name));
        return new Quota(category.seats, category.asked, names);
    }

    private static void call(Category category, String language, String name) {
        if (!name.isEmpty()) {
            CategoryName row = new CategoryName();
            row.category = category;
            row.language = language;
            row.name = name;
            row.persist();
        }
    }
}
