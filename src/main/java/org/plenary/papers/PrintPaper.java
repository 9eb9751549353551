package org.plenary.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * A sheet as PDF/UA (ISO 14289-1): tagged, with its language and title, every font in it, so that it reads the same on a
 * consulate's machine and in a screen reader.
 */
@Singleton
class PrintPaper {

    private static final String STYLE = "paper.css";
    private static final List<String> OTHER_SCRIPTS = List.of("Hebrew", "Thai", "Georgian", "Armenian", "Ethiopic");

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrintedPaper(Sheet sheet) implements TemplateInstance {
    }

    byte[] pdf(Sheet sheet) {
        var page = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(new PrintedPaper(sheet).render()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true).withProducer("Plenary").withW3cDocument(page, "plenary:/").toStream(out);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // Nothing but our own style and pictures that are in the page itself: whatever stood in it, no address is opened.
        builder.useUriResolver((base, uri) -> uri.equals(STYLE) ? "plenary:" + STYLE
                : uri.startsWith("data:") ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> new Style(), "plenary");
        fonts(builder);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "NotoSans-Regular", "Noto Sans", 400);
        font(builder, "NotoSans-Bold", "Noto Sans", 700);
        font(builder, "NotoNaskhArabic-Regular", "Noto Naskh Arabic", 400);
        font(builder, "NotoNaskhArabic-Bold", "Noto Naskh Arabic", 700);
        font(builder, "DroidSansFallbackFull", "Droid Sans Fallback", 400);
        OTHER_SCRIPTS.forEach(script -> font(builder, "NotoSans" + script + "-Regular", "Noto Sans " + script, 400));
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("/fonts/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String path) {
        return PrintPaper.class.getResourceAsStream(path);
    }

    /** What a printed paper looks like. */
    private static class Style implements FSStream {

        @Override
        public InputStream getStream() {
            return resource("/assets/css/" + STYLE);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
