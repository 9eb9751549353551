package org.plenary.mail;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * What a letter shall say, in the language it is written in. Everything is plain text: the layout escapes it.
 *
 * @param eventKey names the event told of, such as {@code place.confirmed:7}; a second letter with the same is not written
 * @param toAddress as Keycloak verified it
 * @param action the one link that matters
 * @param calendar an iCalendar object (RFC 5545), or null
 */
public record LetterDraft(String eventKey, Long meetingId, UUID personId, String toAddress, String toName, Language language,
        String subject, List<String> paragraphs, List<Fact> facts, Link action, String calendar) {

    /**
     * One line of what is settled; {@code url} may be null.
     *
     * @param foreign a stretch of the value that is in another language than the letter; null for none
     */
    public record Fact(String label, String value, String url, Piece foreign) {

        public Fact(String label, String value, String url) {
            this(label, value, url, null);
        }

        /** The value, so that each stretch of it can say its language. */
        public List<Piece> pieces() {
            int from = foreign == null ? -1 : value.indexOf(foreign.text());
            return from < 0 ? List.of(new Piece(value, null))
                    : List.of(new Piece(value.substring(0, from), null), foreign,
                            new Piece(value.substring(from + foreign.text().length()), null));
        }
    }

    /** @param lang a BCP 47 tag; null for the letter's own language */
    public record Piece(String text, String lang) {
    }

    /** An absolute address and its words. */
    public record Link(String label, String url) {
    }
}
