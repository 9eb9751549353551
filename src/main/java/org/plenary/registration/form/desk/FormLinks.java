package org.plenary.registration.form.desk;

import java.util.Locale;
import org.plenary.programme.Meeting;
import org.plenary.registration.Stage;

/** The one author of the form desk's addresses. */
final class FormLinks {

    private FormLinks() {
    }

    static String forms(Meeting meeting) {
        return "/" + meeting.slug + "/manage/forms";
    }

    static String form(Meeting meeting, Stage stage) {
        return forms(meeting) + "/" + stage.name().toLowerCase(Locale.ROOT);
    }

    /** At the place of what was just changed. */
    static String at(Meeting meeting, Stage stage, String anchor) {
        return form(meeting, stage) + "?saved=" + anchor + "#" + anchor;
    }

    static String sections(Meeting meeting) {
        return forms(meeting) + "/sections";
    }

    static String questions(Meeting meeting) {
        return forms(meeting) + "/questions";
    }

    static String options(Meeting meeting) {
        return forms(meeting) + "/options";
    }
}
