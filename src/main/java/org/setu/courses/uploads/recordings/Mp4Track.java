package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;

/**
 * One track of an MP4: pictures, sound, or something else that goes along with them.
 *
 * @param handler what it is, in four letters
 * @param codec how it is packed, in four letters; blank where it does not say
 * @param hasTold whether it said more than a player needs
 */
record Mp4Track(String handler, String codec, int width, int height, List<Blank> blanks, boolean hasTold) {
    private static final Set<String> IN_TRACK = Set.of("tkhd", "mdia", "edts", "tref", "trgr");
    private static final Set<String> IN_MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> EVERYWHERE = Set.of("avc1", "avc3", "mp4a", ".mp3", "");
    private static final int VERSION_AND_FLAGS = 4;
    private static final int WORDS_AFTER_HANDLER = 12;
    private static final int LARGEST_HEADER = 104;

    Mp4Track {
        blanks = List.copyOf(blanks);
    }

    static Mp4Track of(BytesAt bytes, Box track) {
        List<Box> boxes = track.boxes(bytes);
        Box media = Box.first(boxes, "mdia").orElseThrow(Mp4Track::broken);
        List<Box> inMedia = media.boxes(bytes);
        Box header = Box.first(boxes, "tkhd").orElseThrow(Mp4Track::broken);
        Box handler = Box.first(inMedia, "hdlr").orElseThrow(Mp4Track::broken);
        ByteBuffer size = header.content(bytes, LARGEST_HEADER);
        var blanks = new ArrayList<Blank>();
        boxes.stream().filter(box -> !IN_TRACK.contains(box.name())).forEach(box -> blanks.addAll(box.emptied()));
        inMedia.stream().filter(box -> !IN_MEDIA.contains(box.name())).forEach(box -> blanks.addAll(box.emptied()));
        blanks.add(Mp4Clock.times(bytes, header));
        Box.first(inMedia, "mdhd").ifPresent(box -> blanks.add(Mp4Clock.times(bytes, box)));
        boolean isTurned = turned(size);
        int width = pixels(size, isTurned ? Integer.BYTES : 2 * Integer.BYTES);
        int height = pixels(size, isTurned ? 2 * Integer.BYTES : Integer.BYTES);
        return new Mp4Track(
                word(handler.content(bytes, WORDS_AFTER_HANDLER), VERSION_AND_FLAGS + Integer.BYTES),
                codec(bytes, inMedia),
                width,
                height,
                blanks,
                boxes.stream().anyMatch(box -> TELLING.contains(box.name()))
                        || inMedia.stream().anyMatch(box -> TELLING.contains(box.name())));
    }

    boolean isPicture() {
        return handler.equals("vide");
    }

    boolean isSound() {
        return handler.equals("soun");
    }

    /** Neither seen nor heard: measurements of a camera, which know the place of each second, also as subtitles. */
    boolean isTelling() {
        return !isPicture() && !isSound() && !handler.equals("hint") && !handler.equals("tmcd");
    }

    boolean playsEverywhere() {
        return EVERYWHERE.contains(codec) || !(isPicture() || isSound());
    }

    private static String codec(BytesAt bytes, List<Box> inMedia) {
        return Box.first(inMedia, "minf")
                .flatMap(box -> Box.first(box.boxes(bytes), "stbl"))
                .flatMap(box -> Box.first(box.boxes(bytes), "stsd"))
                .map(box -> word(box.content(bytes, 16), 12))
                .orElse("");
    }

    /** The track's header ends in a matrix, a width and a height (8.3.2); a telephone held upright turns by the matrix. */
    private static boolean turned(ByteBuffer header) {
        int matrix = header.limit() - 2 * Integer.BYTES - 9 * Integer.BYTES;
        return matrix > 0 && header.getInt(matrix) == 0;
    }

    private static int pixels(ByteBuffer header, int fromTheEnd) {
        return header.limit() < fromTheEnd ? 0 : header.getInt(header.limit() - fromTheEnd) >>> 16;
    }

    private static String word(ByteBuffer content, int at) {
        return content.limit() < at + Integer.BYTES
                ? ""
                : new String(content.array(), at, Integer.BYTES, StandardCharsets.ISO_8859_1);
    }

    private static Unreadable broken() {
        return new Unreadable(Reason.RECORDING_BROKEN);
    }
}
