package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;

/** What one section, question or option is called in one language. Exactly one of the three ids is set. */
@Entity
public class Wording extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    public Long sectionId;
    public Long questionId;
    public Long optionId;
    /** BCP 47 tag. */
    public String language;
    public String label;
    /** Null: none. */
    public String help;
    @Version
    public int version;

    static List<Wording> of(Meeting meeting) {
        return list("meeting = ?1", meeting);
    }

    public static List<String> languagesOf(FormSection section) {
        return Wording.<Wording> list("sectionId", section.id).stream().map(wording -> wording.language).toList();
    }

    public static List<String> languagesOf(Question question) {
        return Wording.<Wording> list("questionId", question.id).stream().map(wording -> wording.language).toList();
    }

    public static Optional<Wording> of(FormSection section, String language) {
        return find("sectionId = ?1 and language = ?2", section.id, language).firstResultOptional();
    }

    public static Optional<Wording> of(Question question, String language) {
        return find("questionId = ?1 and language = ?2", question.id, language).firstResultOptional();
    }

    public static Optional<Wording> of(QuestionOption option, String language) {
        return find("optionId = ?1 and language = ?2", option.id, language).firstResultOptional();
    }
}
