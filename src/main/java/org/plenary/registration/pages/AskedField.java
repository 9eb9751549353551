package org.plenary.registration.pages;

import java.util.List;
import org.plenary.registration.form.AnswerFiles;
import org.plenary.registration.form.Question;
import org.plenary.shared.Choice;

/**
 * A question as a form shows it. One template shows them all.
 *
 * @param value what was typed; of a tick null where it is not ticked
 * @param only who is asked, in words; null where everybody is
 * @param lang of the question where it is not the reader's, else null
 * @param note what is said before it, and what can be read first
 * @param file what is kept already
 */
public record AskedField(Question question, Widget widget, String type, String label, String hint, String error, String value,
        List<Choice> choices, String only, String lang, String dir, Note note, AnswerFiles.Kept file) {

    /** How it is answered. */
    public enum Widget {
        LINE,
        AREA,
        SELECT,
        RADIOS,
        BOXES,
        TICK,
        FILE
    }

    /** @param url what to read, null where there is nothing */
    public record Note(String sentence, String url, String link) {
    }

    public String getName() {
        return question.field();
    }

    public boolean isOptional() {
        return !question.required && widget != Widget.TICK;
    }

    /** What browsers can fill in by themselves; null where they cannot. */
    public String getAutocomplete() {
        if (question.builtIn != null) {
            return switch (question.builtIn) {
                case NAME -> "name";
                case ORGANISATION -> "organization";
                case COUNTRY -> "country";
                default -> null;
            };
        }
        return switch (question.kind) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> null;
        };
    }

    public boolean isConditional() {
        return only != null;
    }

    public String getModes() {
        return String.join(" ", question.askedModes);
    }

    public String getGroups() {
        return String.join(" ", question.askedGroups);
    }

    public String getAnswers() {
        return String.join(" ", question.askedAnswers);
    }
}
