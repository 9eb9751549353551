package org.plenary.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.plenary.mail.LetterDraft;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/**
 * What organisers say in a letter of one kind and language, after or instead of the application's own sentences. Subject,
 * facts, link and calendar, and why somebody was declined, stay the application's.
 */
@Entity
public class OwnWords extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public LetterKind kind;
    /** BCP 47 tag. */
    public String language;
    public boolean replaces;
    /** Markdown with blanks. */
    public String body;

    public static List<OwnWords> of(Meeting meeting) {
        return list("meeting = ?1", meeting);
    }

    public static Optional<OwnWords> of(Meeting meeting, LetterKind kind, Language language) {
        return find("meeting = ?1 and kind = ?2 and language = ?3", meeting, kind, language.tag).firstResultOptional();
    }

    /** The letter with what organisers say in it, as it is where they say nothing. */
    static LetterDraft in(LetterDraft letter, String step, Place place) {
        return LetterKind.of(step, place.state).flatMap(kind -> of(place.meeting, kind, letter.language()))
                .map(own -> own.said(letter, place)).orElse(letter);
    }

    private LetterDraft said(LetterDraft letter, Place place) {
        Registration registration = place.registration;
        return letter.saying(replaces ? settled(letter, place) : letter.paragraphs(),
                Blank.written(body, Blank.of(registration, registration.livingPlaces(), letter.language())));
    }

    private List<String> settled(LetterDraft letter, Place place) {
        return kind == LetterKind.DECLINED
                ? List.of(Words.in(RegistrationMessages.class, letter.language()).letter_reason(place.reason))
                : List.of();
    }
}
