package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What nobody should be able to do by typing, and how a page looks that has only written it down. */
public final class HostileText {

    private static final String OVERRIDE = "\u202E";
    private static final String END = "--end";
    /** Markup, templates, a formula, header lines, signs that turn the writing round, signs no database holds. */
    static final String WHOLE = "=cmd|'/C calc'!A0<script>alert(1)</script>\"><img src=x onerror=alert(1)>{{7*7}}{inject:page}"
            + "{cdi:visitor.email}\r\nSet-Cookie: x=y\r\nBcc: all@people.example\r\n\u202Egnp.exe\u0000\u0008' or 1=1 " + END;
    /** The same for fields that are short. */
    static final String SHORT = "@<blink>{{7*7}}\u202Egnp\r\nX: y";
    static final String LONG = "<blink>+" + "x".repeat(10_000);

    private HostileText() {
    }

    public static List<String> all() {
        return List.of(LONG, SHORT, WHOLE);
    }

    /** As it may be kept: signs that control something are spaces. */
    public static String normal(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFD\\s]+", " ").strip();
    }

    /** Whether the page says it as it was typed, in its text or in one of its fields. */
    public static boolean shown(Document page, String text) {
        String fields = page.select("input").eachAttr("value").stream().collect(Collectors.joining(" "));
        return normal(page.wholeText() + " " + fields).contains(normal(text));
    }

    public static void inert(Document page, String where) {
        assertEquals(0,
                page.select(
                        "script:not([src^=/static/], [type=application/ld+json]), img:not([src^=/], [src^=data:image/png;base64,]), iframe, blink, [style], [srcdoc]")
                        .size(),
                where);
        for (Element element : page.getAllElements()) {
            assertTrue(element.attributes().asList().stream().noneMatch(attribute -> attribute.getKey().startsWith("on")),
                    where + element);
            assertTrue(element.attr("href").matches("(?s)|(https?:/|/|#|\\?|mailto:|data:,).*"), where + element.attr("href"));
        }
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.getWholeText().contains(OVERRIDE)) {
                assertTrue(isApart(text), where + ": what follows is turned round with it: " + text.parent());
            }
        }, page);
    }

    /** Its direction ends where it ends: in an element of its own, between isolating signs, or with the paragraph. */
    private static boolean isApart(TextNode text) {
        for (Element around = (Element) text.parent(); around != null && !around.is("html"); around = around.parent()) {
            if (around.is("bdi, [dir], option, textarea, title")) {
                return true;
            }
        }
        return isolated(text.getWholeText()) || isItsWholeParagraph(text);
    }

    private static boolean isolated(String text) {
        int depth = 0;
        for (char sign : text.toCharArray()) {
            depth += sign == '\u2066' || sign == '\u2067' || sign == '\u2068' ? 1 : sign == '\u2069' ? -1 : 0;
            if (sign == '\u202E' && depth < 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItsWholeParagraph(TextNode text) {
        Element paragraph = (Element) text.parent();
        while (!paragraph.isBlock()) {
            paragraph = paragraph.parent();
        }
        return paragraph.wholeText().strip().equals(text.getWholeText().strip());
    }
}
