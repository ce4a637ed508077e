package org.setu.courses.drafting.activity;

import java.util.List;
import java.util.Random;

/** What people type, paste and try: pieces of every sort, put together at random but the same in each run. */
final class TypedTexts {
    private static final List<String> PIECES = List.of(
            "a word",
            "কয়েকটি শব্দ",
            "\r\n",
            "\n",
            "\n\n",
            "\t",
            "  ",
            ": ",
            " #",
            "# ",
            "- ",
            "---\n",
            "...",
            "'",
            "\"",
            "\\",
            "\\n",
            "{#id .figure}",
            "{{gap}}",
            "[@A-30]",
            "```\n",
            "~~~\n",
            "| ",
            "> ",
            "& * ! % @ `",
            "key: value",
            "? ",
            "true",
            "null",
            "~",
            "0x1F",
            "1e3",
            "\u0000",
            "\u001B",
            "\u0085",
            "\u2028",
            "\u200F",
            "\u202E",
            "\uFEFF",
            "\uFFFE",
            "\uD83D",
            "👩🏽‍🌾",
            "e\u0301",
            "</textarea><script>",
            "<!--");

    private final Random random;

    TypedTexts(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        var text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int at = 0; at < pieces; at++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
