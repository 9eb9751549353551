package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plenary.programme.Meeting;

/** A list of rooms, tracks, types, speakers: a table whose first column leads to the row. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(Meeting meeting, String title, String notice, Line add, List<String> headings, List<Row> rows, String empty)
        implements
            TemplateInstance {

    /** @param warning null where nothing is the matter */
    record Row(Line name, List<String> cells, String warning) {
    }
}
