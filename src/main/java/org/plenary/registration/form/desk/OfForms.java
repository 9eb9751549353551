package org.plenary.registration.form.desk;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Edited;
import org.plenary.programme.desk.Editing;
import org.plenary.programme.desk.Line;
import org.plenary.programme.desk.Section;
import org.plenary.registration.Stage;
import org.plenary.registration.form.FormMessages;
import org.plenary.registration.form.MakeForm;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** A form of the form desk: whoever is done comes back to the form at the place of what they changed. */
abstract class OfForms<F extends Record & Edited> extends Editing<F> {

    /** Where the row stands. */
    protected abstract Stage stage(Meeting meeting, long id);

    /** With rows of its own, so that they can be changed. */
    protected Meeting opened(String slug, MakeForm make) {
        Meeting meeting = meetings.open(slug);
        make.of(meeting);
        return meeting;
    }

    @Override
    protected Line back(Meeting meeting) {
        return new Line(says().desk(), FormLinks.form(meeting, Stage.REGISTRATION));
    }

    protected Response toForm(Response answer, Meeting meeting, String anchor) {
        if (answer.getStatus() != 303) {
            return answer;
        }
        long id = Long.parseLong(answer.getLocation().toString().replaceAll("\\?.*", "").replaceAll(".*/", ""));
        return Response.seeOther(URI.create(FormLinks.at(meeting, stage(meeting, id), anchor + "-" + id))).build();
    }

    /** Leads to the pages where the same is worded in the meeting's other languages. */
    protected static Section languages(Meeting meeting, String texts, List<String> there) {
        Language reader = Reading.currentLanguage();
        List<Line> lines = languagesBeside(meeting).stream().map(tag -> new Line(reader.nameOf(tag), texts + "/" + tag,
                there.contains(tag) ? null : says().missing())).toList();
        return new Section(says().languages(), false, lines, "–", List.of());
    }

    /** Those of the meeting, without the one forms are written in. */
    static List<String> languagesBeside(Meeting meeting) {
        return List.of(meeting.languages.strip().split("\\s*,\\s*")).stream()
                .filter(tag -> !tag.isEmpty() && !tag.equals(meeting.usualTextLanguage())).toList();
    }

    protected static FormMessages says() {
        return Words.now(FormMessages.class);
    }
}
