package org.plenary.shared;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Optional;

/**
 * In which language and time zone this request is read. {@link ReadingFilter} fills it; {@link #current()} answers
 * outside of a request too (letters set their own).
 */
@RequestScoped
public class Reading {

    private Language language = Language.DEFAULT;
    private ZoneId zone;
    private String path = "/";
    private String query = "";

    public static Language currentLanguage() {
        return current().map(Reading::language).orElse(Language.DEFAULT);
    }

    public static Optional<ZoneId> currentZone() {
        return current().flatMap(Reading::zone);
    }

    /** Without the query; the front page's where nobody asks. */
    public static String currentPath() {
        return current().map(Reading::path).orElse("/");
    }

    private static Optional<Reading> current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.of(container.instance(Reading.class).get());
    }

    public Language language() {
        return language;
    }

    /** The reader's own zone; empty until the browser or the reader has said it. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** The path asked for, without the query. */
    public String path() {
        return path;
    }

    /** The query asked for without {@code lang} and {@code tz}, ready to be appended to: empty or ending with "&". */
    public String query() {
        return query;
    }

    void of(Language language, ZoneId zone, String path, String query) {
        this.language = language;
        this.zone = zone;
        this.path = path;
        this.query = query;
    }
}
