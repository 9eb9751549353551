package org.plenary.registration.pages;

import java.util.List;

/**
 * A form as the reader sees it, filled in as far as it is.
 *
 * @param mode what is known of the reader where the form does not ask it, for conditions that work at once
 */
public record AskedForm(List<Part> parts, String mode, String group, boolean files) {

    /** @param title null where the section has none */
    public record Part(String title, String help, String lang, List<AskedField> fields) {
    }
}
