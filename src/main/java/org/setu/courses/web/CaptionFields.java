package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setu.web.Typed;

/**
 * The text of a figure or a recording in two fields: its caption, and what stands below the line {@code +++}, a long description or a
 * transcript. Put together again, untouched fields are the text as it was.
 */
public record CaptionFields(String caption, String description) {
    private static final Set<String> CAPTIONED = Set.of("figure", "video", "audio");
    private static final Pattern DIVIDER = Pattern.compile("(?m)^[ \\t]*\\+\\+\\+[ \\t]*(?:\\n|$)");

    /** Empty for kinds whose text is one. */
    static Optional<CaptionFields> of(String kind, String text) {
        if (!CAPTIONED.contains(kind)) {
            return Optional.empty();
        }
        Matcher divider = DIVIDER.matcher(text);
        return Optional.of(
                divider.find()
                        ? new CaptionFields(text.substring(0, divider.start()), text.substring(divider.end()))
                        : new CaptionFields(text, ""));
    }

    /** The text that a form sent, in one field or in two. */
    static String sent(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        String text = typed.exactly("text");
        return fields.containsKey("description") ? new CaptionFields(text, typed.exactly("description")).text() : text;
    }

    private String text() {
        if (description.isBlank()) {
            return caption;
        }
        boolean open = !caption.isEmpty() && !caption.endsWith("\n");
        return caption + (open ? "\n" : "") + "+++\n" + description;
    }
}
