package org.plenary.connections.expected;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.identity.Audit;
import org.plenary.identity.Person;
import org.plenary.mail.LetterDraft;
import org.plenary.mail.Letters;
import org.plenary.programme.Meeting;
import org.plenary.shared.Json;
import org.plenary.shared.Language;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** Takes a list in, and after a look at it adds its people and writes to each: all or nothing. */
@ApplicationScoped
class KeepExpected {

    /** In seconds, for ten thousand letters; the usual minute may be too short on a busy machine. */
    private static final int LONG_ENOUGH = 300;

    /** What the log keeps of it. */
    record Noted(int people) {
    }

    @Inject
    Audit audit;
    @Inject
    Clock clock;
    @Inject
    Letters letters;
    @ConfigProperty(name = "plenary.address")
    URI site;

    @Transactional
    public long send(Meeting meeting, IndicoList list) {
        ExpectedFile.forgetOld(clock.instant());
        ExpectedFile file = new ExpectedFile();
        file.meeting = meeting;
        file.sentAt = clock.instant();
        file.leftOut = list.leftOut();
        file.findings = Json.of(list.findings());
        file.persist();
        list.people().forEach(line -> add(file, line));
        return file.id;
    }

    private void add(ExpectedFile file, IndicoList.Line line) {
        Expected one = new Expected();
        one.meeting = file.meeting;
        one.file = file;
        one.line = (int) line.line();
        one.email = line.email();
        one.name = line.name();
        one.organisation = line.organisation();
        one.country = line.country();
        one.since = clock.instant();
        one.persist();
    }

    /**
     * @param seen what the organiser had before their eyes
     * @return how many were added
     * @throws Refusal 409 where it is something else by now
     */
    @Transactional
    @TransactionConfiguration(timeout = LONG_ENOUGH)
    public int confirm(Meeting meeting, long id, String seen) {
        Meeting locked = Meeting.findById(meeting.id, LockModeType.PESSIMISTIC_WRITE);
        ExpectedFile file = ExpectedFile.of(locked, id).orElseThrow(Refusal::notFound);
        Preview preview = Preview.of(locked, file);
        if (!preview.mark().equals(seen)) {
            ConnectionsMessages words = Words.now(ConnectionsMessages.class);
            throw new Refusal(409, words.expected_changed_title(), words.expected_changed());
        }
        preview.added().forEach(one -> {
            one.file = null;
            one.settled = true;
        });
        letters.writeAll(letters(locked, preview.added()));
        // By a statement: those of the file that were not added are in memory, and point to it.
        ExpectedFile.flush();
        ExpectedFile.delete("id", id);
        audit.write(meeting.id, "expected.added", "meeting", meeting.id, meeting.slug, null, new Noted(preview.added().size()));
        return preview.added().size();
    }

    @Transactional
    public void discard(Meeting meeting, long id) {
        ExpectedFile.of(meeting, id).orElseThrow(Refusal::notFound).delete();
    }

    /** In the language they read the site in; who never did, in the meeting's. */
    private List<LetterDraft> letters(Meeting meeting, List<Expected> people) {
        Map<String, Person> known = Person.withEmails(people.stream().map(one -> one.email).toList()).stream()
                .collect(Collectors.toMap(person -> person.email, Function.identity(), (latest, older) -> latest));
        Language usual = Language.tagged(meeting.usualTextLanguage()).orElse(Language.DEFAULT);
        return people.stream().map(one -> {
            Person person = known.get(one.email);
            return letter(meeting, one, person, person == null ? usual : Language.tagged(person.language).orElse(usual));
        }).toList();
    }

    private LetterDraft letter(Meeting meeting, Expected one, Person person, Language language) {
        ConnectionsMessages words = Words.in(ConnectionsMessages.class, language);
        return new LetterDraft("expected:" + one.id, meeting.id, person == null ? null : person.id, one.email, one.name,
                language, words.letter_subject(meeting.name), List.of(words.letter_text(), words.letter_how()), List.of(),
                new LetterDraft.Link(words.letter_link(), site + "/" + meeting.slug + "/register"), null);
    }
}
