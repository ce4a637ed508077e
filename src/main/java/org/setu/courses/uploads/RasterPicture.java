package org.setu.courses.uploads;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;

/** Writes a photograph or a screenshot anew: upright, as large as a page needs it, and nothing but its pixels. */
final class RasterPicture {
    static final int MOST_WIDTH = 1_600;
    static final int MOST_HEIGHT = 4_800;

    /** More than telephones take as they are set. The size stands in the header, so that refusing one costs nothing. */
    private static final long MOST_PIXELS = 70_000_000;

    /** So many are unpacked at once; of a larger picture, only each second or third line and column. */
    private static final long MOST_UNPACKED = 16_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.82f;
    private static final float LOWER_QUALITY = 0.7f;

    private final RawPicture raw;

    private RasterPicture(RawPicture raw) {
        this.raw = raw;
    }

    static Brought of(RawPicture raw) {
        if (raw.pixels() > MOST_PIXELS || Math.max(raw.width(), raw.height()) > LONGEST_SIDE) {
            return new Unfit(Reason.TOO_MANY_PIXELS);
        }
        try {
            return new RasterPicture(raw).anew();
        } catch (IOException | RuntimeException broken) {
            // ImageIO answers broken files with exceptions of many kinds.
            return new Unfit(Reason.PICTURE_BROKEN);
        }
    }

    private Fit anew() throws IOException {
        double ratio =
                Math.max(1, Math.max(uprightWidth() / (double) MOST_WIDTH, uprightHeight() / (double) MOST_HEIGHT));
        var notes = EnumSet.noneOf(Note.class);
        if (raw.turn() != Turn.NONE) {
            notes.add(Note.TURNED);
        }
        if (ratio > 1) {
            notes.add(Note.SCALED);
        }
        BufferedImage picture = unpacked(ratio);
        if (!notes.isEmpty()) {
            int width = (int) Math.max(1, Math.round(uprightWidth() / ratio));
            int height = (int) Math.max(1, Math.round(uprightHeight() / ratio));
            boolean sideways = raw.turn().isSideways();
            picture = turned(scaled(picture, sideways ? height : width, sideways ? width : height));
        }
        byte[] bytes = raw.kind() == Kind.PNG ? png(picture) : jpeg(picture, notes.isEmpty());
        return new Fit(new Medium(raw.kind(), bytes), notes, List.of());
    }

    private int uprightWidth() {
        return raw.turn().isSideways() ? raw.height() : raw.width();
    }

    private int uprightHeight() {
        return raw.turn().isSideways() ? raw.width() : raw.height();
    }

    private BufferedImage unpacked(double ratio) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(raw.format()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(raw.bytes()))) {
            reader.setInput(stream, true, true);
            var how = reader.getDefaultReadParam();
            int step = step(ratio);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Leaves at least twice the size that is wanted, so that halving smooths it, unless memory forbids. */
    private int step(double ratio) {
        int step = Math.max(1, (int) (ratio / 2));
        while (raw.pixels() / ((long) step * step) > MOST_UNPACKED) {
            step++;
        }
        return step;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage smaller = picture;
        while (smaller.getWidth() > width * 2 && smaller.getHeight() > height * 2) {
            smaller = drawn(smaller, (smaller.getWidth() + 1) / 2, (smaller.getHeight() + 1) / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage canvas = canvas(picture, width, height);
        Graphics2D brush = canvas.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return canvas;
    }

    private BufferedImage turned(BufferedImage picture) {
        if (raw.turn() == Turn.NONE) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean sideways = raw.turn().isSideways();
        BufferedImage canvas = canvas(picture, sideways ? height : width, sideways ? width : height);
        Graphics2D brush = canvas.createGraphics();
        brush.drawImage(picture, raw.turn().of(width, height), null);
        brush.dispose();
        return canvas;
    }

    private static BufferedImage canvas(BufferedImage like, int width, int height) {
        boolean clear = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        return written(picture, "png", 0);
    }

    /** One that nobody need touch was packed well perhaps: with our quality it would only grow. */
    private byte[] jpeg(BufferedImage picture, boolean untouched) throws IOException {
        byte[] bytes = written(picture, "jpeg", QUALITY);
        if (untouched && bytes.length > raw.size()) {
            byte[] lower = written(picture, "jpeg", LOWER_QUALITY);
            return lower.length < bytes.length ? lower : bytes;
        } else {
            return bytes;
        }
    }

    private static byte[] written(BufferedImage picture, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
