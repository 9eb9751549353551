package org.plenary.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Login;
import org.plenary.testing.Packaged;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;
import org.plenary.testing.Surroundings;

/** Two nodes on one PostgreSQL, with nothing between them but the database. */
class TwoNodesIT {

    private static final Logger LOG = Logger.getLogger(TwoNodesIT.class);
    private static final String DATABASE = "twonodes";
    private static final String PAGE = "/igf2021/sessions/WS33";
    private static final String DAY = "/igf2021/programme/2021-12-10";
    private static final Packaged ONE = Surroundings.onPostgresql(DATABASE);
    private static final Packaged TWO = Surroundings.secondNodeOnPostgresql(DATABASE);

    @BeforeAll
    static void both_are_there() throws IOException {
        Surroundings.bringKeycloak();
        Surroundings.bringMail();
        Surroundings.database(DATABASE);
        ONE.startAndBeReady();
        TWO.startAndBeReady();
    }

    @AfterAll
    static void everything_ends() {
        TWO.close();
        ONE.close();
        Surroundings.takePostgresqlAway();
    }

    @Test
    void a_release_made_on_one_node_is_read_on_the_other_soon_and_never_half() throws Exception {
        Surfer organiser = new Surfer(ONE.address(), "en");
        organiser.signIn("organiser@plenary.example", Login.PASSWORD, "/");
        retitle(organiser, "Another title for the release");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<List<Boolean>> read = CompletableFuture.supplyAsync(() -> reading(done));

        Seen releases = organiser.open("/igf2021/manage/releases");
        assertEquals(303, organiser.send(releases.form(), Map.of()).status());
        long released = System.nanoTime();
        Packaged.until("the other node reads the release", () -> isNew(TWO, PAGE));
        LOG.infof("read on the other node %d ms after it was made", (System.nanoTime() - released) / 1_000_000);
        assertTrue(isNew(ONE, PAGE) && isNew(ONE, DAY) && isNew(TWO, DAY));
        done.set(true);

        List<Boolean> seen = read.get();
        assertTrue(seen.size() > 3 && !seen.get(0), "read before and after");
        assertEquals(seen.stream().sorted().toList(), seen, "once the new one was read, the old one never again");
    }

    /** The session's page and its day in turn, as they are answered: whether each is new. */
    private static List<Boolean> reading(AtomicBoolean done) {
        List<Boolean> seen = new ArrayList<>();
        while (!done.get()) {
            seen.add(isNew(TWO, PAGE));
            seen.add(isNew(TWO, DAY));
        }
        return seen;
    }

    private static boolean isNew(Packaged node, String path) {
        try {
            return new Surfer(node.address(), "en").openOnly(path).page().text().contains("Another title for the release");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void retitle(Surfer organiser, String title) throws Exception {
        Seen list = organiser.open("/igf2021/manage/sessions?q=WS33");
        String edit = list.page().select("main a[href*=/manage/sessions/]").stream()
                .filter(link -> link.parents().stream().anyMatch(line -> line.tagName().equals("tr")
                        && line.text().startsWith("WS33")))
                .findFirst().orElseThrow().attr("href");
        Seen saved = organiser.send(organiser.open(edit).form(), Map.of("title", title));
        assertEquals(303, saved.status(), saved.page()::text);
    }
}
