package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a lesson's text at its block headers. A line inside a fenced code block is no header, whatever it looks like. */
final class LessonCutter {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:(`{3,})[^`]*|(~{3,}).*)", Pattern.DOTALL);

    private final List<String> lines;
    /** The shortest fences of each sort that nothing behind them closes: a longer one need not be looked for again. */
    private int openBackticks = Integer.MAX_VALUE;

    private int openTildes = Integer.MAX_VALUE;

    LessonCutter(String text) {
        this.lines = lines(text);
    }

    LessonSource cut() {
        var preamble = new StringBuilder();
        var blocks = new ArrayList<SourceBlock>();
        var text = new StringBuilder();
        String header = null;
        int headerLine = 0;
        int codeEnds = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (at >= codeEnds && isHeader(line)) {
                if (header == null) {
                    preamble.append(text);
                } else {
                    blocks.add(new SourceBlock(header, text.toString(), headerLine));
                }
                header = line;
                headerLine = at + 1;
                text.setLength(0);
            } else {
                codeEnds = at >= codeEnds ? endOfCode(at) : codeEnds;
                text.append(line);
            }
        }
        if (header == null) {
            preamble.append(text);
        } else {
            blocks.add(new SourceBlock(header, text.toString(), headerLine));
        }
        return new LessonSource(preamble.toString(), blocks);
    }

    /** @return the index of the first line behind the fenced code that this line opens; 0 where it opens none that is ever closed */
    private int endOfCode(int at) {
        var opening = FENCE.matcher(bare(lines.get(at)));
        if (!opening.matches()) {
            return 0;
        }
        String fence = opening.group(1) != null ? opening.group(1) : opening.group(2);
        boolean backticks = fence.startsWith("`");
        if (fence.length() >= (backticks ? openBackticks : openTildes)) {
            return 0;
        }
        for (int end = at + 1; end < lines.size(); end++) {
            if (closes(bare(lines.get(end)), fence)) {
                return end + 1;
            }
        }
        if (backticks) {
            openBackticks = fence.length();
        } else {
            openTildes = fence.length();
        }
        return 0;
    }

    private static boolean closes(String line, String fence) {
        int indent = line.length() - line.stripLeading().length();
        String mark = line.strip();
        return indent <= 3
                && mark.length() >= fence.length()
                && mark.chars().allMatch(letter -> letter == fence.charAt(0));
    }

    private static boolean isHeader(String line) {
        return BlockHeader.isMeant(line) && BlockHeader.read(bare(line)).isPresent();
    }

    private static String bare(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }
}
