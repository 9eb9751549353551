package org.plenary.registration.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;

/** When a question is asked: by mode, group, category and an earlier answer, and every way these go together. */
class QuestionnaireTest {

    private static final Set<String> PRESS = Set.of("press");

    /** What the second question demands, who somebody is, what they answered to the first, and whether they are asked it. */
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(nobodyElse(), one("", "", Set.of(), "true"), true),
                Arguments.of(mode("IN_PERSON"), one("IN_PERSON", "", Set.of(), ""), true),
                Arguments.of(mode("IN_PERSON"), one("ONLINE", "", Set.of(), ""), false),
                Arguments.of(mode("IN_PERSON"), one("", "", Set.of(), ""), false),
                Arguments.of(mode("IN_PERSON", "ONLINE"), one("ONLINE", "", Set.of(), ""), true),
                Arguments.of(group("GOVERNMENT"), one("ONLINE", "GOVERNMENT", Set.of(), ""), true),
                Arguments.of(group("GOVERNMENT"), one("ONLINE", "CIVIL_SOCIETY", Set.of(), ""), false),
                Arguments.of(group("GOVERNMENT", "CIVIL_SOCIETY"), one("ONLINE", "CIVIL_SOCIETY", Set.of(), ""), true),
                Arguments.of(category("press"), one("ONLINE", "", PRESS, ""), true),
                Arguments.of(category("press"), one("ONLINE", "", Set.of("delegation"), ""), false),
                Arguments.of(category("press"), one("ONLINE", "", Set.of(), ""), false),
                Arguments.of(after("1:true"), one("ONLINE", "", Set.of(), "true"), true),
                Arguments.of(after("1:true"), one("ONLINE", "", Set.of(), "false"), false),
                Arguments.of(after("1:true"), one("ONLINE", "", Set.of(), ""), false),
                Arguments.of(after("1:true", "1:false"), one("ONLINE", "", Set.of(), "false"), true),
                Arguments.of(after("11:true"), one("ONLINE", "", Set.of(), "true"), false),
                Arguments.of(all(), one("IN_PERSON", "GOVERNMENT", PRESS, "true"), true),
                Arguments.of(all(), one("ONLINE", "GOVERNMENT", PRESS, "true"), false),
                Arguments.of(all(), one("IN_PERSON", "CIVIL_SOCIETY", PRESS, "true"), false),
                Arguments.of(all(), one("IN_PERSON", "GOVERNMENT", Set.of(), "true"), false),
                Arguments.of(all(), one("IN_PERSON", "GOVERNMENT", PRESS, "false"), false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_question_is_asked_where_all_its_conditions_hold(Question second, Circumstances who, boolean asked) {
        Question first = own(1, Kind.YES_NO);

        assertEquals(asked ? List.of(first, second) : List.of(first), List.copyOf(form(first, second).asked(who)));
    }

    @Test
    void nobody_is_asked_after_an_answer_to_a_question_they_are_not_asked() {
        Question visa = own(1, Kind.YES_NO);
        visa.askedModes = List.of("IN_PERSON");
        Question passport = after("1:true");
        Question delivery = own(3, Kind.SHORT_TEXT);
        delivery.askedAnswers = List.of("2:x");

        assertEquals(List.of(), List.copyOf(form(visa, passport, delivery).asked(one("ONLINE", "", Set.of(), "true"))));
    }

    @Test
    void a_question_that_comes_before_the_answer_it_waits_for_is_found() {
        Question first = own(1, Kind.YES_NO);
        Question second = after("1:true");

        assertNull(form(first, second).outOfOrder());
        assertEquals(second, form(second, first).outOfOrder());
    }

    @Test
    void the_default_form_is_that_of_r11_in_its_order() {
        assertEquals(List.of("mode", "name", "organisation", "country", "stakeholderGroup", "needs", "needsNote", "language",
                "listing", "conduct", "privacy"),
                Questionnaire.standard(meeting()).questions().stream().map(Question::field).toList());
    }

    private static Circumstances one(String mode, String group, Set<String> categories, String first) {
        return new Circumstances(mode, group, categories, Map.of("q1", List.of(first), "q2", List.of("x")));
    }

    private static Question nobodyElse() {
        return own(2, Kind.SHORT_TEXT);
    }

    private static Question mode(String... modes) {
        Question question = nobodyElse();
        question.askedModes = List.of(modes);
        return question;
    }

    private static Question group(String... groups) {
        Question question = nobodyElse();
        question.askedGroups = List.of(groups);
        return question;
    }

    private static Question category(String... codes) {
        Question question = nobodyElse();
        question.askedCategories = List.of(codes);
        return question;
    }

    private static Question after(String... answers) {
        Question question = nobodyElse();
        question.askedAnswers = List.of(answers);
        return question;
    }

    private static Question all() {
        Question question = after("1:true");
        question.askedModes = List.of("IN_PERSON");
        question.askedGroups = List.of("GOVERNMENT");
        question.askedCategories = List.of("press");
        return question;
    }

    private static Question own(long id, Kind kind) {
        Question question = new Question();
        question.id = id;
        question.kind = kind;
        return question;
    }

    private static Questionnaire form(Question... questions) {
        Meeting meeting = meeting();
        return new Questionnaire(meeting, Stage.REGISTRATION,
                List.of(new Questionnaire.Part(new FormSection(), Arrays.asList(questions))), List.of(),
                Wordings.none(meeting));
    }

    private static Meeting meeting() {
        Meeting meeting = new Meeting();
        meeting.languages = "en,ar";
        return meeting;
    }
}
