package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;

/** Files sent to a meeting, as the desk's page sends them, by nobody in particular. */
public final class Sent {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Sent() {
    }

    /** Read, and waiting to be confirmed. */
    public static long waiting(Meeting meeting, String name, String text) {
        return waiting(meeting, new ImportFiles().add(name, Files.bytes(text)));
    }

    static long waiting(Meeting meeting, ImportFiles files) {
        long id = asNobody(() -> CDI.current().select(Imports.class).get().send(meeting, files));
        assertEquals(State.WAITING, settled(id).state);
        return id;
    }

    /** Read, confirmed, and in the meeting's rows. */
    public static long done(Meeting meeting, String name, String text) {
        Imports imports = CDI.current().select(Imports.class).get();
        long id = waiting(meeting, name, text);
        assertTrue(asNobody(() -> imports.confirm(id, imports.preview(read(id)).seen())));
        assertEquals(State.DONE, settled(id).state);
        return id;
    }

    /** After whatever is being done with it is done. */
    static ProgrammeImport settled(long id) {
        Instant until = Instant.now().plus(PATIENCE);
        ProgrammeImport one = read(id);
        while (one.state.name().endsWith("ING") && one.state != State.WAITING && Instant.now().isBefore(until)) {
            pause();
            one = read(id);
        }
        return one;
    }

    static ProgrammeImport read(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ProgrammeImport.findById(id));
    }

    /** Within a request, which a test's own threads do not have. */
    private static <T> T asNobody(Supplier<T> deed) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            return deed.get();
        }
        request.activate();
        try {
            return deed.get();
        } finally {
            request.terminate();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
