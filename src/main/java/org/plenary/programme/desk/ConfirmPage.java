package org.plenary.programme.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.plenary.programme.Meeting;

/** Asks once more before something is taken away. {@code sentence} says what happens; {@code refused} why it cannot. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ConfirmPage(Meeting meeting, String title, String what, String sentence, String refused, String action,
        String version,
        String label, Line back) implements TemplateInstance {
}
