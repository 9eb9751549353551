package org.plenary.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of every page needs: language, direction, stylesheet, where we are. In templates: {@code cdi:page}. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    Reading reading;
    @Inject
    Stylesheet stylesheet;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.clock.starts-at")
    Optional<Instant> clockStartsAt;

    public String getLang() {
        return reading.language().tag;
    }

    public String getDir() {
        return reading.language().dir();
    }

    /** Between the parts of an enumeration. */
    public String getComma() {
        return reading.language().comma();
    }

    public String getStylesheet() {
        return stylesheet.path();
    }

    public String getScript() {
        return stylesheet.script();
    }

    public String getKeepingScript() {
        return stylesheet.keeping();
    }

    public String getFilteringScript() {
        return stylesheet.filtering();
    }

    public String getCuttingScript() {
        return stylesheet.cutting();
    }

    public String getAskingScript() {
        return stylesheet.asking();
    }

    public String getPath() {
        return reading.path();
    }

    public String getQuery() {
        return reading.query();
    }

    public List<Language> getOtherLanguages() {
        return List.of(Language.values()).stream().filter(language -> language != reading.language()).toList();
    }

    /** Whether something of the reader's own is missing, for the database does not answer; known once the page is made. */
    public boolean isLackingRecords() {
        return reading.isLacking();
    }

    /** The moment the demonstration's clock shows; null where the time is the time. */
    public String getDemonstrationTime() {
        return clockStartsAt.map(start -> Times.moment(clock.instant(), ZoneOffset.UTC, reading.language()) + " UTC")
                .orElse(null);
    }
}
