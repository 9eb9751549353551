package org.plenary.interchange;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What became of the rows of one noun. */
public record Counts(int added, int changed, int unchanged) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(boolean isNew, boolean isChanged) {
        return isNew ? new Counts(added + 1, changed, unchanged)
                : isChanged ? new Counts(added, changed + 1, unchanged) : new Counts(added, changed, unchanged + 1);
    }

    @JsonIgnore
    public boolean isNothing() {
        return added == 0 && changed == 0;
    }
}
