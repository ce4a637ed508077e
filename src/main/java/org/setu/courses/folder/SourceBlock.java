package org.setu.courses.folder;

import java.util.Optional;
import org.setu.courses.Checksums;
import org.setu.shared.Slug;

/**
 * One block as its file has it.
 *
 * @param headerLine with its line break, if it has one
 * @param text from the line after the header up to the next header
 * @param line the header's line, counted from 1; 0 for a block that was never in a file
 */
public record SourceBlock(String headerLine, String text, int line) {
    static SourceBlock of(String header, String text) {
        return new SourceBlock(header + "\n", text.isBlank() ? "" : text.strip() + "\n", 0);
    }

    /** The header without its line break. */
    public String header() {
        return headerLine.endsWith("\n") ? headerLine.substring(0, headerLine.length() - 1) : headerLine;
    }

    boolean is(Slug id) {
        return BlockHeader.read(header()).flatMap(BlockHeader::id).equals(Optional.of(id));
    }

    SourceBlock withHeader(String header) {
        return new SourceBlock(header + (headerLine.endsWith("\n") ? "\n" : ""), text, line);
    }

    SourceBlock withBody(String body) {
        String stripped = Checksums.withoutBlankLinesAround(body);
        if (text.isBlank()) {
            String begin = headerLine.endsWith("\n") ? headerLine : headerLine + "\n";
            return new SourceBlock(begin, stripped.isEmpty() ? text : stripped + "\n" + text, line);
        } else {
            String old = Checksums.withoutBlankLinesAround(text);
            int start = text.indexOf(old);
            return new SourceBlock(
                    headerLine, text.substring(0, start) + stripped + text.substring(start + old.length()), line);
        }
    }

    SourceBlock endedByBlankLine() {
        return text.isEmpty() && !headerLine.endsWith("\n")
                ? new SourceBlock(headerLine + "\n", "\n", line)
                : new SourceBlock(headerLine, endedByBlankLine(headerLine, text), line);
    }

    static String endedByBlankLine(String text) {
        return text.isEmpty() ? text : endedByBlankLine("", text);
    }

    private static String endedByBlankLine(String before, String text) {
        String all = before + text;
        if (all.endsWith("\n\n")) {
            return text;
        } else {
            return text + (all.endsWith("\n") ? "\n" : "\n\n");
        }
    }
}
