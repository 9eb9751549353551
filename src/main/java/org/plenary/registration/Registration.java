package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.StakeholderGroup;
import org.plenary.shared.Language;
import org.plenary.shared.ReadAloud;

/** One person in one meeting: the answers and consents. Where they sit or wait is said by their {@link Place}s. */
@Entity
public class Registration extends PanacheEntityBase {

    /** Somebody asks for a place in this mode, with the first one or beside another. Fired before it is dealt out. */
    public record Asked(UUID registration, Mode mode) {
    }

    /** Somebody holds a confirmed place now. Fired in the transaction that made it so. */
    public record Confirmed(UUID registration, Mode mode) {
    }

    /**
     * Whoever holds it gave up a confirmed place in the other mode for it. Fired after {@link Confirmed}, in its transaction.
     */
    public record Switched(UUID registration, Mode mode) {
    }

    /** Somebody gave up every place. Fired in the transaction that made it so. */
    public record Cancelled(UUID registration) {
    }

    private static final int REFERENCE = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;
    /** What people read out on the telephone. */
    public String reference;
    public String name;
    public String organisation;
    /** ISO 3166-1 alpha-2. */
    public String country;
    /** Computed from the country; null for territories without one. */
    @Enumerated(EnumType.STRING)
    public RegionalGroup regionalGroup;
    @Enumerated(EnumType.STRING)
    public StakeholderGroup stakeholderGroup;
    /** BCP 47 tag: the language of letters. */
    public String language;
    @Convert(converter = NeedsAsText.class)
    public Set<Need> needs = Set.of();
    public String needsNote;
    @Enumerated(EnumType.STRING)
    public Listing listing = Listing.NONE;
    /** When they agreed to it; null where they did not. */
    public Instant listedAt;
    public Instant conductAcceptedAt;
    public Instant privacyAcceptedAt;
    public String privacyVersion;
    /** Null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;
    /** {@link Alike#key}. */
    String nameKey;
    public Instant createdAt;
    public Instant changedAt;
    @Version
    public int version;

    static Registration make(Meeting meeting, Person person, Instant now) {
        Registration registration = new Registration();
        registration.meeting = meeting;
        registration.person = person;
        registration.reference = ReadAloud.code(REFERENCE);
        registration.createdAt = now;
        return registration;
    }

    /** Whatever became of it: cancelled ones too. */
    public static Optional<Registration> of(Meeting meeting, Person person) {
        return find("from Registration r left join fetch r.category where r.meeting = ?1 and r.person = ?2", meeting, person)
                .firstResultOptional();
    }

    /** With its person, meeting and category. */
    public static Optional<Registration> of(Meeting meeting, UUID id) {
        return find("""
                from Registration r join fetch r.person join fetch r.meeting left join fetch r.category
                where r.meeting = ?1 and r.id = ?2""", meeting, id)
                .firstResultOptional();
    }

    /** With its person, meeting and category. */
    public static Optional<Registration> withReference(Meeting meeting, String reference) {
        return find("""
                from Registration r join fetch r.person join fetch r.meeting left join fetch r.category
                where r.meeting = ?1 and r.reference = ?2""", meeting, reference).firstResultOptional();
    }

    /** Whether a place in any mode is confirmed: who is on site may follow from the hotel too. */
    public boolean mayJoin() {
        return mode().isPresent();
    }

    /** The confirmed mode; in person where both are. */
    public Optional<Mode> mode() {
        return livingPlaces().stream().filter(Place::isConfirmed).map(place -> place.mode).sorted().findFirst();
    }

    /** Whether a place in this mode is confirmed. */
    public boolean holds(Mode mode) {
        return livingPlaces().stream().anyMatch(place -> place.mode == mode && place.isConfirmed());
    }

    public List<Place> livingPlaces() {
        return Place.living(this);
    }

    boolean isLiving() {
        return !livingPlaces().isEmpty();
    }

    void answer(Answers answers, Instant now) {
        name = answers.name();
        nameKey = Alike.key(name);
        organisation = answers.organisation();
        country = answers.country();
        regionalGroup = Country.region(country).orElse(null);
        stakeholderGroup = answers.stakeholderGroup();
        needs = Set.copyOf(answers.needs());
        needsNote = answers.needsNote();
        language = answers.language().tag;
        list(answers.listing(), now);
        changedAt = now;
    }

    private void list(Listing agreed, Instant now) {
        if (listing != agreed) {
            listing = agreed;
            listedAt = agreed == Listing.NONE ? null : now;
        }
    }

    /** One that people may choose; what the team gave them stays. */
    void choose(Category chosen) {
        if (chosen != null || category == null || category.asked) {
            category = chosen;
        }
    }

    /** Both consents, with their time and the version that was read (R18). */
    void consent(Instant now) {
        conductAcceptedAt = now;
        privacyAcceptedAt = now;
        privacyVersion = meeting.privacyVersion;
    }

    /** Of all meetings, each with its own. */
    public static List<Registration> of(Person person) {
        return list("from Registration r join fetch r.meeting where r.person = ?1 order by r.meeting.id", person);
    }

    /** What stays is a line in the figures: country, region, stakeholder group, places. */
    void forget(Instant now) {
        name = Person.NOBODY;
        nameKey = null;
        organisation = null;
        needs = Set.of();
        needsNote = null;
        list(Listing.NONE, now);
        reference = ReadAloud.code(REFERENCE);
        changedAt = now;
        Place.update("reason = null where registration = ?1", this);
    }

    public Language languageOfLetters() {
        return Language.tagged(language).orElse(Language.DEFAULT);
    }
}
