package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void takes_the_first_accepted_language_it_speaks() {
        assertEquals(Optional.of(Language.AR), Language.accepted("de-DE,de;q=0.9,ar-EG;q=0.8,en;q=0.5"));
    }

    @Test
    void a_header_that_cannot_be_read_is_no_choice() {
        assertEquals(Optional.empty(), Language.accepted(";;q=x,,"));
        assertEquals(Optional.empty(), Language.accepted(null));
        assertEquals(Optional.empty(), Language.accepted("xx"));
    }

    @Test
    void names_languages_and_countries_in_itself() {
        assertEquals("الفرنسية", Language.AR.nameOf("fr"));
        assertEquals("Poland", Language.EN.nameOfCountry("PL"));
    }
}
