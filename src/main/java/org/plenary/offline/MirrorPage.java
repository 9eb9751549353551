package org.plenary.offline;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenary.shared.Language;
import org.plenary.shared.Words;

/**
 * A page as the mirror holds it: what the mirror has is linked as a file beside it, everything else of the application at
 * the live site's absolute address, and it says what it is. No script: what ours do needs the application.
 *
 * @param live the live site's address, without a path
 * @param sentence that this is a copy, and of when, in this language
 */
record MirrorPage(MirrorFiles files, List<Language> languages, String stylesheet, String live, Language language,
        String sentence) {

    private static final String LANGUAGE = "?lang=";

    String of(String html, String address) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        String from = files.of(language, address).orElseThrow();
        page.select("script").remove();
        page.select("[href]").forEach(link -> link.attr("href", link(from, address, link.attr("href"))));
        page.select("form[action]").forEach(form -> form.attr("action", live + form.attr("action")));
        page.selectFirst("a.skip").after(note(address));
        return page.outerHtml();
    }

    /** Where a page shows an address whole, what the mirror has of it is beside it all the same. */
    private String link(String from, String address, String asWritten) {
        String href = asWritten.startsWith(live + "/") ? asWritten.substring(live.length()) : asWritten;
        if (href.startsWith(LANGUAGE)) {
            return inAnother(from, address, href);
        }
        if (!href.startsWith("/")) {
            // A place on the page, or another site.
            return href.startsWith("?") ? live + address + href : href;
        }
        return href.equals(stylesheet) ? MirrorFiles.link(from, stylesheet.substring(1))
                : files.of(language, href).map(to -> MirrorFiles.link(from, to)).orElse(live + href);
    }

    private String inAnother(String from, String address, String href) {
        Optional<Language> other = Language.tagged(href.substring(LANGUAGE.length())).filter(languages::contains);
        return other.flatMap(one -> files.of(one, address)).map(to -> MirrorFiles.link(from, to))
                .orElse(live + address + href);
    }

    private Element note(String address) {
        Element note = new Element("aside").addClass("banner").attr("aria-label", sentence);
        note.appendText(sentence + " ").appendElement("a").attr("href", live + address)
                .text(Words.in(OfflineMessages.class, language).live_page(live + address));
        return note;
    }
}
