package org.plenary.registration.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.plenary.registration.Registration;

/**
 * Where files that are answers are kept: a gap for a higher feature. Without one that takes a kind, no organiser can ask for
 * it. Asked for only by the form that comes after the approval, when there is a registration to keep them with.
 */
public interface AnswerFiles {

    /** A file as the person sees it again. {@code url} leads its owner to it. */
    record Kept(String name, String url) {
    }

    /** Whether it keeps files of {@link Kind#FILE} or {@link Kind#PHOTO}. */
    boolean takes(Kind kind);

    /**
     * Keeps it in the place of the one before, in the running transaction where there is one.
     *
     * @param sent the file as it was uploaded, gone when the request ends
     * @param name as the person's device calls it
     * @return what is wrong with it, in the reader's words; empty where it was kept
     */
    Optional<String> keep(Registration registration, Question question, Path sent, String name);

    Optional<Kept> of(UUID registration, Question question);
}
