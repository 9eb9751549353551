package org.plenary.shared;

import jakarta.ws.rs.core.Response.Status;

/**
 * What somebody asked for cannot be had. Carries the status and the sentences a person reads, already in their language.
 * Shown as a page by {@link RefusalPages}; nothing of it is a failure of the application.
 */
public class Refusal extends RuntimeException {

    private final int status;
    private final transient String title;

    public Refusal(int status, String title, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.title = title;
    }

    public static Refusal notFound() {
        SharedMessages words = Words.now(SharedMessages.class);
        return new Refusal(404, words.not_found_title(), words.not_found());
    }

    public static Refusal forbidden() {
        SharedMessages words = Words.now(SharedMessages.class);
        return new Refusal(Status.FORBIDDEN.getStatusCode(), words.forbidden_title(), words.forbidden());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
