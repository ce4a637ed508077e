package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.shared.Slug;

/**
 * The file of one lesson in one language, cut into its blocks without losing a byte: what nobody edits is written again as it was.
 * Immutable; an edited lesson is a new value.
 *
 * @param preamble the front matter and whatever else stands before the first block, verbatim
 */
public record LessonSource(String preamble, List<SourceBlock> blocks) {
    private static final Pattern TITLE = Pattern.compile("^title:.*$", Pattern.MULTILINE);
    private static final Pattern OBJECTIVES =
            Pattern.compile("^objectives:[ \\t]*\\[[^\\]\\n]*\\][ \\t]*$", Pattern.MULTILINE);

    public LessonSource {
        blocks = List.copyOf(blocks);
    }

    public static LessonSource parse(String text) {
        return new LessonCutter(text).cut();
    }

    /** The file's text: for a lesson that nobody edited, exactly what was parsed. */
    public String write() {
        var written = new StringBuilder(preamble);
        blocks.forEach(block -> written.append(block.headerLine()).append(block.text()));
        return written.toString();
    }

    /** Whether a text can stand in one block: a line in it that is a header would begin another. */
    public static boolean fitsInOneBlock(String text) {
        return parse("{#probe}\n" + text + "\n").blocks().size() == 1;
    }

    /** The ids of its blocks, in the order of the file. */
    public List<Slug> ids() {
        return blocks.stream().flatMap(block -> block.id().stream()).toList();
    }

    public Optional<SourceBlock> block(Slug id) {
        return blocks.stream().filter(block -> block.is(id)).findFirst();
    }

    /** Replaces a block's text; the blank lines around it stay, and so does every other byte of the file. */
    public LessonSource withText(Slug id, String text) {
        String unixText = text.replace("\r\n", "\n");
        if (!fitsInOneBlock(unixText)) {
            throw new IllegalArgumentException("A block's text holds the header of another: " + id);
        }
        return changed(id, block -> block.withBody(unixText));
    }

    /** Replaces a block's header line, given without its line break. */
    public LessonSource withHeader(Slug id, String header) {
        return changed(id, block -> block.withHeader(header));
    }

    /** Replaces the title in the front matter, and nothing else. */
    public LessonSource withTitle(String title) {
        String line = "title: '" + title.replace("'", "''") + "'";
        return new LessonSource(TITLE.matcher(preamble).replaceFirst(Matcher.quoteReplacement(line)), blocks);
    }

    /** Replaces the objectives in the front matter, and nothing else; empty where they are not written in brackets on a line of their own. */
    public Optional<LessonSource> withObjectives(List<Slug> objectives) {
        String line = objectives.stream().map(Slug::value).collect(Collectors.joining(", ", "objectives: [", "]"));
        Matcher found = OBJECTIVES.matcher(preamble);
        return found.find() ? Optional.of(new LessonSource(found.replaceFirst(line), blocks)) : Optional.empty();
    }

    /** Adds a block behind another; behind none, it becomes the first. */
    public LessonSource withAdded(Optional<Slug> after, String header, String text) {
        return inserted(after, SourceBlock.of(header, text));
    }

    public LessonSource without(Slug id) {
        return new LessonSource(
                preamble, blocks.stream().filter(block -> !block.is(id)).toList());
    }

    /** Moves a block behind another; behind none, it becomes the first. */
    public LessonSource withMoved(Slug id, Optional<Slug> after) {
        return block(id)
                .filter(block -> !after.equals(Optional.of(id)))
                .map(block -> without(id).inserted(after, block))
                .orElse(this);
    }

    private LessonSource changed(Slug id, UnaryOperator<SourceBlock> change) {
        return new LessonSource(
                preamble,
                blocks.stream()
                        .map(block -> block.is(id) ? change.apply(block) : block)
                        .toList());
    }

    private LessonSource inserted(Optional<Slug> after, SourceBlock block) {
        int place = after.map(this::placeBehind).orElse(0);
        var changed = new ArrayList<>(blocks);
        changed.add(place, place < blocks.size() ? block.endedByBlankLine() : block);
        if (place > 0) {
            changed.set(place - 1, blocks.get(place - 1).endedByBlankLine());
        }
        return new LessonSource(place > 0 ? preamble : SourceBlock.endedByBlankLine(preamble), changed);
    }

    private int placeBehind(Slug id) {
        for (int place = 0; place < blocks.size(); place++) {
            if (blocks.get(place).is(id)) {
                return place + 1;
            }
        }
        return blocks.size();
    }
}
