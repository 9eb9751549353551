package org.plenary.shared;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the reader's words: the same sentence in the summary and beside its field. */
public class Problems {

    /** @param field the name and id of the field the sentence is about */
    public record Problem(String field, String sentence) {
    }

    private final List<Problem> all = new ArrayList<>();

    /** One sentence for a field, the first: a second one would stand in the summary and nowhere beside the field. */
    public Problems say(String field, String sentence) {
        if (of(field) == null) {
            all.add(new Problem(field, sentence));
        }
        return this;
    }

    /** Says it where it holds. */
    public Problems when(boolean wrong, String field, String sentence) {
        return wrong ? say(field, sentence) : this;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<Problem> getAll() {
        return List.copyOf(all);
    }

    /** The sentence about a field; null where it is right. */
    public String of(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).map(Problem::sentence).findFirst().orElse(null);
    }
}
