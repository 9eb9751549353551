package org.plenary.interchange.formats;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Text that may be HTML as plain text: an empty line parts paragraphs, a list is lines with a dash, the address of a link
 * stands behind its words. Text without any tag is left as it is.
 *
 * @param lostSomething whether something that was no text, such as a script, is gone
 */
record PlainText(String text, boolean lostSomething) {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]*)?/?>|<!--");
    private static final String NO_TEXT = "script, style, iframe, object, embed, template, noscript, svg, math, form, img, video, audio";
    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
            "blockquote", "pre", "table", "section", "article", "header", "footer", "hr");

    static PlainText of(String text) {
        if (!TAG.matcher(text).find()) {
            return new PlainText(text, false);
        }
        Document page = Jsoup.parseBodyFragment(text);
        boolean lost = !page.select(NO_TEXT).isEmpty();
        page.select(NO_TEXT).remove();
        Writer writer = new Writer();
        NodeTraversor.traverse(writer, page.body());
        String plain = writer.out.toString().replaceAll("[ \\t\\u00A0]+\n", "\n").replaceAll("\n[ \\t]+", "\n")
                .replaceAll("\n{3,}", "\n\n").strip();
        return new PlainText(plain, lost);
    }

    private static class Writer implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (PARAGRAPHS.contains(node.nodeName())) {
                out.append("\n\n");
            } else if (node.nodeName().equals("li")) {
                out.append("\n- ");
            } else if (node.nodeName().equals("br") || node.nodeName().equals("tr")) {
                out.append("\n");
            } else if (node.nodeName().equals("td")) {
                out.append(" ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (PARAGRAPHS.contains(node.nodeName())) {
                out.append("\n\n");
            } else if (node instanceof Element link && node.nodeName().equals("a")) {
                String href = link.attr("href").strip();
                if (href.matches("(?i)(https?://|mailto:)\\S+") && !link.text().strip().equals(href)) {
                    out.append(" (").append(href).append(")");
                }
            }
        }
    }
}
