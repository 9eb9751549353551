package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** Answers to the organisers' own questions: asked for the meeting, and gone soon after it. */
@ApplicationScoped
class RetainedAnswers implements Retained {

    private static final String OF_MEETING = "questionId in (select q.id from Question q where q.meeting = ?1)";

    @Override
    public String field() {
        return "answers";
    }

    @Override
    public String label() {
        return Words.now(FormMessages.class).own_answers();
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public long count(Meeting meeting) {
        return Answer.count(OF_MEETING, meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Answer.delete(OF_MEETING, meeting);
    }
}
