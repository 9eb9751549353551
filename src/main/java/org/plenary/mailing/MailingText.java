package org.plenary.mailing;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.Language;

/** What a mailing says in one language, with blanks. */
@Entity
public class MailingText extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Mailing mailing;
    /** BCP 47 tag. */
    public String language;
    public String subject;
    /** Markdown. */
    public String body;

    static List<MailingText> of(Mailing mailing) {
        return list("mailing = ?1 order by id", mailing);
    }

    static Optional<MailingText> of(Mailing mailing, Language language) {
        return find("mailing = ?1 and language = ?2", mailing, language.tag).firstResultOptional();
    }

    Language spoken() {
        return Language.tagged(language).orElse(Language.DEFAULT);
    }

    /** The one for a reader of this language: theirs, else the meeting's usual one, else the first. */
    static Optional<MailingText> forReader(List<MailingText> texts, String language, String usual) {
        return in(texts, language).or(() -> in(texts, usual)).or(() -> texts.stream().findFirst());
    }

    private static Optional<MailingText> in(List<MailingText> texts, String language) {
        return texts.stream().filter(text -> text.language.equals(language)).findFirst();
    }
}
