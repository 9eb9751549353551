package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void plain_text_keeps_its_paragraphs_and_lines() {
        assertEquals("<p dir=\"auto\">One line\nand the next.</p>\n<p dir=\"auto\">Another paragraph.</p>\n",
                RichText.html("One line\r\nand the next.\n \n    Another paragraph.", 3));
        assertEquals("One line\nand the next.\n\nAnother paragraph.",
                RichText.plain("One line\r\nand the next.\n \n    Another paragraph."));
        assertEquals("", RichText.html(null, 3));
        assertEquals("", RichText.plain(" \n "));
    }

    @Test
    void headings_begin_below_the_pages_own_and_leave_no_level_out() {
        Document page = page("## One\n\n##### Five\n\n# Upper\n\nUnderlined\n---\n\n### Three");
        assertEquals(List.of("h3 One", "h4 Five", "h3 Upper", "h4 Underlined", "h5 Three"),
                page.select("h1, h2, h3, h4, h5, h6").stream().map(one -> one.tagName() + " " + one.text()).toList());
        assertEquals("<h2 dir=\"auto\">One</h2>", RichText.html("# One", 2).strip());
    }

    @Test
    void lists_emphasis_quotes_and_code_are_shown_each_block_with_its_own_direction() {
        Document page = page("1. *one*\n2. **two**\n\n- نقاش\n\n> said\n\n```\ncode\n```");
        assertEquals("one", page.selectFirst("ol em").text());
        assertEquals("two", page.selectFirst("ol strong").text());
        assertEquals("code", page.selectFirst("pre code").text());
        for (Element block : page.select("p, ul, ol, li, blockquote, pre")) {
            assertEquals("auto", block.attr("dir"), block.toString());
        }
    }

    @Test
    void a_link_leads_away_without_telling_from_where() {
        Element link = page("See [the page](https://example.org/a?b=1&c=2 \"title\").").selectFirst("a");
        assertEquals("https://example.org/a?b=1&c=2", link.attr("href"));
        assertEquals("noopener noreferrer nofollow", link.attr("rel"));
        assertEquals("mailto:a@example.org", page("<a@example.org>").selectFirst("a").attr("href"));
        assertEquals("https://example.org/", page("<https://example.org/>").selectFirst("a").attr("href"));
    }

    @Test
    void a_picture_is_a_link_and_nothing_is_fetched() {
        Document page = page("![A *map*](https://example.org/map.png) and ![](http://example.org/x.png)");
        assertEquals(0, page.select("img").size());
        assertEquals(List.of("A map", "http://example.org/x.png"), page.select("a").eachText());
        assertEquals("https://example.org/map.png", page.selectFirst("a").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<svg/onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>", "<!-- x --><iframe src=//e.example></iframe>", "<style>*{}</style>",
            "<div onclick='x'>\n\n# in\n\n</div>", "<?php x ?>", "<![CDATA[<script>]]>",
            "&lt;script&gt;alert(1)&lt;/script&gt;" })
    void html_is_text(String text) {
        Document page = page(text);
        assertEquals(0, page.select("script, img, svg, iframe, style, div, a").size(), page.body().html());
        inert(page);
        assertTrue(page.text().contains("<") || text.startsWith("<div"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&#58;alert(1)",
            "javascript&colon;alert(1)",
            "&#x6A;avascript:alert(1)", "java%0Ascript:alert(1)", "java&#10;script:alert(1)", "\\javascript:alert(1)",
            "java&Tab;script:alert(1)", "&#1;javascript:alert(1)", "data:text/html;base64,PHNjcmlwdD4=", "vbscript:x",
            "file:///etc",
            "//example.org/x", "/me", "?lang=ar", "#top", "ftp://example.org", "blob:x", "&#x202E;https://e.example",
            "javascript&#x3A;//https://example.org/%0Aalert(1)", "view-source:https://example.org", "tel:1" })
    void a_link_elsewhere_is_no_link(String address) {
        for (String text : List.of("[x](" + address + ")", "[x](<" + address + ">)", "![x](" + address + ")",
                "[x]\n\n[x]: " + address, "<" + address + ">")) {
            Document page = page(text);
            inert(page);
            assertTrue(page.select("a[href]").isEmpty()
                    || page.select("a[href]").attr("href").matches("https?://.*"), text + " " + page.body().html());
            assertTrue(page.select("a[href]").eachAttr("href").stream().noneMatch(href -> href.contains("script")),
                    page.body().html());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "![", "[[x](", "*a **b ", "> ", "- ", "`", "<", "_*", "&", "1. ", "[a](b \"", "]", "**", "\\",
            "<a@",
            "![x](", "[x]: y\n", "# ", "~~~\n", "* * ", ">-", "[x][", "\u202E", "(" })
    void ten_thousand_of_whatever_opens_something_end_in_time(String opening) {
        String text = opening.repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            inert(page(text));
            RichText.plain(text);
            String balanced = text.substring(0, text.length() / 2) + "x" + "]".repeat(5_000) + ")".repeat(5_000);
            inert(page(balanced));
            RichText.plain(balanced);
        });
    }

    @Test
    void words_alone_keep_what_the_markup_said() {
        assertEquals(
                "Agenda\n\nWho decides? We do.\n\n- one\n- two\n\nSee the page (https://example.org/) or https://example.org/.",
                RichText.plain("# Agenda\n\n*Who* decides? **We** do.\n\n- one\n- two\n\n"
                        + "See [the page](https://example.org/) or <https://example.org/>."));
        assertEquals("A map (https://example.org/map.png)", RichText.plain("![A map](https://example.org/map.png)"));
        assertEquals("2 * 3 and snake_case_name", RichText.plain("2 * 3 and snake_case_name"));
    }

    private static void inert(Document page) {
        assertEquals(0, page.select("script, img, iframe, style, object, form, input, svg, [style], [src]").size(),
                page.body().html());
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> assertTrue(
                List.of("dir", "href", "rel", "start").contains(attribute.getKey()), element.toString())));
    }

    private static Document page(String markdown) {
        return Jsoup.parseBodyFragment(RichText.html(markdown, 3));
    }
}
