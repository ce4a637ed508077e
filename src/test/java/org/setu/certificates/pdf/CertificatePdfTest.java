package org.setu.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {
    private static final double POINTS_TO_PIXELS = 300 / 72.0;

    @Test
    void theSamePrintGivesTheSameBytes() {
        assertThat(Prints.written(Prints.ordinary())).isEqualTo(Prints.written(Prints.ordinary()));
    }

    @Test
    void twoHundredWrittenOnFourThreadsAreAllTheSame() throws Exception {
        var expected = Prints.written(Prints.full());
        var pool = Executors.newFixedThreadPool(4);
        try {
            var fifty = (Callable<Boolean>) () ->
                    IntStream.range(0, 50).allMatch(i -> Arrays.equals(expected, Prints.written(Prints.full())));
            for (var all : pool.invokeAll(Collections.nCopies(4, fifty))) {
                assertThat(all.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void itIsOneSheetOfA4AcrossAndOfNoGreatWeight() throws Exception {
        byte[] written = Prints.written(Prints.full());
        try (var document = Loader.loadPDF(written)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 842f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(595f, 596f);
        }
        assertThat(written.length).isLessThan(60_000);
    }

    @Test
    void thePrintedCodeIsTheOneOfTheAddress() throws Exception {
        var print = Prints.ordinary();
        var code = QrCode.encodeText(print.verifyAt().toString(), QrCode.Ecc.MEDIUM);
        BufferedImage page = rendered(Prints.written(print));
        double module = CertificatePdf.QR_SIZE / (code.size + 8) * POINTS_TO_PIXELS;
        double left = (CertificatePdf.MIDDLE - CertificatePdf.QR_SIZE / 2) * POINTS_TO_PIXELS + 4 * module;
        double top = page.getHeight()
                - (CertificatePdf.ADDRESS_TOP + CertificatePdf.QR_SIZE) * POINTS_TO_PIXELS
                + 4 * module;
        var wrong = new HashSet<String>();
        for (int row = -4; row < code.size + 4; row++) {
            for (int column = -4; column < code.size + 4; column++) {
                int rgb = page.getRGB((int) (left + (column + 0.5) * module), (int) (top + (row + 0.5) * module));
                boolean dark = (rgb & 0xff) < 128;
                if (dark != code.getModule(column, row)) {
                    wrong.add(column + "/" + row);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aCharacterThatTheTypefaceLacksStopsTheWriterBeforeItsFirstByte() {
        var out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prints.WRITER.write(Prints.held("Жанна", "ঝান্না"), out))
                .withMessageContaining("U+0416");
        assertThat(out.size()).isZero();
    }

    private static BufferedImage rendered(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 300);
        }
    }
}
