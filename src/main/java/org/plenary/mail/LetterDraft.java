package org.plenary.mail;

import io.quarkus.qute.RawString;
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
 * @param written what a person wrote into it, after the paragraphs; null for nothing
 * @param many what it is one of many of; null where it is about one's own and nobody else's
 */
public record LetterDraft(String eventKey, Long meetingId, UUID personId, String toAddress, String toName, Language language,
        String subject, List<String> paragraphs, List<Fact> facts, Link action, String calendar,
        Written written, Many many) {

    public LetterDraft(String eventKey, Long meetingId, UUID personId, String toAddress, String toName, Language language,
            String subject, List<String> paragraphs, List<Fact> facts, Link action, String calendar) {
        this(eventKey, meetingId, personId, toAddress, toName, language, subject, paragraphs, facts, action, calendar, null,
                null);
    }

    /** The same letter in these words instead of its own. */
    public LetterDraft saying(List<String> paragraphs, Written written) {
        return new LetterDraft(eventKey, meetingId, personId, toAddress, toName, language, subject, paragraphs, facts, action,
                calendar, written, many);
    }

    /** @param html made ready by whoever made it safe */
    public record Written(String plain, RawString html) {
    }

    /**
     * @param batch names what was sent to all of them, such as {@code mailing:7}
     * @param why it came, said at its end
     * @param unsubscribe where to get no more of its kind, an address that also takes a bare POST (RFC 8058); null where
     *        nobody can
     */
    public record Many(String batch, String why, Link unsubscribe) {
    }

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
