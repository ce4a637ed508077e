package org.setu.courses.uploads;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;

/** Captions in WebVTT, written as all texts of a course are: line feeds, NFC, no control characters. */
final class Captions {
    private static final Pattern FORM = Pattern.compile("WEBVTT(?:[ \t][^\n]*)?(?:\n.*)?", Pattern.DOTALL);
    private static final int MOST_LETTERS = 1_000_000;

    private Captions() {}

    static Brought look(String text) {
        String written = TypedText.of(text);
        return written.length() <= MOST_LETTERS && FORM.matcher(written).matches()
                ? Fit.asIs(new Medium(Kind.VTT, written.getBytes(StandardCharsets.UTF_8)))
                : new Unfit(Reason.CAPTIONS_BROKEN);
    }
}
