package org.plenary.shared;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

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
    private Instant moment;
    private boolean lacking;

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

    /** When this request is read, where that is not now. */
    static Optional<Instant> currentMoment() {
        return current().map(Reading::moment);
    }

    /** Something of this page is missing, for the database does not answer. */
    static void lackRecords() {
        current().ifPresent(Reading::lack);
    }

    private static Optional<Reading> current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.of(container.instance(Reading.class).get());
    }

    /**
     * Makes a copy of something as a stranger who asks for this path would read it, whoever is here: in a request of its own,
     * of which nothing is left afterwards. A copy cannot know what is on now, so its clock stands still long before.
     *
     * @param zone the stranger's own; null for none
     */
    public static <T> T copied(Language language, ZoneId zone, String path, Supplier<T> making) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState here = requests.getStateIfActive();
        requests.activate();
        try {
            Reading reading = Arc.container().instance(Reading.class).get();
            reading.of(language, zone, path, "");
            reading.standStill();
            return making.get();
        } finally {
            requests.terminate();
            if (here != null) {
                requests.activate(here);
            }
        }
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

    /** Null for now. */
    Instant moment() {
        return moment;
    }

    /** Whether something is missing from this page because the database does not answer. */
    boolean isLacking() {
        return lacking;
    }

    void lack() {
        lacking = true;
    }

    void standStill() {
        moment = Instant.EPOCH;
    }

    void of(Language language, ZoneId zone, String path, String query) {
        this.language = language;
        this.zone = zone;
        this.path = path;
        this.query = query;
    }
}
