package org.plenary.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.registration.KeepDraft;
import org.plenary.registration.Stage;
import org.plenary.shared.Refusal;
import org.plenary.shared.SharedMessages;
import org.plenary.shared.Words;

/** What a stranger sends who was signed in a moment ago waits for them to sign in, and is their draft then (R20). */
@ApplicationScoped
public class ParkForm {

    public static final Duration AT_MOST = Duration.ofHours(1);
    /** A stranger may leave less than somebody we know. */
    private static final int LONGEST = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;
    @Inject
    KeepDraft keepDraft;

    /** @return the key that finds it again */
    @Transactional
    public String park(Meeting meeting, Stage stage, String formJson) {
        if (formJson.length() > LONGEST) {
            SharedMessages words = Words.now(SharedMessages.class);
            throw new Refusal(413, words.too_large_title(), words.too_large());
        }
        ParkedForm.delete("parkedAt < ?1", clock.instant().minus(AT_MOST));
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ParkedForm form = new ParkedForm();
        form.digest = digest(key);
        form.meeting = meeting;
        form.stage = stage;
        form.formJson = formJson;
        form.parkedAt = clock.instant();
        form.persist();
        return key;
    }

    /** Whoever brings the key is who left it: it becomes their draft, once. */
    @Transactional
    public boolean take(Meeting meeting, Person person, Stage stage, String key) {
        Optional<ParkedForm> parked = ParkedForm.find("digest = ?1 and meeting = ?2 and stage = ?3 and parkedAt >= ?4",
                digest(key), meeting, stage, clock.instant().minus(AT_MOST)).firstResultOptional();
        parked.ifPresent(form -> {
            keepDraft.of(meeting, person, stage, form.formJson);
            form.delete();
        });
        return parked.isPresent();
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
