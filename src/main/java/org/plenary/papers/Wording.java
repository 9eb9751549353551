package org.plenary.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a paper with its placeholders: paragraphs, between them an empty line. Text, and nothing else. */
record Wording(String text) {

    /** A paragraph's piece: ours or the organisers' words, or what was filled in, which may run in another direction. */
    record Piece(String text, boolean filledIn) {
    }

    record Paragraph(List<Piece> pieces) {
    }

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

    /** What stands in braces, or is a brace, and is none of these. */
    List<String> unknown(List<Placeholder> known) {
        return IN_BRACES.matcher(text).results().map(MatchResult::group)
                .filter(braces -> Placeholder.called(braces).filter(known::contains).isEmpty()).distinct().toList();
    }

    List<Paragraph> filled(Map<Placeholder, String> values) {
        return Arrays.stream(text.strip().split("\\s*\\n\\s*\\n\\s*")).filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> filled(paragraph, values)).toList();
    }

    /** Once, from left to right: what was filled in is not looked into again. */
    private static Paragraph filled(String paragraph, Map<Placeholder, String> values) {
        List<Piece> pieces = new ArrayList<>();
        Matcher braces = IN_BRACES.matcher(paragraph);
        int from = 0;
        while (braces.find()) {
            String value = Placeholder.called(braces.group()).map(one -> values.getOrDefault(one, "")).orElse(braces.group());
            add(pieces, paragraph.substring(from, braces.start()), false);
            add(pieces, value, true);
            from = braces.end();
        }
        add(pieces, paragraph.substring(from), false);
        return new Paragraph(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean filledIn) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, filledIn));
        }
    }
}
