package org.plenary.papers;

import java.util.List;
import org.plenary.papers.Wording.Paragraph;
import org.plenary.programme.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.QrCode;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * A paper as it is shown: the same on the page and in the PDF.
 *
 * @param qr of the address where it can be checked, as a picture
 */
public record Sheet(String title, String meeting, String contact, List<Part> parts, String address, String code, String qr,
        String alt) {

    /** The whole of it in one language. */
    public record Part(String lang, String dir, String title, String number, String date, List<Paragraph> paragraphs,
            String check) {
    }

    /** @param site the address of the site, without a slash at its end */
    static Sheet of(Paper paper, PaperContent content, String site) {
        return of(paper.meeting, paper.kind, paper.numbered(), paper.spelled(), content,
                site + "/" + paper.meeting.slug + "/verify/" + paper.code);
    }

    static Sheet of(Meeting meeting, PaperKind kind, String number, String code, PaperContent content, String address) {
        PapersMessages words = Words.in(PapersMessages.class, Language.EN);
        return new Sheet(words.paper(kind) + " " + number, meeting.name, meeting.contactEmail,
                content.parts().stream().map(part -> part(part, kind, number, content)).toList(), address, code,
                QrCode.of(address), words.qr());
    }

    private static Part part(PaperContent.Part part, PaperKind kind, String number, PaperContent content) {
        Language language = Language.tagged(part.language()).orElse(Language.DEFAULT);
        PapersMessages words = Words.in(PapersMessages.class, language);
        return new Part(language.tag, language.dir(), words.paper(kind), words.number(number),
                Times.date(content.issuedOn(), language), part.paragraphs(), words.check());
    }
}
