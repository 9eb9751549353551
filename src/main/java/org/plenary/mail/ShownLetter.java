package org.plenary.mail;

import io.quarkus.qute.RawString;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** A letter as a page shows it: what a mail program shows, cleaned once more as if it came from a stranger. */
public final class ShownLetter {

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6",
                    "hr",
                    "a", "table", "tbody", "tr", "th", "td", "bdi", "span", "small")
            .addAttributes("a", "href").addAttributes("ol", "start").addAttributes(":all", "dir", "lang")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("th", "scope", "row")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow"));

    private ShownLetter() {
    }

    public static RawString of(Letter letter) {
        Document clean = CLEANER.clean(Jsoup.parse(letter.htmlBody));
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return new RawString(clean.body().html());
    }
}
