package org.setu.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The beginning of a form that brings a file (RFC 7578), as far as its first field. */
final class UploadHead {
    /** Room for the first field with its headers; what is longer is none of ours. */
    static final int LONGEST = 1_024;

    private UploadHead() {}

    /** The first field's value, if that field has this name; blank otherwise. */
    static String first(String name, byte[] head, String boundary) {
        String line = Pattern.quote("--" + boundary);
        var field = Pattern.compile(
                        line + "\r\n(?:[^\r\n]+\r\n)*?(?i:Content-Disposition: *form-data; *name=)\""
                                + Pattern.quote(name) + "\"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n" + line + ".*",
                        Pattern.DOTALL)
                .matcher(new String(head, StandardCharsets.ISO_8859_1));
        return field.matches() ? field.group(1) : "";
    }
}
