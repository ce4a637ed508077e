package org.setu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.paper.PaperReport.Column;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperReportTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("প্রতিষ্ঠান", 4, false), new Column("নিবন্ধিত", 1, true), new Column("হার", 1, true));

    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void aReportOfSeveralPagesConformsTo(String flavour) throws Exception {
        assertThat(failures(written(120), PDFAFlavour.fromString(flavour))).isEmpty();
    }

    @Test
    void itGoesOnOnAsManyPagesAsItTakesAndLosesNoRow() throws IOException {
        try (var document = Loader.loadPDF(written(120))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(IntStream.range(0, 120)).allMatch(row -> text.contains("Row" + row + " "));
        }
    }

    @Test
    void aCharacterThatNoTypefaceHasBreaksNothing() throws IOException {
        var report = new PaperReport("Report 🎓", Locale.ENGLISH);
        report.paragraph("Привет");
        report.table(COLUMNS, List.of(List.of("漢字", "", "1")));

        assertThat(bytes(report)).isNotEmpty();
    }

    private static byte[] written(int rows) throws IOException {
        var report = new PaperReport("কে কোন কোর্স সম্পন্ন করেছেন", Locale.forLanguageTag("bn-BD"));
        report.paragraph("মন্ত্রণালয়ের কর্মকর্তা, র\u200D্যাব");
        report.heading("প্রতিষ্ঠান অনুযায়ী");
        report.table(
                COLUMNS,
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(
                                "Row" + row + " জেলা কর্মসংস্থান ও জনশক্তি অফিস, কুমিল্লা",
                                "১২৩",
                                row % 2 == 0 ? "" : "৫৬%"))
                        .toList());
        return bytes(report);
    }

    private static byte[] bytes(PaperReport report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        report.write(bytes, Instant.parse("2026-11-30T18:00:00Z"));
        return bytes.toByteArray();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
