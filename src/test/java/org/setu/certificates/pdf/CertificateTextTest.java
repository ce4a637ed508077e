package org.setu.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.certificates.CertificatePrint;

/** What somebody finds who copies or searches the text of a certificate. */
class CertificateTextTest {
    @Test
    void bothLanguagesReadAsTheyWereWrittenTheWholeOfBanglaFirst() {
        assertThat(text(Prints.ordinary())).isEqualTo(reviewed("ordinary.txt"));
        assertThat(text(Prints.participation())).isEqualTo(reviewed("participation.txt"));
    }

    @Test
    void longTextsAreWrappedButNeverCut() {
        String text = text(Prints.full());
        for (String line : reviewed("full-parts.txt").lines().toList()) {
            assertThat(text.replace('\n', ' ')).contains(line);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfTheListCanBeFoundAgain(String word) {
        assertThat(text(Prints.held("Amina", word)).lines()).contains(word);
    }

    static List<String> words() {
        return Stream.of(reviewed("bangla-words.txt").split("\\s+")).distinct().toList();
    }

    private static String text(CertificatePrint print) {
        try (var document = Loader.loadPDF(Prints.written(print))) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document)
                    .lines()
                    .map(line -> line.replaceAll(" +", " ").strip())
                    .reduce("", (all, line) -> all + line + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String reviewed(String name) {
        try (InputStream file = CertificateTextTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
