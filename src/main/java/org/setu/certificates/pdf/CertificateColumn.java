package org.setu.certificates.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.setu.certificates.CertificatePrint;
import org.setu.paper.Ink;
import org.setu.paper.Paragraph;
import org.setu.paper.ShapingFont;
import org.setu.paper.Typefaces;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** What a certificate says in one language: rows to stand beside the other language's, and facts for the foot. */
record CertificateColumn(Language language, List<Row> rows, Block facts) {
    /** @param gap the air above, in points at scale 1 */
    record Row(float gap, Block block) {}

    static CertificateColumn of(CertificatePrint print, Language language, Typefaces faces) {
        return new Setting(print, language, faces).column();
    }

    private record Setting(CertificatePrint print, Language language, Typefaces faces) {
        CertificateColumn column() {
            var rows = new ArrayList<Row>();
            rows.add(centred(
                    0, StandardStructureTypes.H1, faces.bold(), 21, Ink.INDIGO, CertificateWords.title(print.kind())));
            rows.add(centred(13, StandardStructureTypes.P, faces.regular(), 11, Ink.BLACK, CertificateWords.LEAD));
            rows.add(centred(7, StandardStructureTypes.H2, faces.bold(), 24, Ink.BLACK, print.holder()));
            rows.add(centred(6, StandardStructureTypes.P, faces.regular(), 11, Ink.BLACK, print.statement()));
            rows.add(centred(8, StandardStructureTypes.H2, faces.bold(), 16, Ink.INDIGO, print.course()));
            if (!print.competencies().isEmpty()) {
                var heading = CertificateWords.competencies(print.kind());
                rows.add(centred(14, StandardStructureTypes.H3, faces.bold(), 10, Ink.BLACK, heading));
                rows.add(new Row(1, competencies()));
            }
            return new CertificateColumn(language, List.copyOf(rows), facts());
        }

        private Row centred(float gap, String type, ShapingFont face, float size, Ink ink, LocalizedText text) {
            var paragraph = new Paragraph(new Paragraph.Style(face, size, ink), text.in(language));
            var spoken = text.exactly(language).isPresent() ? language : language.other();
            return new Row(gap, new CentredText(type, spoken.locale(), paragraph));
        }

        private Block competencies() {
            var bullet = new Paragraph.Style(faces.bold(), 10, Ink.INDIGO);
            var style = new Paragraph.Style(faces.regular(), 10, Ink.BLACK);
            return new BulletList(
                    new Paragraph(bullet, "•"),
                    print.competencies().stream()
                            .map(competency -> new Paragraph(style, competency.in(language)))
                            .toList());
        }

        private Block facts() {
            var facts = new ArrayList<FactList.Fact>();
            facts.add(fact(CertificateWords.NUMBER, print.number()));
            facts.add(fact(CertificateWords.DATE, day(print.issuedAt())));
            print.validThrough().ifPresent(last -> facts.add(fact(CertificateWords.UNTIL, day(last))));
            facts.add(fact(CertificateWords.WORKLOAD, CertificateWords.length(print.workload(), language)));
            facts.add(fact(CertificateWords.ASSESSMENT, print.assessment().in(language)));
            facts.add(fact(CertificateWords.REVISION, CertificateWords.number(print.revision(), language)));
            return new FactList(List.copyOf(facts));
        }

        private String day(Instant at) {
            return CertificateWords.day(at, print.zone(), language);
        }

        private FactList.Fact fact(LocalizedText name, String value) {
            return new FactList.Fact(
                    new Paragraph(new Paragraph.Style(faces.bold(), 9, Ink.INDIGO), name.in(language) + ":"),
                    new Paragraph(new Paragraph.Style(faces.regular(), 9, Ink.BLACK), value));
        }
    }
}
