package org.plenary.programme;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A meeting such as IGF 2021: its days, its venue's zone, its rules. Everything else hangs on one. */
@Entity
public class Meeting extends PanacheEntity {

    /** First segments of addresses that are the application's own and can never be a meeting. */
    public static final Set<String> RESERVED = Set.of("admin", "api", "dev", "me", "q", "static", "sign-in", "sign-out",
            "signed-in", "signed-out", "back-channel-logout", "language", "zone", "favicon.ico", "robots.txt",
            "sitemap.xml", "security.txt", ".well-known", "manage", "auth", "login", "logout", "register", "offline");

    public String slug;
    public String name;
    public String theme;
    public String summary;
    public String city;
    /** ISO 3166-1 alpha-2. */
    public String country;
    public String venue;
    public LocalDate startsOn;
    public LocalDate endsOn;
    /** IANA name of the venue's zone: days and times of the programme are the venue's. */
    public String zone;
    /** BCP 47 tags, comma separated: the languages of the meeting. */
    public String languages;
    public String codeOfConductUrl;
    public String privacyUrl;
    /** Stored with each consent. */
    public String privacyVersion;
    public String contactEmail;
    /** Null: open from the beginning. */
    public Instant registrationOpensAt;
    /** Null: open until the meeting's last day ends. */
    public Instant registrationClosesAt;
    public int doorOpensMinutes;
    /** For people with a role in the session, who come early. */
    public int doorOpensMinutesRole;
    /** Whether the public may know of it. */
    public boolean listed;
    public Instant createdAt;
    @Version
    public int version;

    public static Optional<Meeting> withSlug(String slug) {
        // Whatever else an address begins with, a NUL among it that PostgreSQL would not even look for, is nobody's.
        return slug.matches("[a-z0-9-]{1,40}") ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    public static List<Meeting> openToThePublic() {
        return list("listed = true order by startsOn desc, id");
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** From the first to the last day, both included. */
    public List<LocalDate> days() {
        return startsOn.datesUntil(endsOn.plusDays(1)).toList();
    }

    /** What texts are taken to be written in where nobody says: English where the meeting has it, else its first language. */
    public String usualTextLanguage() {
        return languageTags().contains("en") || languageTags().isEmpty() ? "en" : languageTags().get(0);
    }

    /** Its languages as BCP 47 tags, the first of them first. */
    public List<String> languageTags() {
        return languages == null || languages.isBlank() ? List.of() : List.of(languages.strip().split("\\s*,\\s*"));
    }

    public boolean takesRegistrationsAt(Instant now) {
        Instant closes = registrationClosesAt != null ? registrationClosesAt
                : endsOn.plusDays(1).atStartOfDay(zoneId()).toInstant();
        return (registrationOpensAt == null || !now.isBefore(registrationOpensAt)) && now.isBefore(closes);
    }
}
