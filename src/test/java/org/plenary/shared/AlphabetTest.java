package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void numbers_are_sorted_by_their_value() {
        assertEquals(List.of("Room 1", "Room 1+2", "Room 2", "Room 10"), sorted(Language.EN, "Room 10", "Room 2", "Room 1+2",
                "Room 1"));
    }

    @Test
    void each_language_has_its_own_order() {
        assertEquals(List.of("Lato", "Łoś", "Mur", "Śnieg", "Żaba"),
                sorted(Language.PL, "Żaba", "Mur", "Śnieg", "Łoś", "Lato"));
        assertEquals(List.of("nube", "ñandú", "oso"), sorted(Language.ES, "oso", "ñandú", "nube"));
        assertEquals(List.of("ёж", "жук"), sorted(Language.RU, "жук", "ёж"));
        assertEquals(List.of("北京", "上海", "中国"), sorted(Language.ZH, "中国", "上海", "北京"));
        assertEquals(List.of("أحمد", "باسم", "ليلى"), sorted(Language.AR, "ليلى", "باسم", "أحمد"));
    }

    private static List<String> sorted(Language language, String... names) {
        return Stream.of(names).sorted(Alphabet.of(language)).toList();
    }
}
