package org.plenary.demonstration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.shared.Records;

/**
 * With {@code plenary.demonstration=true} both demonstration meetings are there when the first page is asked for; so is
 * every meeting whose files lie in one of {@code plenary.demonstration-folders}.
 */
@Singleton
class LoadAtStart {

    void load(@Observes Records.Opened opened, LoadMeeting meetings,
            @ConfigProperty(name = "plenary.demonstration") boolean wanted,
            @ConfigProperty(name = "plenary.demonstration-folders") Optional<List<Path>> folders) {
        if (wanted) {
            DemonstrationMeeting.ALL.forEach(meetings::of);
        }
        folders.ifPresent(all -> all.forEach(meetings::in));
    }
}
