package org.plenary.papers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.ReadAloud;

/** A letter or certificate that was issued, under its number. What stands on it is not in here. */
@Entity
public class Paper extends PanacheEntityBase {

    private static final int CODE = 16;
    private static final int MOST_INITIALS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;
    @Enumerated(EnumType.STRING)
    public PaperKind kind;
    /** Counts up within the meeting and the kind. */
    public int number;
    /** Whoever has it may check the paper. */
    public String code;
    /** All that the page for checking says of the person: {@code N. H.} */
    public String initials;
    /** BCP 47 tag: beside English. */
    public String language;
    public Instant issuedAt;
    /** Null while it counts. */
    public Instant revokedAt;

    static Paper make(Registration registration, PaperKind kind, String language, Instant now) {
        Paper paper = new Paper();
        paper.meeting = registration.meeting;
        paper.registration = registration;
        paper.kind = kind;
        paper.number = 1 + Paper.<Paper> find("meeting = ?1 and kind = ?2 order by number desc", registration.meeting, kind)
                .firstResultOptional().map(last -> last.number).orElse(0);
        paper.code = ReadAloud.code(CODE);
        paper.initials = initials(registration.name);
        paper.language = language;
        paper.issuedAt = now;
        return paper;
    }

    /** The one that counts. */
    static Optional<Paper> of(Registration registration, PaperKind kind) {
        return find("registration = ?1 and kind = ?2 and revokedAt is null", registration, kind).firstResultOptional();
    }

    static List<Paper> of(Person person) {
        return list("registration.person = ?1 order by issuedAt, number", person);
    }

    static List<Paper> counting(UUID registrationId) {
        return list("registration.id = ?1 and revokedAt is null", registrationId);
    }

    /** @param code as somebody typed it: small letters, dashes and blanks do not matter */
    static Optional<Paper> withCode(Meeting meeting, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return plain.matches("[0-9A-Z]{" + CODE + "}")
                ? find("meeting = ?1 and code = ?2", meeting, plain).firstResultOptional()
                : Optional.empty();
    }

    /** {@code IGF2021-V-00042}. */
    public String numbered() {
        return "%s-%s-%05d".formatted(meeting.slug.toUpperCase(Locale.ROOT), kind.letter, number);
    }

    /** {@code ABCD-EFGH-JKLM-NPQR}. */
    String spelled() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A visa letter says that somebody comes: it counts only as long as they do. */
    boolean counts() {
        return revokedAt == null && (kind != PaperKind.VISA || registration.holds(Mode.IN_PERSON));
    }

    /** The first letter, or sign, of each of the first words of a name, whatever the script. */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+")).limit(MOST_INITIALS)
                .map(word -> word.codePoints().filter(Character::isLetter).mapToObj(Character::toString).findFirst().orElse(""))
                .filter(letter -> !letter.isEmpty()).map(letter -> letter + ".").collect(Collectors.joining(" "));
    }
}
