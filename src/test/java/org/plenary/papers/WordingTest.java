package org.plenary.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.papers.Wording.Paragraph;
import org.plenary.papers.Wording.Piece;

class WordingTest {

    @Test
    void an_empty_line_begins_a_paragraph() {
        assertEquals(
                List.of(new Paragraph(List.of(new Piece("One\nline", false))), new Paragraph(List.of(new Piece("Two", false)))),
                new Wording("\n One\nline \n \n\n Two\n").filled(Map.of()));
    }

    @Test
    void what_is_filled_in_is_not_looked_into_again() {
        assertEquals(
                List.of(new Paragraph(
                        List.of(new Piece("Dear ", false), new Piece("{passport}", true), new Piece("!", false)))),
                new Wording("Dear {name}!").filled(Map.of(Placeholder.NAME, "{passport}", Placeholder.PASSPORT, "SECRET")));
    }

    @Test
    void whatever_else_stands_in_braces_is_named() {
        assertEquals(List.of("{config:secret}", "{Name}", "{", "}", "{ name }", "{}"),
                new Wording("{config:secret} {Name} {name} {{name}} { name } {}").unknown(PaperKind.VISA.placeholders()));
    }

    @Test
    void a_certificate_knows_nothing_of_passports() {
        assertEquals(List.of("{passport}", "{born}"),
                new Wording("{name} {passport} {born}").unknown(PaperKind.CERTIFICATE.placeholders()));
    }

    @ParameterizedTest
    @EnumSource(Placeholder.class)
    void every_placeholder_is_known_to_the_visa_letter(Placeholder one) {
        assertTrue(PaperKind.VISA.placeholders().contains(one));
        assertEquals(List.of(), new Wording(one.written()).unknown(PaperKind.VISA.placeholders()));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({ "Nadia Haddad,N. H.", "ليلى الحارثي,ل. ا.", "王小明,王.", "Siti,S.",
            "Дмитрий Ильич Иванов,Д. И. И.", "'<b>x</b> (y)',b. y." })
    void of_a_name_the_initials_are_said(String name, String initials) {
        assertEquals(initials, Paper.initials(name));
    }
}
