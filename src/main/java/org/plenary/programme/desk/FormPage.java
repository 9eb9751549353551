package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plenary.programme.Meeting;
import org.plenary.shared.Problems;

/** The one page of every form of the desk: what is wrong, what others changed, the fields, and what hangs on the row. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FormPage(Meeting meeting, String title, Line back, String notice, Problems problems, String stale,
        List<Difference> differences, String action, String version, List<Field> fields, List<Section> sections,
        boolean previews, List<Preview> preview)
        implements
            TemplateInstance {

    /** A text as readers will see it. @param text null where there is none */
    record Preview(String label, String language, RawString text) {
    }

    FormPage previewing(List<Preview> shown) {
        return new FormPage(meeting, title, back, notice, problems, stale, differences, action, version, fields, sections,
                previews, shown);
    }

    FormPage noticing(String sentence) {
        return new FormPage(meeting, title, back, sentence, problems, stale, differences, action, version, fields, sections,
                previews, preview);
    }
}
