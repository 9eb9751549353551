package org.plenary.programme.pages;

import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.released.ListedSession;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** The facts of a session (R7) in the reader's words: "not planned" rather than blank. @param streamUrl null where not known */
public record Facts(String floor, String interpretation, String captions, String signLanguage, String recording, String stream,
        String streamUrl) {

    public static Facts of(ListedSession session) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        return new Facts(Reading.currentLanguage().nameOf(session.floorLanguage()), names(session.interpretation()),
                names(session.captions()), session.signLanguage() == null ? words.not_planned() : session.signLanguage(),
                session.recorded() ? words.planned() : words.not_planned(),
                session.streamed() ? words.planned() : words.not_planned(), session.streamUrl());
    }

    /** In one line of text: the language of the floor, and of the rest what is planned. */
    static String inOneLine(ListedSession session) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        Facts facts = of(session);
        List<String> line = new ArrayList<>(List.of(facts.floor));
        add(line, words.interpretation(), facts.interpretation, !session.interpretation().isEmpty());
        add(line, words.captions(), facts.captions, !session.captions().isEmpty());
        add(line, words.sign_language(), facts.signLanguage, session.signLanguage() != null);
        add(line, words.recording(), facts.recording, session.recorded());
        add(line, words.stream(), facts.stream, session.streamed());
        return String.join("; ", line);
    }

    private static void add(List<String> line, String label, String value, boolean planned) {
        if (planned) {
            line.add(label + ": " + value);
        }
    }

    private static String names(List<String> tags) {
        Language language = Reading.currentLanguage();
        return tags.isEmpty() ? Words.now(ProgrammeMessages.class).not_planned()
                : String.join(language.comma(), tags.stream().map(language::nameOf).toList());
    }
}
