package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;

/**
 * The file of a pool of questions, cut into its questions without losing a byte: what nobody edits is written again as it was.
 * Immutable; an edited pool is a new value.
 */
public final class QuestionSource {
    private static final Pattern DASH = Pattern.compile("( *)-( +\\S.*)?");
    private static final String FIRST_LINE = "questions:";
    private static final int FIRST_DASH = 2;
    private static final int FIRST_INDENT = 4;

    private final List<String> lines;
    private final List<Piece> pieces;

    /**
     * One question in the file.
     *
     * @param from the index of its first line
     * @param to the index of the first line that is no more its own
     * @param dash where its hyphen stands
     * @param indent where its keys begin
     */
    private record Piece(String id, int from, int to, int dash, int indent) {}

    private QuestionSource(List<String> lines, List<Piece> pieces) {
        this.lines = List.copyOf(lines);
        this.pieces = List.copyOf(pieces);
    }

    /** A file in which there is no question yet. */
    public static QuestionSource empty() {
        return new QuestionSource(List.of(), List.of());
    }

    /**
     * Cuts the text of a file.
     *
     * @return empty where the text is no list of questions, each on lines of its own: then only the file as a whole can be edited
     */
    public static Optional<QuestionSource> parse(String text) {
        var findings = new Findings();
        var root = YamlNode.read(text, "", 1, findings);
        if (text.isBlank()) {
            return Optional.of(empty());
        } else if (root.isEmpty()
                || !root.get().get("questions").map(YamlNode::isList).orElse(false)) {
            return Optional.empty();
        }
        List<String> lines = List.of(text.split("\n", -1));
        List<YamlNode> questions = root.get().list("questions");
        var pieces = new ArrayList<Piece>();
        int before = 0;
        for (int at = 0; at < questions.size(); at++) {
            int end = at + 1 < questions.size() ? questions.get(at + 1).line() - 1 : lines.size();
            var piece = piece(questions.get(at), before, end, lines);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
            before = piece.get().to();
        }
        return Optional.of(new QuestionSource(lines, pieces));
    }

    private static Optional<Piece> piece(YamlNode question, int before, int end, List<String> lines) {
        int first = question.line() - 1;
        int from = first;
        while (from > before && !DASH.matcher(lines.get(from)).matches()) {
            from--;
        }
        var dash = DASH.matcher(lines.get(from));
        if (!dash.matches() || !question.isMap()) {
            return Optional.empty();
        }
        int hyphen = dash.group(1).length();
        int indent = from == first ? spaces(lines.get(from).replaceFirst("-", " ")) : spaces(lines.get(first));
        return Optional.of(new Piece(
                question.text("id").orElse(""), from, lastLine(lines, first, end, indent) + 1, hyphen, indent));
    }

    /** The index of the question's last line: no blank one, and nothing that is written further out. */
    private static int lastLine(List<String> lines, int first, int end, int indent) {
        int last = first;
        for (int at = first + 1; at < end; at++) {
            boolean blank = lines.get(at).isBlank();
            if (!blank && spaces(lines.get(at)) < indent) {
                return last;
            }
            last = blank ? last : at;
        }
        return last;
    }

    public String write() {
        return String.join("\n", lines);
    }

    public List<String> ids() {
        return pieces.stream().map(Piece::id).toList();
    }

    /** The question's YAML as if it stood alone. */
    public Optional<String> text(String id) {
        return piece(id)
                .map(piece -> lines.subList(piece.from(), piece.to()).stream()
                        .map(line ->
                                line.substring(Math.min(piece.indent(), spaces(line.replaceFirst("^( *)-", "$1 ")))))
                        .collect(Collectors.joining("\n")));
    }

    /** The line of the file at which the question begins, counted from 1; 0 where there is none. */
    public int line(String id) {
        return piece(id).map(piece -> piece.from() + 1).orElse(0);
    }

    /** The same pool with another text for one question. */
    public QuestionSource with(String id, String text) {
        return piece(id)
                .map(piece -> replaced(piece.from(), piece.to(), item(text, piece.dash(), piece.indent())))
                .orElse(this);
    }

    public QuestionSource without(String id) {
        return piece(id)
                .map(piece -> {
                    int to = piece.to();
                    while (to < lines.size() - 1 && lines.get(to).isBlank()) {
                        to++;
                    }
                    return replaced(piece.from(), to, List.of());
                })
                .orElse(this);
    }

    /** The same pool with more questions at its end. */
    public QuestionSource withAdded(List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        Optional<Piece> last = pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
        var added = new ArrayList<String>();
        for (String text : texts) {
            added.add(added.isEmpty() && last.isEmpty() ? FIRST_LINE : "");
            added.addAll(last.map(piece -> item(text, piece.dash(), piece.indent()))
                    .orElseGet(() -> item(text, FIRST_DASH, FIRST_INDENT)));
        }
        if (last.isEmpty()) {
            added.add("");
            return again(added);
        }
        if (last.get().to() >= lines.size()) {
            added.add("");
        }
        return replaced(last.get().to(), last.get().to(), added);
    }

    private Optional<Piece> piece(String id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    private QuestionSource replaced(int from, int to, List<String> by) {
        var changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(by);
        changed.addAll(lines.subList(to, lines.size()));
        return again(changed);
    }

    /** Where the edit broke the file, its text is kept and no question can be found any more. */
    private static QuestionSource again(List<String> lines) {
        return parse(String.join("\n", lines)).orElseGet(() -> new QuestionSource(lines, List.of()));
    }

    private static List<String> item(String text, int dash, int indent) {
        var item = new ArrayList<String>();
        for (String line : text.strip().split("\n", -1)) {
            if (item.isEmpty()) {
                item.add(" ".repeat(dash) + "-" + " ".repeat(Math.max(1, indent - dash - 1)) + line);
            } else {
                item.add(line.isBlank() ? "" : " ".repeat(indent) + line.stripTrailing());
            }
        }
        return item;
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }
}
