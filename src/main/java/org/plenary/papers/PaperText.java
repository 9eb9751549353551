package org.plenary.papers;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;

/** What the organisers have written for one kind of paper in one language, in the place of the usual words. */
@Entity
public class PaperText extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public PaperKind kind;
    /** BCP 47 tag. */
    public String language;
    public String text;
    public Instant changedAt;
    @Version
    public int version;

    static Optional<PaperText> of(Meeting meeting, PaperKind kind, Language language) {
        return find("meeting = ?1 and kind = ?2 and language = ?3", meeting, kind, language.tag).firstResultOptional();
    }

    static List<PaperText> of(Meeting meeting) {
        return list("meeting", meeting);
    }

    /** The organisers', else the usual one. */
    static Wording wording(Meeting meeting, PaperKind kind, Language language) {
        return new Wording(of(meeting, kind, language).map(own -> own.text).orElseGet(() -> kind.usualText(language)));
    }
}
