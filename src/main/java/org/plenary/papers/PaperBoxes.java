package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plenary.documents.Document;
import org.plenary.documents.DocumentMessages;
import org.plenary.documents.Safe;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.Registration;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** What somebody has, can make, or is told to do first. */
@ApplicationScoped
class PaperBoxes {

    @Inject
    Safe safe;
    @Inject
    IssuePaper issue;

    PaperBox of(Meeting meeting, Registration mine, PaperKind kind) {
        Set<Document.Kind> kept = safe.kept(mine.id);
        String why = why(meeting, mine, kind, kept);
        boolean passport = kind == PaperKind.VISA && mine.holds(Mode.IN_PERSON) && !kept.contains(Document.Kind.PASSPORT);
        return Paper.of(mine, kind).filter(Paper::counts)
                .map(paper -> new PaperBox(kind.word(), heading(kind), why, passport, paper.numbered(), issued(meeting, paper),
                        kept.contains(kind.document), choices(meeting, paper.language)))
                .orElseGet(() -> new PaperBox(kind.word(), heading(kind), why, passport, null, null, false,
                        choices(meeting, Reading.currentLanguage().tag)));
    }

    private String why(Meeting meeting, Registration mine, PaperKind kind, Set<Document.Kind> kept) {
        PapersMessages words = Words.now(PapersMessages.class);
        if (!safe.isThere()) {
            return Words.now(DocumentMessages.class).off();
        }
        if (kind == PaperKind.CERTIFICATE) {
            return issue.isOver(meeting) && issue.tookPart(mine) ? null : words.certificate_not_yet();
        }
        return !mine.holds(Mode.IN_PERSON) ? words.visa_not_yet()
                : kept.contains(Document.Kind.PASSPORT) ? null : words.visa_no_passport();
    }

    private static String heading(PaperKind kind) {
        return Words.now(PapersMessages.class).paper(kind);
    }

    private static String issued(Meeting meeting, Paper paper) {
        return Words.now(PapersMessages.class).issued(
                Times.date(paper.issuedAt.atZone(meeting.zoneId()).toLocalDate(), Reading.currentLanguage()));
    }

    /** Those of the meeting we have words in, English last: it stands on every paper. */
    static List<Language> languages(Meeting meeting) {
        List<Language> others = Arrays.stream(meeting.languages.split("[\\s,]+")).map(Language::tagged)
                .flatMap(java.util.Optional::stream).filter(language -> language != Language.EN).distinct().toList();
        return others.isEmpty() ? List.of(Language.EN) : others;
    }

    private static List<Choice> choices(Meeting meeting, String chosen) {
        return languages(meeting).stream()
                .map(language -> new Choice(language.tag, language.ownName, language.tag.equals(chosen))).toList();
    }
}
