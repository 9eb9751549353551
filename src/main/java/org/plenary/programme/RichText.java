package org.plenary.programme;

import io.quarkus.qute.RawString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What people write about sessions and themselves: Markdown as CommonMark has it, without HTML, tables and indented code.
 * The one author of how it is shown and of how it is said where there is no markup. A text that knows nothing of Markdown
 * keeps its paragraphs.
 */
public final class RichText {

    /** Deeper nothing is meant by anybody: what opens beyond is text. */
    private static final int DEEPEST = 20;

    /** In the order in which they are tried: a line of dashes under words is a heading before it is a rule. */
    private static final Parser MARKDOWN = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(
                    List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class)))
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).nodeRendererFactory(LinksInPlain::new).build();
    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6",
                    "hr", "a")
            .addAttributes("a", "href").addAttributes("ol", "start").addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow"));

    private RichText() {
    }

    /** {@link #html} as a template shows it unescaped; null where there is nothing to show. */
    public static RawString shown(String markdown, int heading) {
        return markdown == null || markdown.isBlank() ? null : new RawString(html(markdown, heading));
    }

    /**
     * The same with its words changed once it has been read: what fills a blank is never markup.
     *
     * @param words applied to each stretch of text, never to an address
     */
    public static RawString shown(String markdown, int heading, UnaryOperator<String> words) {
        Document read = Jsoup.parseBodyFragment(html(markdown, heading));
        read.outputSettings(new OutputSettings().prettyPrint(false));
        read.body().nodeStream(TextNode.class).toList().forEach(text -> text.text(words.apply(text.getWholeText())));
        return new RawString(read.body().html());
    }

    /**
     * Safe to stand in a page as it is; every block finds its own direction. Null and empty give an empty text.
     *
     * @param heading the level of its uppermost heading, one below the heading of the page it stands under
     */
    public static String html(String markdown, int heading) {
        if (markdown == null || markdown.isBlank()) {
            return "";
        }
        Node text = parsed(markdown);
        text.accept(new ForOurPages(heading));
        Document clean = CLEANER.clean(Jsoup.parseBodyFragment(HTML.render(text)));
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        clean.select("a:not([href])").unwrap();
        for (Element block : clean.select("p, h2, h3, h4, h5, h6, blockquote, ul, ol, li, pre")) {
            block.attr("dir", "auto");
        }
        return clean.body().html();
    }

    /** The same in words alone, for letters, calendars, search and plain text; null gives an empty text. */
    public static String plain(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : PLAIN.render(parsed(markdown)).strip();
    }

    private static Node parsed(String markdown) {
        return MARKDOWN.parse(markdown);
    }

    /** Headings below the page's own, none left out; pictures, which would be fetched from elsewhere, as links to them. */
    private static class ForOurPages extends AbstractVisitor {

        private final int uppermost;
        private final Deque<Integer> open = new ArrayDeque<>();

        ForOurPages(int uppermost) {
            this.uppermost = uppermost;
        }

        @Override
        public void visit(Heading heading) {
            while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
                open.pop();
            }
            open.push(heading.getLevel());
            heading.setLevel(Math.min(6, uppermost + open.size() - 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), null);
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertAfter(link);
            image.unlink();
        }
    }

    /** Its words and, where they are not the address, the address in brackets. */
    private static class LinksInPlain implements NodeRenderer {

        private final TextContentNodeRendererContext context;

        LinksInPlain(TextContentNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            String address = node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
            boolean itself = node.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (!itself && !address.isEmpty()) {
                context.getWriter().write((node.getFirstChild() == null ? "" : " ") + "(" + address + ")");
            }
        }
    }
}
