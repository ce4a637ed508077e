package org.setu.assessment.formats;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** What an entry is called where it has no name of its own: its first words. */
public final class Title {
    private static final int LENGTH = 60;
    private static final int ENOUGH = 1_000;
    private static final Parser COMMON_MARK = Parser.builder().build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Title() {}

    public static String ofCommonMark(String text) {
        return of(WORDS.render(COMMON_MARK.parse(text.substring(0, Math.min(text.length(), ENOUGH)))));
    }

    public static String of(String words) {
        String line = words.substring(0, Math.min(words.length(), ENOUGH))
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= LENGTH) {
            return line;
        } else {
            int space = line.lastIndexOf(' ', LENGTH - 1);
            int end = space > LENGTH / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LENGTH - 1));
            String start = line.substring(0, end).strip();
            return start.endsWith("…") ? start : start + "…";
        }
    }
}
