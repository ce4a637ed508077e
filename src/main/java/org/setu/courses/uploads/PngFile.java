package org.setu.courses.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.uploads.Medium.Kind;

/**
 * Takes a PNG apart (ISO/IEC 15948) and keeps the chunks that make the picture. Texts and colour profiles are left out before anybody
 * unpacks them: a few bytes of them may unpack to gigabytes.
 */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int AROUND_DATA = 12;
    private static final int HEADER = 13;

    private PngFile() {}

    static boolean is(byte[] bytes) {
        return bytes.length >= Long.BYTES && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /** Empty where the file is broken or cut off. */
    static Optional<RawPicture> cleaned(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, Long.BYTES);
        file.position(Long.BYTES);
        int width = 0;
        int height = 0;
        while (file.remaining() >= AROUND_DATA) {
            int start = file.position();
            int length = file.getInt();
            if (length < 0 || length > bytes.length - start - AROUND_DATA) {
                return Optional.empty();
            }
            String type = new String(bytes, start + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (start == Long.BYTES) {
                if (!type.equals("IHDR") || length != HEADER) {
                    return Optional.empty();
                }
                width = file.getInt(start + Long.BYTES);
                height = file.getInt(start + Long.BYTES + Integer.BYTES);
            }
            if (NEEDED.contains(type)) {
                kept.write(bytes, start, length + AROUND_DATA);
            }
            if (type.equals("IEND")) {
                return width > 0 && height > 0
                        ? Optional.of(new RawPicture(
                                Kind.PNG, "png", kept.toByteArray(), width, height, Turn.NONE, bytes.length))
                        : Optional.empty();
            }
            file.position(start + length + AROUND_DATA);
        }
        return Optional.empty();
    }
}
