package org.setu.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** A family of typefaces that prints Bangla and English alike, in two weights. */
public record Typefaces(ShapingFont regular, ShapingFont bold) {
    /** Noto Sans Bengali 3.011, which travels in the WAR; loaded once, at the first call. */
    public static Typefaces notoSansBengali() {
        return Noto.FAMILY;
    }

    /** The code points of a text that one weight or the other cannot print. */
    public Set<Integer> unprintable(String text) {
        var missing = new LinkedHashSet<>(regular.unprintable(text));
        missing.addAll(bold.unprintable(text));
        return missing;
    }

    private static final class Noto {
        static final Typefaces FAMILY =
                new Typefaces(read("NotoSansBengali-Regular.ttf"), read("NotoSansBengali-Bold.ttf"));

        private static ShapingFont read(String name) {
            try (var file = Typefaces.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("Typeface not in the archive: " + name);
                }
                return ShapingFont.read(file.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
