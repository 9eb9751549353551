package org.plenary.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenary.documents.Document;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/** What papers there are. */
public enum PaperKind {

    VISA("V", Document.Kind.VISA_LETTER),
    CERTIFICATE("C", Document.Kind.CERTIFICATE);

    /** In its number. */
    final String letter;
    /** As what it is kept. */
    final Document.Kind document;

    PaperKind(String letter, Document.Kind document) {
        this.letter = letter;
        this.document = document;
    }

    /** In addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaperKind called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A certificate says nothing of a passport. */
    public List<Placeholder> placeholders() {
        return Arrays.stream(Placeholder.values()).filter(one -> this == VISA || !one.isOfThePassport()).toList();
    }

    /** What stands on it where the organisers have written nothing. */
    String usualText(Language language) {
        PapersMessages words = Words.in(PapersMessages.class, language);
        String name = Placeholder.NAME.written();
        String meeting = Placeholder.MEETING.written();
        String place = Placeholder.CITY.written() + language.comma() + Placeholder.COUNTRY.written();
        String dates = Placeholder.DATES.written();
        return String.join("\n\n", this == VISA
                ? List.of(words.visa_whom(), words.visa_registered(name, meeting, place, dates),
                        words.visa_passport(Placeholder.PASSPORT.written(), Placeholder.NATIONALITY.written(),
                                Placeholder.BORN.written(), Placeholder.EXPIRES.written()),
                        words.visa_asks(), words.visa_costs())
                : List.of(words.certificate_says(name, meeting, place, dates)));
    }
}
