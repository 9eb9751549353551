package org.plenary.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Login;
import org.plenary.testing.Packaged;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;
import org.plenary.testing.Surroundings;

/**
 * The minute registration opens: a thousand people sign up in ten seconds for a hundred places, the application on one core
 * beside PostgreSQL. Not among the tests, for it measures: {@code src/benchmark/sign-ups.sh}; docs/benchmarks.md says how to
 * read it. What is exact is asserted all the same: nobody sees an error, and no seat too many is given.
 */
class OpeningMinute {

    private static final int PEOPLE = Integer.getInteger("people", 1000);
    private static final int PLACES = 100;
    private static final long BETWEEN_TWO = 10_000_000;
    private static final int AT_ONCE = 16;
    private static final int PARTS = 5;
    private static final String REGISTER = "/igf2021/register";
    private static final String SESSION = "/igf2021/sessions/OF-A";
    private static final String OTHER = "/harbour2021";

    private long application;
    private final List<String> said = new ArrayList<>();
    private final Surfer organiser = new Surfer(Surroundings.address(), "en");
    private final List<Surfer> everybody = IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Surfer(Surroundings.address(), "en")).toList();
    /** Nanoseconds of each request in the opening. */
    private final ConcurrentLinkedQueue<Long> requests = new ConcurrentLinkedQueue<>();

    @Test
    void a_thousand_sign_ups_in_ten_seconds() throws Exception {
        Surroundings.bringKeycloak();
        Surroundings.bringMail();
        Surroundings.database("opening");
        try (Packaged application = Surroundings.onPostgresql("opening")
                .with(System.getProperty("options", "-XX:+UseG1GC -Xmx768m").split(" ")).startAndBeReady()) {
            everybodySignsIn();
            this.application = application.pid();
            onTheirCores(this.application);
            besideOneRow();
            theOpening();
        }
        Files.write(Path.of("target/opening-minute.txt"), said);
    }

    private void everybodySignsIn() throws Exception {
        List<String> emails = IntStream.range(0, PEOPLE).mapToObj("opening%04d@people.example"::formatted).toList();
        Surroundings.realm().set("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)")
                .set("accessTokenLifespan", 3600).people(emails, Login.PASSWORD);
        organiser.signIn("organiser@plenary.example", Login.PASSWORD, "/");
        each(4, i -> everybody.get(i).signIn(emails.get(i), Login.PASSWORD, REGISTER));
    }

    /** Application and database share the first core; whoever asks, Keycloak and the mail server have the second. */
    private static void onTheirCores(long application) {
        pin(0, application);
        long me = ProcessHandle.current().pid();
        pin(1, me);
        ProcessHandle.allProcesses().filter(OpeningMinute::isPostgres)
                .forEach(process -> pin(0, process.pid()));
        ProcessHandle.current().children().filter(child -> child.pid() != application
                && !isPostgres(child)).forEach(child -> pin(1, child.pid()));
    }

    private static void pin(int core, long process) {
        try {
            new ProcessBuilder("taskset", "-a", "-c", "-p", String.valueOf(core), String.valueOf(process))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new AssertionError("taskset (util-linux) is wanted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The whole of a sign-up (place counted under its lock, registration, consents, letter) beside a star (one row), by the
     * same people, in turns.
     */
    private void besideOneRow() throws Exception {
        List<FormElement> checks = new ArrayList<>(Collections.nCopies(PEOPLE, null));
        List<FormElement> stars = new ArrayList<>(Collections.nCopies(PEOPLE, null));
        each(4, i -> {
            Surfer one = everybody.get(i);
            checks.set(i, one.follow(one.send(one.open(OTHER + "/register").form(), answers("ONLINE"))).form());
            stars.set(i, one.open(SESSION).page().select("main form[method=post]").forms().get(0));
        });
        Spent signingUp = new Spent();
        Spent starring = new Spent();
        for (int part = 0; part < PARTS; part++) {
            int from = part * PEOPLE / PARTS;
            int to = (part + 1) * PEOPLE / PARTS;
            // The first part warms up.
            boolean counts = part > 0;
            signingUp.on(counts, () -> timed(from, to, i -> everybody.get(i).send(checks.get(i), Map.of()), OTHER + "/me"));
            starring.on(counts, () -> timed(from, to, i -> everybody.get(i).send(stars.get(i), Map.of()), ""));
        }
        int counted = PEOPLE - PEOPLE / PARTS;
        say("whole sign-ups: %.0f/s; a star, one row: %.0f/s; ratio %.0f %%", counted * 1e9 / signingUp.nanos,
                counted * 1e9 / starring.nanos, 100.0 * starring.nanos / signingUp.nanos);
        say("processor time of application and database: a sign-up %.1f ms, a star %.1f ms; ratio %.0f %%",
                signingUp.processor / 1e6 / counted, starring.processor / 1e6 / counted,
                100.0 * starring.processor / signingUp.processor);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Nanoseconds, on the clock and of the processor. */
    private final class Spent {

        private long nanos;
        private long processor;

        void on(boolean counts, Work work) throws Exception {
            long begin = System.nanoTime();
            long before = used();
            work.run();
            nanos += counts ? System.nanoTime() - begin : 0;
            processor += counts ? used() - before : 0;
        }

        private long used() {
            return ProcessHandle.allProcesses().filter(process -> process.pid() == application || isPostgres(process))
                    .mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private interface Request {
        Seen of(int i) throws Exception;
    }

    /** @param leadsTo how the address ends that each answer leads to */
    private static void timed(int from, int to, Request request, String leadsTo) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Seen>> answers = threads.invokeAll(IntStream.range(from, to)
                    .mapToObj(i -> (Callable<Seen>) () -> request.of(i)).toList());
            for (Future<Seen> answer : answers) {
                assertEquals(303, answer.get().status(), () -> String.valueOf(answer));
                assertEquals(leadsTo, leadsTo.isEmpty() ? "" : end(answer.get().header("Location"), leadsTo));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String end(String address, String like) {
        return address.substring(Math.max(0, address.length() - like.length()));
    }

    private void theOpening() throws Exception {
        long held = registrations("CONFIRMED") + registrations("PENDING");
        long waited = registrations("WAITING");
        FormElement seats = organiser.open("/igf2021/manage/places").page().select("form:has([name=mode][value=IN_PERSON])").forms()
                .get(0);
        seats.select("[name=approval]").removeAttr("checked");
        assertEquals(303, organiser.send(seats, Map.of("seats", String.valueOf(held + PLACES))).status());
        long confirmed = registrations("CONFIRMED");

        ExecutorService threads = Executors.newFixedThreadPool(256);
        long begin = System.nanoTime() + 1_000_000_000;
        List<Future<Long>> signedUp = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            long at = begin + i * BETWEEN_TWO;
            Surfer one = everybody.get(i);
            signedUp.add(threads.submit(() -> {
                Thread.sleep(Math.max(0, (at - System.nanoTime()) / 1_000_000));
                Seen form = timed(() -> one.open(REGISTER));
                Seen check = timed(() -> one.follow(one.send(form.form(), answers("IN_PERSON"))));
                Seen done = timed(() -> one.send(check.form(), Map.of()));
                assertEquals(303, done.status());
                assertEquals("/igf2021/me", end(done.header("Location"), "/igf2021/me"));
                return System.nanoTime() - at;
            }));
        }
        List<Long> whole = new ArrayList<>();
        for (Future<Long> one : signedUp) {
            whole.add(one.get());
        }
        say("%d sign-ups begun in %.1f s, all done after %.1f s, errors: 0", PEOPLE, PEOPLE * BETWEEN_TWO / 1e9,
                (System.nanoTime() - begin) / 1e9);
        say("a page or form: %s", spread(requests.stream().mapToLong(Long::longValue).toArray()));
        say("a whole sign-up, form to confirmation: %s", spread(whole.stream().mapToLong(Long::longValue).toArray()));
        assertEquals(confirmed + PLACES, registrations("CONFIRMED"));
        assertEquals(waited + PEOPLE - PLACES, registrations("WAITING"));
        say("places given: %d of %d; on the waiting list: %d", PLACES, PLACES, PEOPLE - PLACES);
        threads.shutdown();
    }

    private Seen timed(Callable<Seen> request) throws Exception {
        long begin = System.nanoTime();
        Seen seen = request.call();
        requests.add(System.nanoTime() - begin);
        return seen;
    }

    private static String spread(long[] nanos) {
        Arrays.sort(nanos);
        return "median %d ms, p95 %d ms, p99 %d ms, longest %d ms".formatted(nanos[nanos.length / 2] / 1_000_000,
                nanos[nanos.length * 95 / 100] / 1_000_000, nanos[nanos.length * 99 / 100] / 1_000_000,
                nanos[nanos.length - 1] / 1_000_000);
    }

    /** In person, in this state. */
    private long registrations(String state) throws Exception {
        String said = organiser.open("/igf2021/manage/registrations?mode=IN_PERSON&state=" + state).page()
                .select("main .actions strong").text();
        return Long.parseLong(said.replaceAll("\\D", ""));
    }

    private static Map<String, String> answers(String mode) {
        return Map.of("mode", mode, "country", "KE", "stakeholderGroup", "CIVIL_SOCIETY", "conduct", "true", "privacy", "true");
    }

    private void say(String line, Object... values) {
        said.add(line.formatted(values));
        System.out.println(line.formatted(values));
    }

    private interface Deed {
        void of(int i) throws Exception;
    }

    private static void each(int atOnce, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Void>> running = IntStream.range(0, PEOPLE).mapToObj(i -> threads.submit(() -> {
                deed.of(i);
                return (Void) null;
            })).toList();
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
