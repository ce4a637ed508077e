package org.setu.certificates.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.setu.certificates.CertificatePrint;
import org.setu.paper.Ink;
import org.setu.paper.Paragraph;
import org.setu.paper.TaggedDocument;
import org.setu.paper.TaggedPage;
import org.setu.paper.Typefaces;
import org.setu.shared.Language;

/**
 * Sets a certificate on one sheet of A4: Bangla at one foot of a bridge, English at the other, and between them the code by
 * which anybody can check it. Read aloud, it is the whole in Bangla, then the whole in English.
 *
 * <p>Made once, used by many threads. The same print gives the same bytes.
 */
public final class CertificatePdf {
    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    static final float MIDDLE = A4_ACROSS.getWidth() / 2;
    private static final float COLUMN_WIDTH = CertificateSheet.COLUMN_WIDTH;
    private static final float FACTS_WIDTH = CertificateSheet.FACTS_WIDTH;
    private static final float GUTTER = 40;
    static final float QR_SIZE = 92;
    static final float ADDRESS_TOP = 60;
    private static final float BRIDGE_FOOT = 480;
    private static final float BRIDGE_HEIGHT = 62;

    private final Typefaces faces;

    public CertificatePdf(Typefaces faces) {
        this.faces = faces;
    }

    /** @throws IllegalArgumentException where the typefaces lack a character of the print; nothing is written then */
    public void write(CertificatePrint print, OutputStream out) throws IOException {
        var sheet = CertificateSheet.of(List.of(
                CertificateColumn.of(print, Language.BN, faces), CertificateColumn.of(print, Language.EN, faces)));
        try (var document = new TaggedDocument(title(print), Language.BN.locale())) {
            var page = document.addPage(A4_ACROSS);
            page.ornament(new Ornaments()
                    .border(A4_ACROSS, 24, 6)
                    .arch(columnMiddle(Language.BN), columnMiddle(Language.EN), BRIDGE_FOOT, BRIDGE_HEIGHT)
                    .deck(
                            columnMiddle(Language.BN) - COLUMN_WIDTH / 2,
                            columnMiddle(Language.EN) + COLUMN_WIDTH / 2,
                            BRIDGE_FOOT)
                    .drawing());
            for (CertificateSheet.Side side : sheet.sides()) {
                var section = section(page, document.root(), side.column().language());
                wordmark(page, section, side.column().language());
                rows(page, section, sheet, side);
            }
            verification(page, document.root(), print);
            document.save(out, print.issuedAt());
        }
    }

    private static String title(CertificatePrint print) {
        var title = CertificateWords.title(print.kind());
        return String.join(" · ", title.in(Language.BN), title.in(Language.EN), print.number());
    }

    private static PDStructureElement section(TaggedPage page, PDStructureElement root, Language language) {
        return page.element(root, StandardStructureTypes.SECT, language.locale());
    }

    /** Setu's two names, back to back under the arch. */
    private void wordmark(TaggedPage page, PDStructureElement section, Language language) {
        var name = new Paragraph(new Paragraph.Style(faces.bold(), 17, Ink.INDIGO), CertificateWords.SETU.in(language))
                .within(COLUMN_WIDTH, 1);
        float left = language == Language.BN ? MIDDLE - 7 - name.width() : MIDDLE + 7;
        name.draw(page, page.element(section, StandardStructureTypes.P), left, BRIDGE_FOOT + 31);
    }

    private static void rows(
            TaggedPage page, PDStructureElement section, CertificateSheet sheet, CertificateSheet.Side side) {
        float middle = columnMiddle(side.column().language());
        for (int row = 0; row < side.rows().size(); row++) {
            side.rows().get(row).draw(page, section, middle - COLUMN_WIDTH / 2, sheet.top(side, row));
        }
        side.facts().draw(page, section, middle - FACTS_WIDTH / 2, sheet.footTop());
    }

    private void verification(TaggedPage page, PDStructureElement root, CertificatePrint print) {
        String address = print.verifyAt().toASCIIString();
        String words = CertificateWords.VERIFY.in(Language.BN) + " · " + CertificateWords.VERIFY.in(Language.EN);
        float left = MIDDLE - QR_SIZE / 2;
        page.figure(
                root,
                "QR: " + words + ": " + address,
                new PDRectangle(left, ADDRESS_TOP, QR_SIZE, QR_SIZE),
                QrFigure.of(address, left, ADDRESS_TOP, QR_SIZE));
        var line = new Paragraph(new Paragraph.Style(faces.regular(), 8, Ink.BLACK), words + ": " + address);
        float width = A4_ACROSS.getWidth() - 120;
        new CentredText(StandardStructureTypes.P, Language.EN.locale(), line)
                .fit(width, 1)
                .draw(page, root, 60, ADDRESS_TOP);
    }

    private static float columnMiddle(Language language) {
        float away = (GUTTER + COLUMN_WIDTH) / 2;
        return language == Language.BN ? MIDDLE - away : MIDDLE + away;
    }
}
