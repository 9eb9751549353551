package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.programme.Meeting;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Speaker;
import org.plenary.programme.Track;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** 2.5 MB with 1,100 sessions, as pretalx writes them, all the way; docs/import.md says how long it took. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class LargeImportTest {

    private static final Duration SECONDS = Duration.ofSeconds(60);

    @Inject
    Imports imports;

    @Test
    void eleven_hundred_sessions_are_read_shown_written_and_undone() {
        Meeting meeting = Given.meeting();
        ImportFiles files = ImportLifeTest.many(1_100);
        assertTrue(files.others.get("schedule.xml").length > 2_500_000, "" + files.others.get("schedule.xml").length);
        long begun = System.nanoTime();

        long id = timed("read", () -> Sent.waiting(meeting, files));
        ImportPreview preview = timed("shown", () -> imports.preview(Sent.read(id)));
        timed("written", () -> imports.confirm(id, preview.seen()) ? Sent.settled(id) : null);

        assertEquals(State.DONE, Sent.read(id).state);
        assertEquals(new Counts(1_100, 0, 0), preview.counts().get(SheetKind.PROGRAMME));
        assertEquals(List.of(1_100L, 2_200L, 500L, 20L, 8L),
                List.of(Session.count("meeting", meeting), Role.count("session.meeting", meeting),
                        Speaker.count("meeting", meeting), Room.count("meeting", meeting), Track.count("meeting", meeting)));
        assertEquals("M1099 Session 1099 2021-12-09T10:00:00Z 2021-12-09T11:00:00Z Room 19 [T3] [Person 99, Person 106] 2047",
                QuarkusTransaction.requiringNew().call(() -> said(Session.withCode(meeting, "M1099").orElseThrow())));
        timed("undone", () -> imports.undo(id) ? Sent.settled(id) : null);
        assertEquals(0, Session.count("meeting", meeting));
        assertTrue(System.nanoTime() - begun < SECONDS.toNanos(), "seconds, also on a machine that does other things");
    }

    private static String said(Session session) {
        return String.join(" ", session.code, session.title, session.startsAt.toString(), session.endsAt.toString(),
                session.room.name, session.tracks.stream().map(track -> track.name).toList().toString(),
                session.roles.stream().map(role -> role.speaker.name).toList().toString(),
                String.valueOf(session.description.length()));
    }

    private static <T> T timed(String what, Supplier<T> step) {
        long begun = System.nanoTime();
        T came = step.get();
        Log.infof("1,100 sessions, %s: %d ms", what, (System.nanoTime() - begun) / 1_000_000);
        return came;
    }

    @Test
    void whoever_is_at_work_says_so_again_and_again_until_it_is_done_also_after_a_failure_to_say_it() {
        AtomicInteger said = new AtomicInteger();
        BesideTheRequest beside = new BesideTheRequest(Duration.ofMillis(50));

        beside.run("Somebody", null, () -> pause(600), () -> {
            if (said.incrementAndGet() == 2) {
                throw new IllegalStateException("the database was away for a moment");
            }
        });

        int whileAtWork = said.get();
        assertTrue(whileAtWork > 4, "said: " + whileAtWork);
        pause(300);
        assertTrue(said.get() <= whileAtWork + 1, "said after the end: " + (said.get() - whileAtWork));
        beside.end();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
