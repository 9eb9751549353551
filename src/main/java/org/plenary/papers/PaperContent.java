package org.plenary.papers;

import java.time.LocalDate;
import java.util.List;
import org.plenary.papers.Wording.Paragraph;

/**
 * What stands on a paper, once in each of its languages, as it was issued: later changes of texts or answers do not change it.
 *
 * @param issuedOn at the venue
 */
record PaperContent(LocalDate issuedOn, List<Part> parts) {

    /** @param language BCP 47 tag */
    record Part(String language, List<Paragraph> paragraphs) {
    }
}
