package org.plenary.mailing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.mail.Letter;
import org.plenary.mailing.MailingRecipient.Outcome;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.registration.LetterStanding;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** A mailing as its pages show it, in the reader's language. */
final class MailingView {

    /** @param tone good, warn, bad or empty */
    record Head(long id, String url, String subject, String kind, String state, String tone, String when) {
    }

    /** One language of the meeting; subject null where nothing is written in it. */
    record TextLine(String url, String language, String subject) {
    }

    record Figure(String label, long count) {
    }

    /** One person and what became of their letter. */
    record PersonLine(String url, String name, String result) {
    }

    private MailingView() {
    }

    static Head head(Mailing mailing, List<MailingText> texts) {
        MailingMessages words = words();
        Meeting meeting = mailing.meeting;
        String when = mailing.begunAt == null ? words.made(Words.isolated(mailing.madeBy), moment(meeting, mailing.madeAt))
                : words.begun(Words.isolated(mailing.begunBy), moment(meeting, mailing.begunAt));
        return new Head(mailing.id, url(meeting, mailing.id), MailingText.forReader(texts, Reading.currentLanguage().tag,
                meeting.usualTextLanguage()).map(text -> text.subject).orElse(words.no_text_yet()),
                mailing.news ? words.kind_news() : words.kind_service(), words.state(mailing.state), tone(mailing.state), when);
    }

    static List<TextLine> texts(Mailing mailing, List<MailingText> texts) {
        Map<String, MailingText> written = texts.stream().collect(Collectors.toMap(text -> text.language, Function.identity()));
        return languages(mailing.meeting)
                .map(language -> new TextLine(url(mailing.meeting, mailing.id) + "/texts/" + language.tag,
                        nameOf(language.tag),
                        Optional.ofNullable(written.get(language.tag)).map(text -> text.subject).orElse(null)))
                .toList();
    }

    /** Those of the meeting that letters are written in. */
    static Stream<Language> languages(Meeting meeting) {
        return Stream.concat(meeting.languageTags().stream(), Stream.of(meeting.usualTextLanguage())).distinct()
                .map(Language::tagged).flatMap(Optional::stream);
    }

    static List<Figure> letters(DryRun run) {
        return run.letters().entrySet().stream().map(entry -> new Figure(nameOf(entry.getKey()), entry.getValue())).toList();
    }

    /** The filter in words; empty for everybody. */
    static String whom(Mailing mailing) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        Language language = Reading.currentLanguage();
        String parts = Stream.of(mailing.mode == null ? null : words.mode(mailing.mode),
                mailing.placeState == null ? null : words.state(mailing.placeState),
                mailing.country == null ? null : language.nameOfCountry(mailing.country),
                mailing.stakeholderGroup == null ? null
                        : Words.now(ProgrammeMessages.class).stakeholder_group(mailing.stakeholderGroup),
                mailing.words == null ? null : Words.isolated(mailing.words))
                .filter(Objects::nonNull).collect(Collectors.joining(language.comma()));
        return parts.isEmpty() ? words().everybody() : parts;
    }

    static List<Figure> figures(Mailing mailing) {
        MailingMessages words = words();
        Map<Outcome, Long> people = MailingRecipient.counts(mailing);
        Letter.Carried letters = Letter.carried(mailing.batch());
        return List.of(new Figure(words.f_waiting(), people.getOrDefault(Outcome.WAITING, 0L)),
                new Figure(words.f_written(), people.getOrDefault(Outcome.WRITTEN, 0L)),
                new Figure(words.f_sent(), letters.sent()), new Figure(words.f_failing(), letters.failing()),
                new Figure(words.f_bounced(), letters.bounced()),
                new Figure(words.f_left_out(), people.getOrDefault(Outcome.LEFT_OUT, 0L)));
    }

    static List<PersonLine> people(Mailing mailing, List<MailingRecipient.Row> rows) {
        Map<String, Letter> letters = Letter
                .ofEvents(rows.stream().map(row -> mailing.eventKey(row.registration().id)).toList())
                .stream().collect(Collectors.toMap(letter -> letter.eventKey, Function.identity()));
        return rows.stream().map(row -> person(mailing, row, letters.get(mailing.eventKey(row.registration().id)))).toList();
    }

    private static PersonLine person(Mailing mailing, MailingRecipient.Row row, Letter letter) {
        UUID id = row.registration().id;
        String result = letter != null ? LetterStanding.of(letter, mailing.meeting)
                : row.outcome() == Outcome.LEFT_OUT ? words().r_left_out() : words().r_waiting();
        return new PersonLine("/" + mailing.meeting.slug + "/manage/registrations/" + id, row.registration().name, result);
    }

    static String url(Meeting meeting, long id) {
        return "/" + meeting.slug + "/manage" + MailingPlace.PATH + "/" + id;
    }

    private static String tone(Mailing.State state) {
        return switch (state) {
            case DONE -> "good";
            case RUNNING, PAUSED -> "warn";
            case STOPPED -> "bad";
            case DRAFT -> "";
        };
    }

    private static String moment(Meeting meeting, java.time.Instant at) {
        return Times.moment(at, meeting.zoneId(), Reading.currentLanguage());
    }

    static String nameOf(String language) {
        return Reading.currentLanguage().nameOf(language);
    }

    private static MailingMessages words() {
        return Words.now(MailingMessages.class);
    }
}
