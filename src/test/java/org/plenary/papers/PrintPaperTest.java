package org.plenary.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.documents.Passport;
import org.plenary.programme.Meeting;
import org.plenary.registration.Registration;
import org.plenary.shared.Language;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;
import org.plenary.testing.RealKeycloak;

/** What comes out of the printer: read by machine, as a consulate's or a screen reader would. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@QuarkusTestResource(RealKeycloak.class)
class PrintPaperTest {

    private static final Passport PASSPORT = new Passport("C01X00T47", "KE", LocalDate.of(2019, 5, 14),
            LocalDate.of(2039, 5, 13), LocalDate.of(1985, 3, 27));

    @ParameterizedTest
    @ValueSource(strings = { "ليلى الحارثي", "王小明", "Дмитрий Щербаков", "Nguyễn Thị Ánh", "Łukasz Żółć", "김민준", "山田太郎",
            "שרה כהן", "Μαρία Παπαδοπούλου", "นภา", "თამარ", "Արամ", "ሰላም" })
    void a_name_in_any_of_these_scripts_is_read_as_it_is_written(String name) throws IOException {
        for (Language language : List.of(Language.AR, Language.ZH, Language.RU)) {
            String text = text(pdf(name, language));
            assertTrue(text.contains(name), name + " is not in " + text);
            assertFalse(text.contains("#"), "a sign no font has: " + text);
        }
    }

    @Test
    void the_arabic_part_is_read_in_order() throws IOException {
        String text = text(pdf("ليلى الحارثي", Language.AR));
        assertTrue(text.contains("إلى من يهمه الأمر"), text);
        assertTrue(text.contains("مسجل للمشاركة حضوريا في"), text);
        assertTrue(text.contains("We confirm that ليلى الحارثي is registered to take part in person in Forum, held in"), text);
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("王小明", Language.AR))) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("Visa letter T-V-00001", pdf.getDocumentInformation().getTitle());
            assertTrue(new String(catalog.getMetadata().toByteArray()).contains("pdfuaid"));
            List<String> tags = new ArrayList<>();
            collect(catalog.getStructureTreeRoot().getKids(), tags);
            assertTrue(tags.containsAll(List.of("H1", "H2", "P", "Figure")), tags.toString());
        }
    }

    @Test
    void the_picture_is_described_and_the_other_part_has_its_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("王小明", Language.AR))) {
            List<PDStructureElement> elements = new ArrayList<>();
            elements(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), elements);
            assertEquals(List.of("The address where this paper can be checked, to be read with a telephone"),
                    elements.stream().map(PDStructureElement::getAlternateDescription).filter(alt -> alt != null).toList());
            assertTrue(elements.stream().anyMatch(element -> "ar".equals(element.getLanguage())), "no element is in Arabic");
        }
    }

    @Test
    void every_font_is_in_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf("ليلى 王小明 Дмитрий", Language.ZH))) {
            int fonts = 0;
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 3, fonts + " fonts");
        }
    }

    @Test
    void a_letter_is_one_page_and_small() throws IOException {
        byte[] file = pdf("Nadia Haddad", Language.AR);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertEquals(1, pdf.getNumberOfPages());
        }
        assertTrue(file.length < 300_000, file.length + " bytes");
    }

    @Test
    void markup_in_a_name_is_text() throws IOException {
        String name = "<img src=\"file:///etc/passwd\"> {config} &amp; </p><script>";
        assertTrue(text(pdf(name, Language.RU)).replaceAll("\\s+", " ").contains(name));
    }

    private static byte[] pdf(String name, Language other) {
        Sheet sheet = Given.written(() -> {
            Meeting meeting = Given.meeting();
            meeting.name = "Forum";
            Registration registration = new Registration();
            registration.meeting = meeting;
            registration.name = name;
            registration.reference = "ABC";
            PaperContent content = WritePaper.of(registration, PASSPORT, PaperKind.VISA, other, LocalDate.of(2021, 11, 2));
            return Sheet.of(meeting, PaperKind.VISA, "T-V-00001", "ABCD-EFGH-JKLM-NPQR", content,
                    "https://meeting.example.org/igf2021/verify/ABCDEFGHJKLMNPQR");
        });
        byte[] pdf = Approved.the(PrintPaper.class).pdf(sheet);
        assertNotNull(pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\u200e\u200f]", "").replaceAll(" +", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    private static void collect(List<Object> kids, List<String> tags) {
        List<PDStructureElement> elements = new ArrayList<>();
        elements(kids, elements);
        elements.forEach(element -> tags.add(element.getStandardStructureType()));
    }

    private static void elements(List<Object> kids, List<PDStructureElement> all) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                elements(element.getKids(), all);
            }
        }
    }
}
