package org.setu.courses.uploads;

import java.util.Locale;
import java.util.Optional;
import org.setu.courses.Checksums;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;

/** A file for {@code media/}, ready to lie there under any name that ends as its kind does. Its bytes are never changed. */
public final class Medium {
    private final Kind kind;
    private final byte[] bytes;
    private final Optional<Recording> recording;

    private Medium(Kind kind, byte[] bytes, Optional<Recording> recording) {
        this.kind = kind;
        this.bytes = bytes;
        this.recording = recording;
    }

    Medium(Kind kind, byte[] bytes) {
        this(kind, bytes.clone(), Optional.empty());
    }

    Medium(Kind kind, Recording recording) {
        this(kind, new byte[0], Optional.of(recording));
    }

    public Kind kind() {
        return kind;
    }

    /** None of a recording that lies elsewhere. */
    public byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return recording.map(Recording::size).orElse(bytes.length);
    }

    String checksum() {
        return recording.map(Recording::checksum).orElseGet(() -> Checksums.ofBytes(bytes));
    }

    CourseFiles laidInto(CourseFiles files, String path) {
        return recording.map(film -> files.with(path, film)).orElseGet(() -> files.with(path, bytes));
    }

    /** What can be brought in the browser. */
    public enum Kind {
        PNG("picture"),
        JPG("picture"),
        SVG("picture"),
        VTT("captions"),
        PDF("file"),
        DOCX("file"),
        XLSX("file"),
        MP4("film"),
        M4A("sound"),
        WEBM("film"),
        MP3("sound"),
        OGG("sound");

        private final String plainName;

        Kind(String plainName) {
            this.plainName = plainName;
        }

        boolean isRecording() {
            return Recording.isOne(MediaName.FOLDER + plainName + ending());
        }

        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /** How a file is called whose own name has no letters that an address can have. */
        String plainName() {
            return plainName;
        }
    }
}
