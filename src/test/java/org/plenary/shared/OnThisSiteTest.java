package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnThisSiteTest {

    @ParameterizedTest
    @ValueSource(strings = { "/igf2021", "/igf2021/sessions/WS33/join", "/igf2021/programme?track=1&q=a%20b" })
    void leads_back_to_where_one_was(String path) {
        assertEquals(path, OnThisSite.path(path));
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "",
            "/a\r\nSet-Cookie: x=y", "/@evil.example", "evil" })
    void never_leads_off_the_site(String path) {
        assertEquals("/", OnThisSite.path(path));
    }

    @Test
    void leads_to_the_front_where_nothing_was_asked() {
        assertEquals("/", OnThisSite.path(null));
    }
}
