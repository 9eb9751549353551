package org.plenary.programme.pages;

import java.text.BreakIterator;
import java.util.Locale;

/** Two versions of a text, of which a reader wants to see what is different. */
record TwoTexts(String before, String after) {

    /** Texts up to here are shown whole. */
    private static final int WHOLE = 160;
    /** How much of what both share stands on either side. */
    private static final int AROUND = 50;
    private static final int AT_MOST = 500;

    /** Of long texts only the stretch in which they differ, with some words around it. */
    static TwoTexts apart(String before, String after) {
        if (before.length() <= WHOLE && after.length() <= WHOLE || before.isEmpty() || after.isEmpty()) {
            return new TwoTexts(stretch(before, 0, before.length()), stretch(after, 0, after.length()));
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        int from = Math.max(0, start - AROUND);
        int rest = Math.max(0, end - AROUND);
        return new TwoTexts(stretch(before, from, before.length() - rest), stretch(after, from, after.length() - rest));
    }

    /** From the beginning of a word to the end of one, marked where something is left out. */
    private static String stretch(String text, int from, int to) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int start = from == 0 || words.isBoundary(from) ? from : words.preceding(from);
        int wanted = Math.min(to, start + AT_MOST);
        int end = wanted == text.length() || words.isBoundary(wanted) ? wanted : words.following(wanted);
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }
}
