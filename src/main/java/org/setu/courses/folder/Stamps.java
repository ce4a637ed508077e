package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.courses.Block;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

/**
 * Writes into translations which source they translate, where nobody said so yet. A stamp that is there stays, stale or not: only
 * who has looked at the translation may renew it, by taking the old stamp out.
 *
 * <p>The edit is textual: {@code of=} in the headers of lessons, one line in each question. All other bytes stay.
 */
public final class Stamps {
    private static final Pattern FIRST_KEY = Pattern.compile("(\\s*-\\s+)[A-Za-z].*");

    private Stamps() {}

    /** The same files with the missing stamps. */
    public static CourseFiles stamped(CourseFiles files) {
        CourseContent course = CourseReader.read(files, new Findings());
        CourseFiles stamped = files;
        for (Lesson lesson : course.lessons().toList()) {
            for (LessonText text : lesson.texts().values()) {
                if (text.language() != lesson.source()) {
                    stamped = withText(stamped, text.file(), stampedLesson(text(files, text.file()), text, lesson));
                }
            }
        }
        for (YamlNode questions : course.questions().values()) {
            String file = questions.file();
            stamped = withText(stamped, file, stampedQuestions(text(files, file), questions, course.languages()));
        }
        return stamped;
    }

    private static CourseFiles withText(CourseFiles files, String path, String text) {
        return text.equals(text(files, path)) ? files : files.with(path, text);
    }

    private static String text(CourseFiles files, String path) {
        return files.bytes(path)
                .flatMap(bytes -> TextGuard.text(path, bytes, new Findings()))
                .orElse("");
    }

    private static String stampedLesson(String written, LessonText text, Lesson lesson) {
        var source = LessonSource.parse(written);
        for (Block block : text.blocks()) {
            Optional<Block> original = lesson.sourceText().block(block.id());
            if (block.of().isEmpty() && original.isPresent()) {
                String header = BlockHeader.read(block.header())
                        .map(found -> found.stamped(original.get().checksum()))
                        .orElse(block.header());
                source = source.withHeader(block.id(), header);
            }
        }
        return source.write();
    }

    private static String stampedQuestions(String written, YamlNode root, List<Language> languages) {
        var lines = new ArrayList<>(List.of(written.split("\n", -1)));
        var questions = root.list("questions");
        for (int at = questions.size() - 1; at >= 0; at--) {
            YamlNode question = questions.get(at);
            int end = at + 1 < questions.size() ? questions.get(at + 1).line() - 1 : lines.size();
            stamp(question, end, lines, languages);
        }
        String stamped = String.join("\n", lines);
        return saysTheSame(stamped, root) ? stamped : written;
    }

    /** @param end the index of the first line that can no more be the question's */
    private static void stamp(YamlNode question, int end, List<String> lines, List<Language> languages) {
        Language source = languages.get(0);
        String checksum = Checksums.ofQuestion(question, source);
        String stamps = languages.stream()
                .skip(1)
                .filter(language -> QuestionTextCheck.untranslated(question, source, language)
                        .isEmpty())
                .map(language -> language.code() + ": " + scalar(checksum))
                .collect(Collectors.joining(", "));
        var first = FIRST_KEY.matcher(lines.get(question.line() - 1));
        if (!stamps.isEmpty() && question.get("translates").isEmpty() && first.matches()) {
            int indent = first.group(1).length();
            lines.add(
                    lastLine(lines, question.line(), end, indent) + 1,
                    " ".repeat(indent) + "translates: {" + stamps + "}");
        }
    }

    /** Quoted where other readers of YAML would take the digits for a number. */
    private static String scalar(String checksum) {
        return checksum.matches("[0-9]+(?:e[0-9]+)?") ? "\"" + checksum + "\"" : checksum;
    }

    /** @return the index of the question's last line: no blank one, and no comment that belongs to what follows */
    private static int lastLine(List<String> lines, int start, int end, int indent) {
        int last = end - 1;
        while (last >= start && isBehind(lines.get(last), indent)) {
            last--;
        }
        return last;
    }

    private static boolean isBehind(String line, int indent) {
        int spaces = line.length() - line.stripLeading().length();
        return line.isBlank() || line.strip().startsWith("#") && spaces < indent;
    }

    /** Whether an edited file still holds the same questions: a stamp must never change what it vouches for. */
    private static boolean saysTheSame(String stamped, YamlNode before) {
        var after = YamlNode.read(stamped, before.file(), 1, new Findings());
        return after.isPresent() && plain(after.get()).equals(plain(before));
    }

    private static String plain(YamlNode node) {
        if (node.isMap()) {
            return node.entries().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("translates"))
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                    .collect(Collectors.joining(";", "{", "}"));
        } else if (node.isList()) {
            return node.items().stream().map(Stamps::plain).collect(Collectors.joining(";", "[", "]"));
        } else {
            return node.text().orElse("");
        }
    }
}
