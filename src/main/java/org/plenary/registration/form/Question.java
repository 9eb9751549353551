package org.plenary.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
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

/** One question of a meeting's form: built in, or the organisers' own. It is never deleted, only asked no longer. */
@Entity
public class Question extends PanacheEntity implements Positioned {

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;
    @Enumerated(EnumType.STRING)
    public Stage stage;
    /** Null: asked no longer. */
    public Long sectionId;
    @OptimisticLock(excluded = true)
    public int position;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** Null: the organisers' own. */
    @Enumerated(EnumType.STRING)
    public BuiltIn builtIn;
    public boolean required;
    /** Whether a changed answer ends an approval. */
    public boolean matters;
    /** Names of modes; empty: everybody is asked. So for the others. */
    @Convert(converter = CodesAsText.class)
    public List<String> askedModes = List.of();
    @Convert(converter = CodesAsText.class)
    public List<String> askedGroups = List.of();
    @Convert(converter = CodesAsText.class)
    public List<String> askedCategories = List.of();
    /** Answers to earlier questions, one of which must have been given: {@link #answering}. */
    @Convert(converter = CodesAsText.class)
    public List<String> askedAnswers = List.of();
    @Version
    public int version;

    static Question builtIn(Meeting meeting, BuiltIn builtIn) {
        Question question = new Question();
        question.meeting = meeting;
        question.stage = Stage.REGISTRATION;
        question.kind = builtIn.kind;
        question.builtIn = builtIn;
        question.required = builtIn.required;
        question.matters = builtIn.matters();
        question.position = builtIn.ordinal();
        return question;
    }

    public static List<Question> of(Meeting meeting, Stage stage) {
        return list("meeting = ?1 and stage = ?2 order by position, id", meeting, stage);
    }

    /** Of both forms, also those that are asked no longer. */
    public static List<Question> ownOf(Meeting meeting) {
        return list("meeting = ?1 and builtIn is null order by stage desc, sectionId, position, id", meeting);
    }

    /** The name of its field in a form. */
    public String field() {
        return builtIn == null ? "q" + id : builtIn.field;
    }

    public boolean isOwn() {
        return builtIn == null;
    }

    /** Whether the application can do without it. */
    public boolean isRemovable() {
        return builtIn == null || !builtIn.needed;
    }

    public boolean isConditional() {
        return !(askedModes.isEmpty() && askedGroups.isEmpty() && askedCategories.isEmpty() && askedAnswers.isEmpty());
    }

    /** One answer to this question, as those name it that are asked after it. */
    public String answering(String value) {
        return id + ":" + value;
    }

    /** Whether it is asked only after an answer to the other. */
    public boolean dependsOn(Question other) {
        return other.id != null && askedAnswers.stream().anyMatch(answer -> answer.startsWith(other.id + ":"));
    }

    @Override
    public void standAt(int position) {
        this.position = position;
    }
}
