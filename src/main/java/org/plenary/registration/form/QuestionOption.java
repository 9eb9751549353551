package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;

/** One of the answers a question offers. It is never deleted, only offered no longer: who chose it has chosen it. */
@Entity
public class QuestionOption extends PanacheEntity implements Positioned {

    public Long questionId;
    @OptimisticLock(excluded = true)
    public int position;
    public boolean offered;
    @Version
    public int version;

    /** Also those that are offered no longer. */
    public static List<QuestionOption> of(Collection<Long> questions) {
        return questions.isEmpty() ? List.of() : list("questionId in ?1 order by position, id", questions);
    }

    public static List<QuestionOption> offered(Question question) {
        return list("questionId = ?1 and offered = true order by position, id", question.id);
    }

    public String value() {
        return String.valueOf(id);
    }

    @Override
    public void standAt(int position) {
        this.position = position;
    }
}
