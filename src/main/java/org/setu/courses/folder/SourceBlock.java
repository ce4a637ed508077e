package org.setu.courses.folder;

import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Checksums;
import org.setu.shared.Language;
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

    /** Its id; empty where what stands there is none. */
    public Optional<Slug> id() {
        return BlockHeader.read(header()).flatMap(BlockHeader::id);
    }

    /** Kind and attributes as they were written, without the stamp: {@code .figure src=media/well.svg}. */
    public String settings() {
        return BlockHeader.read(header()).map(BlockHeader::settings).orElse("");
    }

    /** The text without blank lines around it. */
    public String body() {
        return Checksums.withoutBlankLinesAround(text);
    }

    /** What a translation of it carries, and by which two writers are told apart. */
    public String checksum() {
        return Checksums.ofBlock(header(), text);
    }

    /** What readers get of it; empty where its header has no id. */
    public Optional<Block> read(Language language, String file) {
        return BlockHeader.read(header())
                .flatMap(found -> found.id()
                        .map(id -> new Block(
                                id,
                                found.kind(),
                                found.attributes(),
                                text,
                                header(),
                                language,
                                file,
                                line,
                                checksum(),
                                found.of())));
    }

    /** The line with which a block begins that has this id and these settings; empty where they cannot be understood. */
    public static Optional<String> header(Slug id, String settings) {
        return BlockHeader.of(id, settings)
                .filter(BlockHeader::isSound)
                .filter(header -> header.of().isEmpty())
                .map(BlockHeader::line);
    }

    /** These settings with another value of one attribute. A value has no straight quotation marks and is one line. */
    public static String settings(String settings, String attribute, String value) {
        return BlockHeader.with(
                settings, attribute, value.replace('\n', ' ').replace('"', '”').strip());
    }

    /** The same header, saying which source its block translates. */
    public static String stamped(String header, String checksum) {
        return BlockHeader.read(header).map(found -> found.stamped(checksum)).orElse(header);
    }

    boolean is(Slug id) {
        return id().equals(Optional.of(id));
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
