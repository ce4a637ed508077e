package org.setu.courses.uploads;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;
import org.setu.courses.uploads.recordings.RecordingLook;
import org.setu.courses.uploads.recordings.Seen;

/** Tells by its first bytes what a file is, and hands it to whoever knows that kind. */
final class Inspection {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int OLD_OFFICE = 0xD0CF11E0;

    private final byte[] bytes;

    private Inspection(byte[] bytes) {
        this.bytes = bytes;
    }

    static Brought of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unfit(Reason.EMPTY);
        } else if (bytes.length > ReadUpload.MOST_BYTES) {
            return new Unfit(Reason.TOO_LARGE);
        } else {
            return new Inspection(bytes).look();
        }
    }

    private Brought look() {
        if (PngFile.is(bytes)) {
            return PngFile.cleaned(bytes).map(RasterPicture::of).orElseGet(() -> new Unfit(Reason.PICTURE_BROKEN));
        } else if (JpegFile.is(bytes)) {
            return JpegFile.cleaned(bytes).map(RasterPicture::of).orElseGet(() -> new Unfit(Reason.PICTURE_BROKEN));
        } else if (begins("%PDF-")) {
            return Fit.asIs(new Medium(Kind.PDF, bytes));
        } else if (begins("PK\u0003\u0004")) {
            return OfficeFile.look(bytes);
        } else if (RecordingLook.is(BytesAt.of(bytes))) {
            return recording();
        } else {
            return otherwise().<Brought>map(Unfit::new).orElseGet(this::text);
        }
    }

    private Brought recording() {
        Seen seen = RecordingLook.at(BytesAt.of(bytes));
        if (seen instanceof Seen.Sound sound) {
            byte[] emptied = bytes.clone();
            sound.blanks().forEach(blank -> blank.in(emptied, 0));
            return Fit.noted(new Medium(sound.kind(), emptied), sound.notes());
        } else {
            return new Unfit(((Seen.Unsound) seen).reason());
        }
    }

    /** What is known, and not taken. */
    private Optional<Reason> otherwise() {
        String brand = ascii(8, 12);
        int first = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (begins("GIF8")) {
            return Optional.of(Reason.GIF);
        } else if (begins("BM") || begins("II*\0") || begins("MM\0*") || (begins("RIFF") && brand.equals("WEBP"))) {
            return Optional.of(Reason.OTHER_PICTURE);
        } else if (ascii(4, 8).equals("ftyp")) {
            return Optional.of(Reason.OTHER_PICTURE);
        } else if (begins("RIFF")) {
            return Optional.of(Reason.OTHER_RECORDING);
        } else {
            return first == OLD_OFFICE ? Optional.of(Reason.OLD_OFFICE) : Optional.empty();
        }
    }

    private Brought text() {
        Optional<String> text = decoded();
        if (text.isEmpty()) {
            return new Unfit(begins("WEBVTT") ? Reason.CAPTIONS_BROKEN : Reason.UNKNOWN);
        } else if (text.get().startsWith("WEBVTT")) {
            return Captions.look(text.get());
        } else {
            return isMarkup(text.get()) ? SvgDrawing.look(text.get()) : new Unfit(Reason.UNKNOWN);
        }
    }

    private static boolean isMarkup(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<") && start.contains("<svg") && !start.matches("(?s)<(?:!doctype html|html)\\b.*");
    }

    private Optional<String> decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private boolean begins(String letters) {
        return ascii(0, letters.length()).equals(letters);
    }

    private String ascii(int from, int to) {
        return bytes.length < to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
