package org.setu.certificates;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.paper.Typefaces;

/**
 * Whether a name can stand on a certificate. Asked when a name is entered, so that nobody learns on the last day of a course
 * that the typeface lacks a letter of it.
 */
public final class PrintableName {
    private static final int MOST_NAMED = 5;

    private PrintableName() {}

    /** The name as it is kept and printed: composed (NFC), with single spaces and none at either end. */
    public static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
    }

    /**
     * The characters of a name that cannot be printed, such as {@code Ж (U+0416), 🙂 (U+1F642)}; empty where the tidied name
     * can be printed. A vowel sign that stands on no letter counts as one, since it would be printed on a dotted circle.
     */
    public static Optional<String> unprintable(String name) {
        var missing = Typefaces.notoSansBengali().unprintable(tidy(name));
        if (missing.isEmpty()) {
            return Optional.empty();
        } else {
            return Optional.of(missing.stream()
                            .limit(MOST_NAMED)
                            .map(PrintableName::described)
                            .collect(Collectors.joining(", "))
                    + (missing.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private static String described(int codePoint) {
        String shown = switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> "";
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                "\u25cc" + Character.toString(codePoint) + " ";
            default -> Character.toString(codePoint) + " ";
        };
        return "%s(U+%04X)".formatted(shown, codePoint);
    }
}
