package org.setu.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.certificates.CertificatePrint;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF finds nothing against any certificate: not as an accessible document, not as one to archive. */
class ConformanceTest {
    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> everyPrintInEveryFlavour() {
        return Stream.of(
                        Arguments.of("ordinary", Prints.ordinary()),
                        Arguments.of("participation", Prints.participation()),
                        Arguments.of("full", Prints.full()),
                        Arguments.of("extreme", Prints.extreme()),
                        Arguments.of("stacked marks", Prints.held("Nguyễn Đỗ", "র\u200D্যাব ক্ষ্ম্যূঁ উত্\u200Cসব")),
                        Arguments.of("XML characters", Prints.held("Ann & <Bob> \"O'Neil\"", "ক & খ")))
                .flatMap(print ->
                        Stream.of("ua1", "2a").map(flavour -> Arguments.of(flavour, print.get()[0], print.get()[1])));
    }

    @ParameterizedTest(name = "{1} conforms to {0}")
    @MethodSource("everyPrintInEveryFlavour")
    void conforms(String flavour, String name, CertificatePrint print) throws Exception {
        assertThat(failures(Prints.written(print), PDFAFlavour.fromString(flavour)))
                .as(name)
                .isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
