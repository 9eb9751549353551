package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.identity.PersonalMessages;
import org.plenary.registration.Registration;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** Answers to the organisers' own questions, also to those asked no longer. Erased, none is left. */
@ApplicationScoped
class AnswerData implements PersonalData {

    /** Behind the registrations, which are erased after it. */
    @Override
    public int position() {
        return 35;
    }

    @Override
    public List<Kept> of(Person person) {
        return Registration.of(person).stream().map(AnswerData::kept).filter(kept -> kept.facts().size() > 1).toList();
    }

    @Override
    public void erase(Person person) {
        Registration.of(person).forEach(registration -> Answer.delete("registrationId", registration.id));
    }

    private static Kept kept(Registration registration) {
        PersonalMessages words = Words.now(PersonalMessages.class);
        List<Question> questions = Question.ownOf(registration.meeting);
        AnswerInWords inWords = new AnswerInWords(questions, Wordings.of(registration.meeting), Reading.currentLanguage());
        Map<Long, List<String>> given = Answer.of(registration.id).stream().collect(Collectors
                .groupingBy(answer -> answer.questionId, Collectors.mapping(Answer::value, Collectors.toList())));
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("meeting", words.meeting(), registration.meeting.name)));
        questions.stream().filter(question -> given.containsKey(question.id))
                .forEach(question -> facts.add(Fact.of(question.field(), inWords.label(question),
                        inWords.said(question, given.get(question.id)))));
        return new Kept("answers", Words.now(FormMessages.class).own_answers(), facts);
    }
}
