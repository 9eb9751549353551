package org.plenary.registration.form.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Editing;
import org.plenary.registration.form.FormMessages;
import org.plenary.shared.Reading;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Something of a form in one more language, on a page of its own: who translates disturbs nobody. */
abstract class OfWording extends Editing<WordingForm> {

    @Inject
    SaveWording save;
    /** Which one this request is about. */
    protected String language;

    protected TemplateInstance shownIn(String meeting, long id, String language, boolean saved) {
        in(language, meetings.open(meeting));
        return shown(meeting, id, saved);
    }

    protected Response sentIn(String meeting, long id, String language, WordingForm form, List<String> theirs) {
        Meeting open = meetings.open(meeting);
        in(language, open);
        Response answer = sent(meeting, id, form, theirs);
        return answer.getStatus() != 303 ? answer : Response.seeOther(URI.create(one(open, id) + "?saved=true")).build();
    }

    /** A language of the meeting, other than the one forms are written in. */
    private void in(String language, Meeting meeting) {
        if (!OfForms.languagesBeside(meeting).contains(language)) {
            throw Refusal.notFound();
        }
        this.language = language;
    }

    @Override
    protected String one(Meeting meeting, long id) {
        return all(meeting) + "/" + id + "/texts/" + language;
    }

    @Override
    protected WordingForm blank(Meeting meeting) {
        return new WordingForm("", "", "", "");
    }

    @Override
    protected String titleOf(WordingForm form, boolean isNew) {
        return says().in_language(Reading.currentLanguage().nameOf(language));
    }

    protected static FormMessages says() {
        return Words.now(FormMessages.class);
    }
}
