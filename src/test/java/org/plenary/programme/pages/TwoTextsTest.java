package org.plenary.programme.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TwoTextsTest {

    private static final String LONG = "One sentence that stays as it is, and another. ".repeat(10);

    @Test
    void short_texts_are_shown_whole() {
        assertEquals(new TwoTexts("Old title", "New title"), TwoTexts.apart("Old title", "New title"));
        assertEquals(new TwoTexts("", "New title"), TwoTexts.apart("", "New title"));
    }

    @Test
    void of_long_texts_the_stretch_that_differs_with_whole_words_around_it() {
        TwoTexts apart = TwoTexts.apart(LONG + "The hall is red. " + LONG, LONG + "The hall is blue. " + LONG);
        assertTrue(apart.before().startsWith("… ") && apart.before().contains(" The hall is red. "), apart.before());
        assertTrue(apart.after().endsWith(" …") && apart.after().contains(" The hall is blue. "), apart.after());
        assertTrue(apart.before().length() < 160, apart.before());
        assertEquals(apart.before().replace("red", "blue"), apart.after());
    }

    @Test
    void what_is_only_added_or_taken_away_shows_where() {
        TwoTexts apart = TwoTexts.apart(LONG, LONG + "Bring a coat.");
        assertTrue(apart.after().endsWith("Bring a coat."), apart.after());
        assertTrue(LONG.strip().endsWith(apart.before().replace("… ", "")), apart.before());
    }

    @Test
    void an_endless_text_is_cut_and_no_sign_is_torn() {
        String emoji = "🙂".repeat(3000);
        TwoTexts apart = TwoTexts.apart("", emoji);
        assertTrue(apart.after().length() < 520 && apart.after().endsWith("🙂 …"), apart.after());
        TwoTexts two = TwoTexts.apart(emoji + "a" + emoji, emoji + "b" + emoji);
        assertTrue(two.before().codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF), two.before());
    }
}
