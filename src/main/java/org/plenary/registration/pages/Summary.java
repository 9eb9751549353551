package org.plenary.registration.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.registration.Answers;
import org.plenary.registration.CategoryName;
import org.plenary.registration.Country;
import org.plenary.registration.Enquiry;
import org.plenary.registration.Need;
import org.plenary.registration.Place;
import org.plenary.registration.PlacesMessages;
import org.plenary.registration.Registration;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.SiteDay;
import org.plenary.registration.Stage;
import org.plenary.registration.Wish;
import org.plenary.registration.form.AnswerInWords;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.BuiltInWords;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
import org.plenary.registration.pages.Asking.Filled;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Answers in words, in the order they were asked. */
final class Summary {

    /** @param change where to change it; null where it follows from another answer */
    record Line(String label, String value, String change) {
    }

    private final RegistrationMessages words = Words.now(RegistrationMessages.class);
    private final Language reader = Reading.currentLanguage();
    private final List<Line> lines = new ArrayList<>();
    private final Questionnaire form;
    private final AnswerInWords inWords;
    private final String page;

    private Summary(Questionnaire form, List<Question> others, String page) {
        this.form = form;
        this.inWords = new AnswerInWords(Stream.concat(form.own().stream(), others.stream()).toList(), form.wordings, reader);
        this.page = page;
    }

    /** @param page where answers are changed */
    static List<Line> of(Filled filled, String page) {
        Summary summary = new Summary(filled.form(), List.of(), page);
        Set<Question> asked = filled.form().asked(filled.who());
        Answers answers = filled.form().stage == Stage.APPROVED ? null
                : filled.typed().answers(filled.form(), filled.who());
        filled.form().questions().stream().filter(asked::contains).forEach(question -> {
            if (question.isOwn()) {
                summary.add(summary.inWords.label(question), summary.said(question, filled.who().given(question)),
                        question.field());
            } else if (question.builtIn == BuiltIn.MODE && filled.once()) {
                summary.add(summary.label(question), summary.words.mode(filled.typed().chosenMode().orElseThrow()), "mode");
            } else if (answers != null) {
                summary.builtIn(question, answers);
            }
        });
        if (filled.once()) {
            summary.wish(filled.form().meeting, filled.typed().wish(filled.form().meeting));
        }
        return summary.lines;
    }

    /** As it is kept, with what is asked no longer. Both forms. */
    static List<Line> of(Registration registration) {
        Map<String, List<String>> given = OwnAnswers.of(registration);
        Questionnaire form = Questionnaire.of(registration.meeting, Stage.REGISTRATION);
        List<Question> others = Question.ownOf(registration.meeting).stream()
                .filter(question -> !form.own().contains(question)).toList();
        Summary summary = new Summary(form, others, null);
        Answers answers = answers(registration);
        form.questions().stream().filter(question -> !question.isOwn()).forEach(question -> summary.builtIn(question, answers));
        Stream.concat(form.own().stream(), others.stream()).filter(question -> given.containsKey(question.field()))
                .forEach(question -> summary.add(summary.inWords.label(question),
                        summary.said(question, given.get(question.field())), question.field()));
        summary.wish(registration.meeting, new Wish(Place.latestDays(registration), registration.category));
        return summary.lines;
    }

    /** With what the team has asked since, for whom it was asked. */
    static List<Line> mine(Registration registration) {
        List<Line> mine = new ArrayList<>(of(registration));
        Enquiry.of(registration).stream().filter(enquiry -> !enquiry.isOpen())
                .forEach(enquiry -> mine.add(new Line(enquiry.question, enquiry.answer, null)));
        return mine;
    }

    private static Answers answers(Registration registration) {
        return new Answers(registration.name, registration.organisation, registration.country,
                registration.stakeholderGroup, registration.needs, registration.needsNote,
                Language.tagged(registration.language).orElse(Language.DEFAULT), registration.publiclyListed);
    }

    private void builtIn(Question question, Answers answers) {
        ProgrammeMessages programme = Words.now(ProgrammeMessages.class);
        String label = label(question);
        switch (question.builtIn) {
            case NAME -> add(label, answers.name(), "name");
            case ORGANISATION -> add(label, given(answers.organisation()), "organisation");
            case COUNTRY -> {
                add(label, reader.nameOfCountry(answers.country()), "country");
                lines.add(new Line(words.region(),
                        Country.region(answers.country()).map(programme::regional_group).orElse(words.region_none()), null));
            }
            case GROUP -> add(label, programme.stakeholder_group(answers.stakeholderGroup()), "stakeholderGroup");
            case NEEDS -> add(label, given(needs(answers.needs())), "needs");
            case NEEDS_NOTE -> add(label, given(answers.needsNote()), "needsNote");
            case LANGUAGE -> add(label, answers.language().ownName, "language");
            case LISTED -> add(words.public_list(), answers.publiclyListed() ? words.listed_yes() : words.listed_no(),
                    "publiclyListed");
            default -> {
                // asked once, and said elsewhere
            }
        }
    }

    private String label(Question question) {
        return form.wordings.of(question, reader).map(wording -> wording.label).filter(label -> !label.isEmpty())
                .orElseGet(() -> BuiltInWords.label(question.builtIn, reader));
    }

    private String said(Question question, List<String> values) {
        return given(inWords.said(question, values.stream().filter(value -> !value.isBlank()).toList()));
    }

    /** Where days are asked for, or a category was chosen. */
    private void wish(Meeting meeting, Wish wish) {
        PlacesMessages places = Words.now(PlacesMessages.class);
        if (wish.category() != null) {
            add(places.category(), CategoryName.all(meeting, reader).get(wish.category().id), "category");
        }
        if (!SiteDay.of(meeting).isEmpty()) {
            add(places.days(), days(wish.days()), "days");
        }
    }

    private String days(Collection<LocalDate> days) {
        return days.isEmpty() ? Words.now(PlacesMessages.class).all_days()
                : days.stream().sorted().map(day -> Times.shortDay(day, reader)).collect(Collectors.joining(reader.comma()));
    }

    private void add(String label, String value, String question) {
        lines.add(new Line(label, value, page == null ? null : page + "#" + question));
    }

    private String needs(Set<Need> needs) {
        return needs.stream().sorted().map(words::need).collect(Collectors.joining(reader.comma()));
    }

    private String given(String text) {
        return text == null || text.isEmpty() ? words.none_given() : text;
    }
}
