package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.Answers;
import org.plenary.registration.AskApprovalAgain;
import org.plenary.registration.ChangeAnswers;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationDraft;
import org.plenary.registration.SignUp;
import org.plenary.registration.Stage;
import org.plenary.registration.Wish;

/** A form is sent whole and right: its answers are kept, in one transaction with what that brings about. */
@ApplicationScoped
public class SendAnswers {

    @Inject
    SignUp signUp;
    @Inject
    ChangeAnswers changeAnswers;
    @Inject
    AskApprovalAgain askApprovalAgain;
    @Inject
    Clock clock;

    /** As {@link SignUp#of}, with the answers to the organisers' own questions. */
    @Transactional
    public Registration signUp(Meeting meeting, Person person, Answers answers, Mode mode, Circumstances who,
            Wish wish) {
        Registration registration = signUp.of(meeting, person, answers, mode, wish);
        keep(registration, Questionnaire.of(registration.meeting, Stage.REGISTRATION), who);
        return registration;
    }

    /** Corrects what was answered when registering. Where that ends an approval, the place asks for it once more. */
    @Transactional
    public void correct(UUID registrationId, Answers answers, Circumstances who) {
        Registration registration = locked(registrationId);
        Questionnaire form = Questionnaire.of(registration.meeting, Stage.REGISTRATION);
        List<String> matters = WhatMatters.changed(registration, form, answers, who);
        changeAnswers.of(registrationId, answers);
        keep(registration, form, who);
        RegistrationDraft.delete("meeting = ?1 and person = ?2 and stage = ?3", registration.meeting, registration.person,
                Stage.REGISTRATION);
        if (!matters.isEmpty()) {
            askApprovalAgain.of(registration, matters);
        }
    }

    /** The form that comes after the approval. */
    @Transactional
    public void complete(UUID registrationId, Circumstances who) {
        Registration registration = locked(registrationId);
        keep(registration, Questionnaire.of(registration.meeting, Stage.APPROVED), who);
        RegistrationDraft.delete("meeting = ?1 and person = ?2 and stage = ?3", registration.meeting, registration.person,
                Stage.APPROVED);
    }

    private static Registration locked(UUID id) {
        return Registration.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is asked no longer of anybody stays; what this person is not asked goes. Only what is new gets a new time. */
    private void keep(Registration registration, Questionnaire form, Circumstances who) {
        Map<Long, List<Answer>> before = Answer.of(registration.id).stream()
                .collect(Collectors.groupingBy(answer -> answer.questionId));
        Set<Question> asked = form.asked(who);
        form.own().stream().filter(question -> !question.kind.isFile()).forEach(question -> {
            List<Answer> old = before.getOrDefault(question.id, List.of());
            TypedAnswer typed = new TypedAnswer(question, who.given(question));
            List<String> values = asked.contains(question) && typed.problem(form.options(question)).isEmpty() ? typed.values()
                    : List.of();
            old.stream().filter(answer -> !values.contains(answer.value())).forEach(Answer::delete);
            values.stream().filter(value -> old.stream().noneMatch(answer -> answer.value().equals(value)))
                    .forEach(value -> write(registration, question, value));
        });
    }

    private void write(Registration registration, Question question, String value) {
        Answer answer = new Answer();
        answer.registrationId = registration.id;
        answer.questionId = question.id;
        answer.optionId = question.kind.hasOptions() ? Long.valueOf(value) : null;
        answer.text = question.kind.hasOptions() ? null : value;
        answer.answeredAt = clock.instant();
        answer.persist();
    }
}
