package org.plenary.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.testing.Letters;
import org.plenary.testing.Login;
import org.plenary.testing.Packaged;
import org.plenary.testing.Surfer;
import org.plenary.testing.Surfer.Seen;
import org.plenary.testing.Surroundings;

/**
 * The application killed with SIGKILL while five hundred people sign up (R19). Each of them has an account in Keycloak,
 * signs in through its page and sends the real forms. What makes that affordable is the realm's password policy, which
 * here asks for one round of hashing instead of Keycloak's usual, and that a session outlives the application: people
 * sign in once, for H2 and PostgreSQL.
 */
class CrashIT {

    private static final int PEOPLE = 500;
    private static final int BEFORE_THE_KILL = 200;
    private static final int AT_ONCE = 8;
    private static final String REGISTER = "/igf2021/register";

    private static final List<Person> EVERYBODY = IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Person("person%03d@people.example".formatted(i), new Surfer(Surroundings.address(), "en")))
            .toList();
    private static final Surfer ORGANISER = new Surfer(Surroundings.address(), "en");

    private record Person(String email, Surfer surfer) {

        /** Fills in the form, checks the answers, confirms. */
        Seen signUp() throws IOException, InterruptedException {
            return signUp(surfer.open(REGISTER));
        }

        Seen signUp(Seen form) throws IOException, InterruptedException {
            Seen check = surfer.follow(surfer.send(form.form(), Map.of("mode", "ONLINE", "country", "KE",
                    "stakeholderGroup", "CIVIL_SOCIETY", "conduct", "true", "privacy", "true")));
            return surfer.send(check.form(), Map.of());
        }

        /** Whether what came back says so: it leads to one's own page. */
        static boolean isConfirmed(Seen answer) {
            return answer.status() == 303 && answer.header("Location").endsWith("/igf2021/me");
        }

        String standing() throws IOException, InterruptedException {
            return surfer.open("/igf2021/me").page().select("main .status").text();
        }
    }

    @BeforeAll
    static void everybody_signs_in() throws Exception {
        Surroundings.bringKeycloak();
        Surroundings.bringMail();
        Surroundings.realm().set("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)")
                .set("accessTokenLifespan", 3600)
                .people(EVERYBODY.stream().map(Person::email).toList(), Login.PASSWORD);
        try (Packaged application = Surroundings.onH2("crash").startAndBeReady()) {
            ORGANISER.signIn("organiser@plenary.example", Login.PASSWORD, "/");
            each(EVERYBODY, 4, person -> person.surfer.signIn(person.email, Login.PASSWORD, REGISTER));
        }
    }

    @Test
    void whoever_was_told_they_are_registered_still_is_after_a_kill_and_has_one_letter_on_h2() throws Exception {
        signedUpThroughAKill(Surroundings.onH2("crash"));
    }

    @Test
    void whoever_was_told_they_are_registered_still_is_after_a_kill_and_has_one_letter_on_postgresql() throws Exception {
        Surroundings.database("crash");
        signedUpThroughAKill(Surroundings.onPostgresql("crash"));
    }

    private static void signedUpThroughAKill(Packaged application) throws Exception {
        int lettersBefore = Letters.all().size();
        try (application) {
            application.startAndBeReady();
            List<Person> confirmed = signUpUntilTheKill(application);

            application.startAndBeReady();
            each(confirmed, 4, person -> assertEquals("You have a place online", person.standing(), person.email));
            List<Person> others = EVERYBODY.stream().filter(person -> !confirmed.contains(person)).toList();
            each(others, 4, CrashIT::signUpAgain);

            assertEquals("Registrations: " + PEOPLE, registrations());
            Packaged.until("a letter to everybody", () -> letters(lettersBefore).size() == PEOPLE);
            // At least once: the one letter that was between "taken" and "noted as taken" may come again, as the same.
            List<List<String>> twice = letters(lettersBefore).values().stream().filter(ids -> ids.size() > 1).toList();
            assertTrue(twice.size() <= 1, twice.toString());
            assertEquals(List.of(), twice.stream().filter(ids -> ids.stream().distinct().count() > 1).toList());
        }
    }

    /** Kills the application in the middle. @return those who had been told before */
    private static List<Person> signUpUntilTheKill(Packaged application) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Person>> told = EVERYBODY.stream().map(person -> threads.submit(() -> {
                if (!Person.isConfirmed(person.signUp())) {
                    throw new AssertionError(person.email);
                }
                answered.incrementAndGet();
                enough.countDown();
                return person;
            })).toList();
            enough.await();
            application.kill();
            List<Person> confirmed = new ArrayList<>();
            for (Future<Person> one : told) {
                try {
                    confirmed.add(one.get());
                } catch (ExecutionException cutOff) {
                    assertTrue(cutOff.getCause() instanceof IOException, () -> cutOff.getCause().toString());
                }
            }
            assertTrue(confirmed.size() >= BEFORE_THE_KILL && confirmed.size() < PEOPLE, "told: " + confirmed.size());
            return confirmed;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Somebody cut off opens the form again; where the sign-up had come through, they find themselves registered. */
    private static void signUpAgain(Person person) throws Exception {
        Seen form = person.surfer.open(REGISTER);
        assertTrue(form.address().getPath().endsWith("/me") || Person.isConfirmed(person.signUp(form)), person.email);
    }

    private static String registrations() throws Exception {
        return ORGANISER.open("/igf2021/manage/registrations").page().select("main .actions strong").text();
    }

    /** Message-IDs by whom of everybody they went to, of the letters that came after so many. */
    private static Map<String, List<String>> letters(int skipped) {
        Set<String> people = EVERYBODY.stream().map(Person::email).collect(Collectors.toSet());
        return Letters.all().stream().skip(skipped).filter(letter -> people.contains(addressee(letter)))
                .collect(Collectors.groupingBy(CrashIT::addressee, Collectors.mapping(CrashIT::id, Collectors.toList())));
    }

    private static String addressee(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private interface Deed {
        void of(Person person) throws Exception;
    }

    private static void each(List<Person> people, int atOnce, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Void>> running = people.stream().map(person -> threads.submit(() -> {
                deed.of(person);
                return (Void) null;
            })).toList();
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
