package org.plenary.programme.pages;

import io.quarkus.qute.TemplateExtension;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Said;
import org.plenary.shared.Reading;

/** A session's texts in the reader's language, as far as they are there. */
@TemplateExtension
class SessionFormats {

    private SessionFormats() {
    }

    static Said shownTitle(ListedSession session) {
        return session.title(Reading.currentLanguage().tag);
    }
}
