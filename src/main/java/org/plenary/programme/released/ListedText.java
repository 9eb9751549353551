package org.plenary.programme.released;

/** A session's texts in another language than its own, as released; what is null is there in its own only. */
public record ListedText(String language, String title, String description) {
}
