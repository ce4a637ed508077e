package org.setu.courses.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;
import org.setu.fixtures.Picture;

/** Files as trainers, telephones and attackers bring them. */
class InspectionTest {
    private static final String PLACE = "GPS 25.8 N 89.6 E";

    @Test
    void aScreenshotIsMadeAsSmallAsAPageNeedsItAndNotBent() {
        Fit fit = fit(Picture.png(3_301, 2_000));

        BufferedImage picture = Picture.read(fit.medium().bytes());
        assertThat(fit.medium().kind()).isEqualTo(Kind.PNG);
        assertThat(fit.notes()).containsExactly(Note.SCALED);
        assertThat(picture.getWidth()).isEqualTo(1_600);
        assertThat(picture.getHeight()).isEqualTo(969);
        assertThat(color(picture, 400, 500)).isEqualTo(Color.RED);
        assertThat(color(picture, 1_200, 500)).isEqualTo(Color.BLUE);
    }

    @Test
    void aPictureThatFitsKeepsItsSizeAndItsPixels() {
        Fit fit = fit(Picture.png(300, 200));

        BufferedImage picture = Picture.read(fit.medium().bytes());
        assertThat(fit.notes()).isEmpty();
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(color(picture, 149, 199)).isEqualTo(Color.RED);
        assertThat(color(picture, 150, 0)).isEqualTo(Color.BLUE);
    }

    @Test
    void aPictureThatIsSeenThroughStaysSo() throws IOException {
        var clear = new BufferedImage(2_000, 1_000, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1_999, 999, Color.BLACK.getRGB());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);

        BufferedImage picture = Picture.read(fit(bytes.toByteArray()).medium().bytes());

        assertThat(picture.getRGB(10, 10) >>> 24).isZero();
    }

    /** Where the red half of the photograph must lie once it stands upright (EXIF 2.32, orientation). */
    @ParameterizedTest
    @CsvSource({
        "1, 600, 400, left",
        "2, 600, 400, right",
        "3, 600, 400, right",
        "4, 600, 400, left",
        "5, 400, 600, top",
        "6, 400, 600, top",
        "7, 400, 600, bottom",
        "8, 400, 600, bottom"
    })
    void aPhotographStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red) {
        Fit fit = fit(Picture.jpegWithExif(600, 400, orientation, PLACE));

        BufferedImage picture = Picture.read(fit.medium().bytes());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        boolean inFront = red.equals("left") || red.equals("top");
        Color first = color(picture, 20, 20);
        Color last = color(picture, width - 20, height - 20);
        assertThat(isRed(first)).isEqualTo(inFront);
        assertThat(isRed(last)).isEqualTo(!inFront);
        boolean besideOneAnother = red.equals("left") || red.equals("right");
        assertThat(isRed(color(picture, width - 20, 20))).isEqualTo(isRed(besideOneAnother ? last : first));
    }

    @Test
    void aLargePhotographIsTurnedAndMeasuredAsItStands() {
        Fit fit = fit(Picture.jpegWithExif(4_000, 3_000, 6, PLACE));

        BufferedImage picture = Picture.read(fit.medium().bytes());
        assertThat(fit.notes()).containsExactlyInAnyOrder(Note.TURNED, Note.SCALED);
        assertThat(picture.getWidth()).isEqualTo(1_600);
        assertThat(picture.getHeight()).isEqualTo(2_133);
        assertThat(isRed(color(picture, 800, 50))).isTrue();
    }

    @Test
    void whereAPhotographWasTakenIsForgotten() {
        byte[] brought = Picture.jpegWithExif(600, 400, 1, PLACE);
        assertThat(latin(brought)).contains(PLACE);

        assertThat(latin(fit(brought).medium().bytes())).doesNotContain(PLACE, "Exif");
    }

    @Test
    void whatIsHiddenBesideOrBehindAPictureIsGone() {
        byte[] html = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] comment = Picture.pngWith("tEXt", html);
        byte[] behind = Arrays.copyOf(Picture.jpeg(60, 40), Picture.jpeg(60, 40).length + html.length);
        System.arraycopy(html, 0, behind, behind.length - html.length, html.length);
        assertThat(latin(comment)).contains("<script>");

        assertThat(latin(fit(comment).medium().bytes())).doesNotContain("<script>");
        assertThat(latin(fit(behind).medium().bytes())).doesNotContain("<script>");
    }

    @Test
    void aTextThatUnpacksToAGigabyteIsNeverUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                deflated.write(new byte[1_000_000]);
            }
        }
        byte[] bomb = Picture.pngWith("zTXt", packed.toByteArray());

        Fit fit = assertTimeout(Duration.ofSeconds(5), () -> fit(bomb));

        assertThat(fit.medium().bytes().length).isLessThan(1_000);
    }

    @Test
    void aPictureThatClaimsToBeHugeCostsNothing() {
        assertThat(reason(Picture.pngThatClaims(50_000, 50_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(reason(Picture.pngThatClaims(60_000, 10))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(reason(Picture.pngThatClaims(8_000, 8_000))).isEqualTo(Reason.PICTURE_BROKEN);
        assertThat(reason(Picture.pngThatClaims(0, 10))).isEqualTo(Reason.PICTURE_BROKEN);
        assertThat(reason(Picture.pngThatClaims(-1, 10))).isEqualTo(Reason.PICTURE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 20, 30, 100, 200, 400, 1})
    void aPictureThatIsCutOffIsRefused(int missing) {
        byte[] jpeg = Picture.jpeg(600, 400);
        byte[] png = Picture.png(600, 400);

        assertThat(reason(Arrays.copyOf(jpeg, jpeg.length - missing))).isEqualTo(Reason.PICTURE_BROKEN);
        assertThat(reason(Arrays.copyOf(png, png.length - missing))).isEqualTo(Reason.PICTURE_BROKEN);
    }

    @Test
    void noByteOfAPictureCanMakeItFail() {
        for (byte[] picture : new byte[][] {Picture.jpegWithExif(40, 30, 6, PLACE), Picture.png(40, 30)}) {
            for (int at = 0; at < Math.min(picture.length, 700); at++) {
                byte[] broken = picture.clone();
                broken[at] = (byte) ~broken[at];
                assertThat(Inspection.of(broken)).isInstanceOfAny(Fit.class, Unfit.class);
            }
        }
    }

    static Stream<Arguments> whatIsNotTaken() {
        return Stream.of(
                of("", Reason.EMPTY),
                of("<!DOCTYPE html><html><script>alert(1)</script><svg></svg></html>", Reason.UNKNOWN),
                of("GIF89a.............", Reason.GIF),
                of("RIFF\0\0\0\0WEBPVP8 ", Reason.OTHER_PICTURE),
                of("\0\0\0\u0018ftypheic\0\0\0\0", Reason.OTHER_PICTURE),
                of("\0\0\0\u0018ftypisom\0\0\0\0", Reason.RECORDING_BROKEN),
                of("ID3\u0003\0\0\0\0\0\0", Reason.RECORDING_BROKEN),
                of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", Reason.OLD_OFFICE),
                of("WEBVTTX\n", Reason.CAPTIONS_BROKEN),
                of("WEBVTT\n\u00FF", Reason.CAPTIONS_BROKEN),
                of("PK\u0003\u0004", Reason.UNKNOWN),
                of("MZ\u0090", Reason.UNKNOWN),
                of("hello", Reason.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotTaken(String latin, Reason reason) {
        assertThat(reason(latin.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(reason);
    }

    @Test
    void captionsAreWrittenAsEveryTextOfACourse() {
        Fit fit = fit("\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nপানি\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(fit.medium().kind()).isEqualTo(Kind.VTT);
        assertThat(new String(fit.medium().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("WEBVTT\n\n00:01.000 --> 00:02.000\nপানি\n");
    }

    @Test
    void documentsAreToldByWhatIsInThem() throws IOException {
        assertThat(fit("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                        .medium()
                        .kind())
                .isEqualTo(Kind.PDF);
        byte[] document = zip("[Content_Types].xml", "word/document.xml");
        assertThat(fit(document).medium().kind()).isEqualTo(Kind.DOCX);
        assertThat(fit(document).medium().bytes()).isEqualTo(document);
        assertThat(fit(zip("[Content_Types].xml", "xl/workbook.xml")).medium().kind())
                .isEqualTo(Kind.XLSX);
        assertThat(reason(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(Reason.OFFICE_MACROS);
        assertThat(reason(zip("word/document.xml"))).isEqualTo(Reason.UNKNOWN);
        assertThat(reason(Arrays.copyOf(document, document.length / 2))).isNotNull();
    }

    @Test
    void whatIsOverTheLimitOfTheFormatIsRefused() {
        assertThat(reason(new byte[ReadUpload.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    private static Arguments of(String latin, Reason reason) {
        return Arguments.of(latin, reason);
    }

    private static Fit fit(byte[] bytes) {
        assertThat(Inspection.of(bytes)).isInstanceOf(Fit.class);
        return (Fit) Inspection.of(bytes);
    }

    private static Reason reason(byte[] bytes) {
        assertThat(Inspection.of(bytes)).isInstanceOf(Unfit.class);
        return ((Unfit) Inspection.of(bytes)).reason();
    }

    private static byte[] zip(String... parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static Color color(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y));
    }

    private static boolean isRed(Color color) {
        return color.getRed() > color.getBlue();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
