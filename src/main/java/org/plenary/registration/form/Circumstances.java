package org.plenary.registration.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What decides which questions somebody is asked.
 *
 * @param mode the name of the mode, or empty; {@code group} likewise
 * @param categories codes such as {@code press}
 * @param given what was typed, by field
 */
public record Circumstances(String mode, String group, Set<String> categories, Map<String, List<String>> given) {

    public static final Circumstances UNKNOWN = new Circumstances("", "", Set.of(), Map.of());

    public Circumstances {
        mode = mode == null ? "" : mode;
        group = group == null ? "" : group;
    }

    public List<String> given(Question question) {
        return given.getOrDefault(question.field(), List.of());
    }

    boolean allow(Question question) {
        return modeFits(question) && groupFits(question) && mayConcern(question);
    }

    public boolean modeFits(Question question) {
        return allows(question.askedModes, Set.of(mode));
    }

    public boolean groupFits(Question question) {
        return allows(question.askedGroups, Set.of(group));
    }

    /** Whether it could be asked, whatever is still chosen in the form itself. */
    public boolean mayConcern(Question question) {
        return allows(question.askedCategories, categories);
    }

    private static boolean allows(List<String> asked, Set<String> are) {
        return asked.isEmpty() || asked.stream().anyMatch(are::contains);
    }
}
