package org.plenary.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    static final List<String> HOSTILE = Stream.concat(Stream.of("../../etc", "..", ".", "CON", "con", "nul", "COM1", "a/b",
            "a\\b", "a b", "جلسة", "会议", "%2e%2e%2f", "100%", "a%00b", "WS1", "ws1", "Ws1", "index", ".hidden", "-rf", "a:b",
            "a?b", "a#b", "a*b", "<script>", "a\u202Eb", "😀", "trailing.", "x".repeat(64)), Stream.of("y".repeat(300), "WS.1"))
            .toList();

    @Test
    void what_is_plain_keeps_its_name() {
        FileNames names = new FileNames();
        assertEquals("WS33", names.of("sessions/", "WS33"));
        assertEquals("2021-12-07", names.of("programme/", "2021-12-07"));
        assertEquals("WS33", names.of("sessions/", "WS33"));
    }

    @Test
    void every_other_is_safe_on_any_disk_and_differs_from_all_in_its_folder() {
        FileNames names = new FileNames();
        List<String> made = HOSTILE.stream().map(name -> names.of("sessions/", name)).toList();
        made.forEach(name -> assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,79}"), name));
        made.forEach(name -> assertTrue(!name.matches("(?i)con|nul|com1|index"), name));
        assertEquals(HOSTILE.size(), made.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count());
    }

    @Test
    void the_same_name_is_made_again_for_the_next_copy() {
        assertEquals(new FileNames().of("", "../../etc"), new FileNames().of("", "../../etc"));
        assertNotEquals(new FileNames().of("", "a/b"), new FileNames().of("", "a\\b"));
    }
}
