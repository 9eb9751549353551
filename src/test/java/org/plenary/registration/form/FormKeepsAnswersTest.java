package org.plenary.registration.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registered;
import org.plenary.registration.Registration;
import org.plenary.registration.Stage;
import org.plenary.registration.Wish;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** Whatever organisers do to a form, in whatever order: no answer is lost, and the form stays one that can be asked. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class FormKeepsAnswersTest {

    private static final int STEPS = 30;

    @Inject
    MakeForm makeForm;
    @Inject
    DesignForm design;
    @Inject
    SendAnswers sendAnswers;

    private Meeting meeting;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 2021 })
    void no_order_of_edits_loses_an_answer(long seed) {
        Random random = new Random(seed);
        meeting = Registered.meeting(null, false);
        makeForm.of(meeting);
        List<Question> questions = questions();
        Registration registration = answered(questions);
        List<String> before = said(registration);
        assertEquals(8, before.size());

        for (int step = 0; step < STEPS; step++) {
            edit(random);
            String when = "seed " + seed + ", step " + step;
            assertEquals(before, said(registration), when);
            assertEquals(null, Given.written(() -> Questionnaire.of(meeting, Stage.REGISTRATION).outOfOrder()), when);
            assertEquals(7L, Given.written(() -> Questionnaire.of(meeting, Stage.REGISTRATION).questions().stream()
                    .filter(question -> !question.isRemovable()).count()), when);
        }
    }

    private void edit(Random random) {
        List<Question> all = Given.written(() -> Question.list("meeting", meeting));
        Question question = all.get(random.nextInt(all.size()));
        List<QuestionOption> options = Given.written(() -> QuestionOption.of(all.stream().map(one -> one.id).toList()));
        QuestionOption option = options.get(random.nextInt(options.size()));
        try {
            switch (random.nextInt(6)) {
                case 0 -> design.moveQuestion(meeting, question.id, random.nextBoolean());
                case 1 -> design.retire(meeting, question.id);
                case 2 -> design.askAgain(meeting, question.id);
                case 3 -> design.offer(meeting, option.id, random.nextBoolean());
                case 4 -> design.moveOption(meeting, option.id, random.nextBoolean());
                default -> reworded(question, random);
            }
        } catch (Refusal impossible) {
            // says why on the desk; nothing was done
        }
    }

    private void reworded(Question question, Random random) {
        Given.written(() -> {
            new WordIn(meeting, random.nextBoolean() ? "en" : "ar").question(question, "Asked anew " + random.nextInt(), "");
            return null;
        });
    }

    /** One of each kind, the second waiting for the first. */
    private List<Question> questions() {
        List<Question> made = Stream.of(Kind.YES_NO, Kind.SHORT_TEXT, Kind.CHOICE, Kind.CHOICES, Kind.DATE, Kind.NUMBER,
                Kind.COUNTRY).map(kind -> Asked.question(meeting, Stage.REGISTRATION, kind, kind.name())).toList();
        Asked.only(made.get(1), List.of(), List.of(made.get(0).answering("true")));
        return made;
    }

    private Registration answered(List<Question> questions) {
        List<QuestionOption> choices = Given.written(() -> QuestionOption.of(List.of(questions.get(3).id)));
        String one = Given.written(() -> QuestionOption.of(List.of(questions.get(2).id))).get(1).value();
        Map<String, List<String>> given = Map.of(questions.get(0).field(), List.of("true"), questions.get(1).field(),
                List.of("because"), questions.get(2).field(), List.of(one), questions.get(3).field(),
                List.of(choices.get(0).value(), choices.get(1).value()), questions.get(4).field(), List.of("2026-12-01"),
                questions.get(5).field(), List.of("3.5"), questions.get(6).field(), List.of("KE"));
        return sendAnswers.signUp(meeting, Registered.person("Amina"), Registered.answers("Amina"), Mode.ONLINE,
                new Circumstances("ONLINE", "CIVIL_SOCIETY", Set.of(), given), Wish.NONE);
    }

    /** Every answer that is kept, by its question's number, as it was given. */
    private List<String> said(Registration registration) {
        return Given.written(() -> {
            List<Answer> answers = Answer.of(registration.id);
            AnswerInWords words = new AnswerInWords(Question.ownOf(meeting), Wordings.of(meeting), Language.EN);
            return answers.stream().map(answer -> answer.questionId + " "
                    + words.said(Question.findById(answer.questionId), List.of(answer.value()))).toList();
        });
    }
}
