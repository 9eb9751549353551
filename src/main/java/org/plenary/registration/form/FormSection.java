package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;

/** Questions that belong together, under one heading or none. */
@Entity
public class FormSection extends PanacheEntity implements Positioned {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public Stage stage;
    @OptimisticLock(excluded = true)
    public int position;
    @Version
    public int version;

    static FormSection in(Meeting meeting, Stage stage, int position) {
        FormSection section = new FormSection();
        section.meeting = meeting;
        section.stage = stage;
        section.position = position;
        return section;
    }

    public static List<FormSection> of(Meeting meeting, Stage stage) {
        return list("meeting = ?1 and stage = ?2 order by position, id", meeting, stage);
    }

    /** Behind its last question. */
    public int nextPosition() {
        return Question.<Question> list("sectionId", id).stream().mapToInt(question -> question.position + 1).max().orElse(0);
    }

    @Override
    public void standAt(int position) {
        this.position = position;
    }
}
