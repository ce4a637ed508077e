package org.setu.courses.uploads;

import java.util.Locale;

/** A file for {@code media/}, ready to lie there under any name that ends as its kind does. Its bytes are never changed. */
public final class Medium {
    private final Kind kind;
    private final byte[] bytes;

    Medium(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    public Kind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What can be brought in the browser. The format knows more, such as recordings, which come with the folder. */
    public enum Kind {
        PNG("picture"),
        JPG("picture"),
        SVG("picture"),
        VTT("captions"),
        PDF("file"),
        DOCX("file"),
        XLSX("file");

        private final String plainName;

        Kind(String plainName) {
            this.plainName = plainName;
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
