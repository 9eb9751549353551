package org.plenary.programme;

import java.util.List;

/** A figure on the desk's front page. Each feature, also those above, adds its own. */
public interface DeskCount {

    /** One figure: what is counted in the reader's language, how many, and the page that lists them (null: none). */
    record Figure(String label, long count, String url, boolean needsDoing) {
    }

    /** Where it stands among the others; tens, so that something fits between. */
    int position();

    List<Figure> of(Meeting meeting);
}
