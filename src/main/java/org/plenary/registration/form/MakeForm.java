package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;
import org.plenary.shared.Refusal;

/** Gives a meeting rows of its own for the form it asks by default, so that they can be changed. */
@ApplicationScoped
public class MakeForm {

    /** Nothing happens where it has them; two organisers at once make them once. */
    @Transactional
    public void of(Meeting meeting) {
        if (FormSection.of(meeting, Stage.REGISTRATION).isEmpty()) {
            Meeting here = locked(meeting);
            if (FormSection.of(here, Stage.REGISTRATION).isEmpty()) {
                write(here);
            }
        }
    }

    /** Whoever changes the shape of a meeting's forms does it one after the other. */
    public static Meeting locked(Meeting meeting) {
        return Meeting.<Meeting> find("id = ?1", meeting.id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    private static void write(Meeting meeting) {
        Questionnaire.Part standard = Questionnaire.standard(meeting);
        standard.section().persist();
        standard.questions().forEach(question -> {
            question.sectionId = standard.section().id;
            question.persist();
        });
    }
}
