package org.plenary.registration.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.registration.Country;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Stage;
import org.plenary.registration.form.AnswerFiles;
import org.plenary.registration.form.BuiltIn;
import org.plenary.registration.form.BuiltInWords;
import org.plenary.registration.form.Circumstances;
import org.plenary.registration.form.FilesOfAnswers;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.Kind;
import org.plenary.registration.form.OnlyIf;
import org.plenary.registration.form.Question;
import org.plenary.registration.form.Questionnaire;
import org.plenary.registration.form.Wording;
import org.plenary.registration.pages.AskedField.Note;
import org.plenary.registration.pages.AskedField.Widget;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Problems;
import org.plenary.shared.Reading;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** Makes of a meeting's form what one reader is shown: every question that could be asked of them, in their language. */
final class AskedForms {

    private final Questionnaire form;
    private final Circumstances who;
    private final Questions builtIn;
    private final Problems problems;
    private final UUID registration;
    private final Language reader = Reading.currentLanguage();
    private final OnlyIf onlyIf;
    private final boolean once;

    /**
     * @param registration null before there is one
     * @param once whether what is said once only, such as the mode, is asked too; else it is known
     */
    AskedForms(Questionnaire form, Circumstances who, Questions builtIn, Problems problems, UUID registration, boolean once) {
        this.form = form;
        this.who = who;
        this.builtIn = builtIn;
        this.problems = problems;
        this.registration = registration;
        this.onlyIf = new OnlyIf(form, reader);
        this.once = once;
    }

    AskedForm shown() {
        return shown(question -> true);
    }

    /** Without what would not be asked of somebody of this mode and group, where they are said. */
    AskedForm shownTo(Circumstances one) {
        return shown(question -> (one.mode().isEmpty() || one.modeFits(question))
                && (one.group().isEmpty() || one.groupFits(question)));
    }

    private AskedForm shown(Predicate<Question> wanted) {
        List<AskedForm.Part> parts = form.parts().stream().map(part -> part(part, wanted))
                .filter(part -> !part.fields().isEmpty()).toList();
        boolean files = form.questions().stream().anyMatch(question -> question.kind.isFile());
        return new AskedForm(parts, who.mode(), who.group(), files);
    }

    private AskedForm.Part part(Questionnaire.Part part, Predicate<Question> wanted) {
        Optional<Wording> wording = form.wordings.of(part.section(), reader);
        return new AskedForm.Part(wording.map(words -> words.label).filter(label -> !label.isEmpty()).orElse(null),
                wording.map(words -> words.help).orElse(null),
                wording.map(this::foreign).orElse(null),
                part.questions().stream().filter(wanted).filter(who::mayConcern).filter(this::isShown).map(this::field)
                        .toList());
    }

    private boolean isShown(Question question) {
        boolean fits = (once || who.mode().isEmpty() || who.modeFits(question))
                && (form.stage == Stage.REGISTRATION || who.group().isEmpty() || who.groupFits(question));
        return fits && (once || question.isOwn() || !question.builtIn.isOnceOnly())
                && (!question.kind.isFile() || FilesOfAnswers.takes(question.kind));
    }

    private AskedField field(Question question) {
        Optional<Wording> wording = form.wordings.of(question, reader);
        String lang = wording.map(this::foreign).orElse(null);
        return new AskedField(question, widget(question), type(question.kind),
                wording.map(words -> words.label).filter(label -> !label.isEmpty()).orElseGet(() -> ownLabel(question)),
                hint(question, wording),
                problems.of(question.field()), value(question), choices(question),
                question.isConditional() ? onlyIf.of(question) : null, lang,
                lang == null ? null : Language.tagged(lang).map(Language::dir).orElse("auto"), note(question), file(question));
    }

    private String ownLabel(Question question) {
        return question.isOwn() ? question.field() : BuiltInWords.label(question.builtIn, reader);
    }

    private String hint(Question question, Optional<Wording> wording) {
        String ours = question.isOwn() ? ownHint(question.kind) : BuiltInWords.help(question.builtIn, reader);
        return wording.map(words -> words.help).orElse(ours);
    }

    private static String ownHint(Kind kind) {
        return kind == Kind.PHONE ? Words.now(FormMessages.class).phone_hint() : null;
    }

    private AnswerFiles.Kept file(Question question) {
        return registration == null || !question.kind.isFile() ? null
                : FilesOfAnswers.of(registration, question).orElse(null);
    }

    private Note note(Question question) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        if (question.builtIn == BuiltIn.CONDUCT) {
            return new Note(words.privacy_note(), form.meeting.codeOfConductUrl, words.conduct_link());
        }
        return question.builtIn == BuiltIn.PRIVACY && form.meeting.privacyUrl != null
                ? new Note(null, form.meeting.privacyUrl, words.privacy_link())
                : null;
    }

    /** Null where it is the reader's. */
    private String foreign(Wording wording) {
        return wording.language.equals(reader.tag) ? null : wording.language;
    }

    private static Widget widget(Question question) {
        return switch (question.kind) {
            case SHORT_TEXT, DATE, NUMBER, PHONE, EMAIL -> Widget.LINE;
            case LONG_TEXT -> Widget.AREA;
            case COUNTRY -> Widget.SELECT;
            case CHOICE, YES_NO -> Widget.RADIOS;
            case CHOICES -> Widget.BOXES;
            case STATEMENT -> Widget.TICK;
            case FILE, PHOTO -> Widget.FILE;
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DATE -> "date";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    private String value(Question question) {
        return who.given(question).stream().findFirst().filter(value -> !value.isEmpty()).orElse(null);
    }

    private List<Choice> choices(Question question) {
        if (!question.isOwn()) {
            return builtIn == null ? List.of() : builtIn.of(question.builtIn);
        }
        List<String> given = who.given(question);
        return switch (question.kind) {
            case COUNTRY -> Country.choices(given.stream().findFirst().orElse(""), reader);
            case YES_NO -> List.of(yesNo("true", given), yesNo("false", given));
            default -> form.options(question).stream().map(option -> new Choice(option.value(),
                    form.wordings.of(option, reader).map(words -> words.label).orElse(option.value()),
                    given.contains(option.value()))).toList();
        };
    }

    private static Choice yesNo(String value, List<String> given) {
        SharedMessages words = Words.now(SharedMessages.class);
        return new Choice(value, value.equals("true") ? words.yes() : words.no(), given.contains(value));
    }
}
