package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.agenda.Star.Keeper;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.LetterDraft.Fact;
import org.plenary.mail.LetterDraft.Link;
import org.plenary.mail.LetterDraft.Piece;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.released.Change;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.ReleaseMade;
import org.plenary.programme.released.Said;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/**
 * Tells everybody which sessions of their agenda a release moved, cancelled, restored or took away: one letter a person and
 * release, in their language, in the release's transaction.
 */
@ApplicationScoped
class AgendaLetters {

    @Inject
    Letters letters;
    @ConfigProperty(name = "plenary.address")
    URI site;

    void tell(@Observes ReleaseMade made) {
        Map<UUID, Change> grave = made.changes().stream().filter(AgendaLetters::isGrave).collect(Collectors
                .toMap(change -> change.session().guid(), Function.identity(), (one, two) -> one, LinkedHashMap::new));
        if (grave.isEmpty()) {
            return;
        }
        Map<UUID, List<Keeper>> byPerson = Star.keepers(made.meeting(), grave.keySet()).stream()
                .collect(Collectors.groupingBy(Keeper::person, LinkedHashMap::new, Collectors.toList()));
        letters.writeAll(byPerson.values().stream().map(stars -> draft(made, grave, stars)).toList());
    }

    /** Whether somebody would stand before a wrong door. Of what was cancelled before they have been told. */
    private static boolean isGrave(Change change) {
        return switch (change.kind()) {
            case CANCELLED, RESTORED -> true;
            case MOVED, NEW -> !change.after().cancelled();
            case REMOVED -> !change.before().cancelled();
            case CHANGED -> false;
        };
    }

    private LetterDraft draft(ReleaseMade made, Map<UUID, Change> grave, List<Keeper> stars) {
        Keeper person = stars.get(0);
        Meeting meeting = made.meeting();
        Language language = Language.tagged(person.language()).orElse(Language.DEFAULT);
        AgendaMessages words = Words.in(AgendaMessages.class, language);
        Optional<ZoneId> zone = Optional.ofNullable(person.zone()).map(ZoneId::of);
        // In the order of the changes, not in that of the stars.
        List<Fact> facts = grave.values().stream()
                .filter(change -> stars.stream().anyMatch(star -> star.session().equals(change.session().guid())))
                .map(change -> fact(made, change, zone, language)).toList();
        return new LetterDraft("agenda." + meeting.id + "." + made.after().release() + ":" + person.person(), meeting.id,
                person.person(), person.email(), person.name(), language, words.letter_subject(meeting.name),
                List.of(words.letter_intro(meeting.name), words.letter_why()), facts,
                new Link(words.letter_action(), site + AgendaLinks.agenda(meeting)), null);
    }

    private Fact fact(ReleaseMade made, Change change, Optional<ZoneId> zone, Language language) {
        AgendaMessages words = Words.in(AgendaMessages.class, language);
        Said title = change.session().title(language.tag);
        String name = Words.isolated(change.session().code() + " " + title.text());
        String before = slot(change.before(), made.before(), zone, language);
        String after = slot(change.after(), made.after(), zone, language);
        String value = switch (change.kind()) {
            case CANCELLED, REMOVED -> words.letter_off(name, before);
            case MOVED -> words.letter_moved(name, after, before);
            default -> words.letter_on(name, after);
        };
        // What comes back after it was taken away is new only to a programme.
        Change.Kind kind = change.kind() == Change.Kind.NEW ? Change.Kind.RESTORED : change.kind();
        // It begins with a name: without the mark a mail program would take the name's direction for the sentence's.
        return new Fact(words.letter_kind(kind.name()), language.rightToLeft ? "\u200F" + value : value,
                change.after() == null ? null : site + Links.session(made.meeting(), change.after()),
                title.lang() == null ? null : new Piece(name, title.lang()));
    }

    private static String slot(ListedSession session, Programme programme, Optional<ZoneId> zone, Language language) {
        return session == null ? null : Slot.of(session, programme).inWords(programme.zoneId(), zone, language);
    }
}
