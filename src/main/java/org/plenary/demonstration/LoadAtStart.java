package org.plenary.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With {@code plenary.demonstration=true} both demonstration meetings are there when the first page is asked for. */
@Singleton
class LoadAtStart {

    void load(@Observes StartupEvent start, LoadMeeting meetings,
            @ConfigProperty(name = "plenary.demonstration") boolean wanted) {
        if (wanted) {
            DemonstrationMeeting.ALL.forEach(meetings::of);
        }
    }
}
