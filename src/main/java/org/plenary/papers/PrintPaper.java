package org.plenary.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A sheet as PDF/UA (ISO 14289-1): tagged, with its language and title, every font in it, so that it reads the same on a
 * consulate's machine and in a screen reader.
 */
@Singleton
class PrintPaper {

    private static final String STYLE = "/assets/css/paper.css";
    private static final List<String> OTHER_SCRIPTS = List.of("Hebrew", "Thai", "Georgian", "Armenian", "Ethiopic");

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrintedPaper(Sheet sheet) implements TemplateInstance {
    }

    private final String style;

    PrintPaper() throws IOException {
        try (InputStream css = resource(STYLE)) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] pdf(Sheet sheet) {
        Document page = Jsoup.parse(new PrintedPaper(sheet).render());
        page.select("bdi").forEach(PrintPaper::withMarks);
        page.head().appendElement("style").appendChild(new DataNode(style));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true).withProducer("Plenary").toStream(out)
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // Nothing but pictures that are in the page itself: whatever stood in it, no address is opened.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        fonts(builder);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * The library sets what stands in an element of its own after the line around it, so that a machine would read it there.
     * Marks of the paragraph's direction on both sides keep a name apart as well (Unicode Annex 9, 2.6).
     */
    private static void withMarks(Element name) {
        String mark = "rtl".equals(Optional.ofNullable(name.closest("[dir]")).map(around -> around.attr("dir")).orElse("ltr"))
                ? "\u200f"
                : "\u200e";
        name.replaceWith(new TextNode(mark + name.text() + mark));
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "NotoSans-Regular", "Noto Sans", 400);
        font(builder, "NotoSans-Bold", "Noto Sans", 700);
        font(builder, "NotoNaskhArabic-Regular", "Noto Naskh Arabic", 400);
        font(builder, "NotoNaskhArabic-Bold", "Noto Naskh Arabic", 700);
        font(builder, "NanumSquareR", "NanumSquare", 400);
        font(builder, "DroidSansFallbackFull", "Droid Sans Fallback", 400);
        OTHER_SCRIPTS.forEach(script -> font(builder, "NotoSans" + script + "-Regular", "Noto Sans " + script, 400));
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("/fonts/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String path) {
        return PrintPaper.class.getResourceAsStream(path);
    }
}
