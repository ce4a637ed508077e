package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.courses.Block;
import org.setu.courses.Findings;
import org.setu.courses.LessonText;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Reads the file of one lesson in one language. */
final class LessonReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    private final String file;
    private final Language language;
    private final Findings findings;

    LessonReader(String file, Language language, Findings findings) {
        this.file = file;
        this.language = language;
        this.findings = findings;
    }

    LessonText read(String text, Slug lesson) {
        var source = LessonSource.parse(text);
        var matter = FRONT_MATTER.matcher(source.preamble());
        Optional<Fields> front = Optional.empty();
        String stray = source.preamble();
        int strayLine = 1;
        if (matter.find()) {
            front = Fields.read(matter.group(1), file, 2, List.of(language), findings);
            stray = source.preamble().substring(matter.end());
            strayLine = 1 + lines(source.preamble().substring(0, matter.end()));
        } else {
            findings.error(file, 1, "front-matter");
        }
        if (!stray.isBlank()) {
            findings.error(
                    file, strayLine + lines(stray.substring(0, stray.indexOf(stray.strip()))), "text-before-block");
        }
        front.ifPresent(fields -> fields.allow("title", "objectives"));
        return new LessonText(
                language,
                file,
                front.map(fields -> fields.required("title"))
                        .filter(title -> !title.isBlank())
                        .orElse(lesson.value()),
                front.map(fields -> fields.ids("objectives")).orElse(List.of()),
                blocks(source));
    }

    private List<Block> blocks(LessonSource source) {
        var blocks = new ArrayList<Block>();
        var ids = new HashSet<Slug>();
        for (SourceBlock piece : source.blocks()) {
            var header = BlockHeader.read(piece.header());
            header.filter(broken -> !broken.isSound()).ifPresent(broken -> report(broken, piece.line()));
            piece.read(language, file).ifPresent(block -> {
                if (ids.add(block.id())) {
                    blocks.add(block);
                } else {
                    findings.error(file, block.line(), "block-twice", block.id());
                }
            });
            reportBrokenHeaders(piece);
        }
        if (blocks.isEmpty()) {
            findings.error(file, 0, "no-blocks");
        }
        return blocks;
    }

    private void report(BlockHeader header, int line) {
        if (header.id().isEmpty()) {
            findings.error(file, line, "block-id", header.line().strip());
        } else {
            findings.error(file, line, "block-header", header.rest());
        }
    }

    /** A line that begins like a header and does not end like one was read as text. */
    private void reportBrokenHeaders(SourceBlock piece) {
        int line = piece.line();
        for (String text : piece.text().split("\n", -1)) {
            line++;
            if (BlockHeader.isMeant(text) && BlockHeader.read(text).isEmpty()) {
                findings.error(file, line, "block-header", text.strip());
            }
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(letter -> letter == '\n').count();
    }
}
