package org.plenary.programme.desk;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Words;

/** What somebody did, in the reader's language: the agenda desk's own words, or those a feature above brings. */
@Singleton
public class LogWords {

    @Inject
    Instance<DeskDeeds> features;

    /** What has no words is shown as the log keeps it. */
    public String deed(AuditEntry entry) {
        String own = Words.now(DeskMessages.class).deed(entry.deed);
        return own.isEmpty() ? of(entry).map(feature -> feature.deed(entry.deed)).orElse(entry.deed) : own;
    }

    public String label(AuditEntry entry) {
        if (entry.kind.equals("release")) {
            return Words.now(DeskMessages.class).release_number(Integer.parseInt(entry.rowId));
        }
        return of(entry).map(feature -> feature.label(entry.deed, entry.label)).orElse(entry.label);
    }

    /** The feature whose deed it is; empty for the agenda desk's own. */
    Optional<DeskDeeds> of(AuditEntry entry) {
        return features.stream().filter(feature -> !feature.deed(entry.deed).isEmpty()).findFirst();
    }
}
