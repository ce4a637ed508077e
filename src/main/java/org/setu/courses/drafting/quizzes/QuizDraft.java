package org.setu.courses.drafting.quizzes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.Checksums;
import org.setu.courses.CourseFiles;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.drafting.outline.WriteModule;
import org.setu.courses.drafting.quizzes.QuizWording.Marks;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.Slug;

/** One quiz as course.yaml has it. Edits give the file anew, or nothing where it is written in a way that only its text can be edited. */
public final class QuizDraft {
    private static final List<String> ROOT = List.of();
    private static final List<String> QUIZZES = List.of("quizzes");
    private static final List<String> CERTIFICATE = List.of("completion", "certificate");

    private final Slug id;
    private final List<String> path;

    private QuizDraft(Slug id, int place) {
        this.id = id;
        this.path = OutlineDraft.below(QUIZZES, String.valueOf(place));
    }

    static Optional<QuizDraft> in(YamlSource source, Slug id) {
        return place(source, QUIZZES, "id", id).map(at -> new QuizDraft(id, at));
    }

    /** By which two are told apart who write the same quiz, or the same pair of tests; what else stands in the file does not matter. */
    public static String standing(CourseFiles files, Slug id) {
        return OutlineDraft.of(files)
                .map(OutlineDraft::source)
                .filter(source -> in(source, id).isPresent())
                .map(source -> together(source, id).stream()
                        .map(quiz -> said(source, quiz))
                        .collect(Collectors.joining()))
                .map(said -> Checksums.ofBlock("", said))
                .orElse("");
    }

    private static List<Slug> together(YamlSource source, Slug id) {
        List<Slug> tests = Stream.of("preTest", "postTest")
                .flatMap(key -> source.root().text(key).stream())
                .filter(Slug::isSlug)
                .map(Slug::new)
                .toList();
        return tests.size() == 2 && tests.contains(id) ? tests : List.of(id);
    }

    private static String said(YamlSource source, Slug id) {
        return in(source, id)
                .flatMap(quiz -> source.at(quiz.path))
                .map(quiz -> quiz.shape() + " " + asked(source, id))
                .orElse("");
    }

    private static Optional<Object> asked(YamlSource source, Slug id) {
        return rule(source, id).flatMap(source::at).map(YamlNode::shape);
    }

    private static Optional<List<String>> rule(YamlSource source, Slug id) {
        return place(source, CERTIFICATE, "quiz", id).map(at -> OutlineDraft.below(CERTIFICATE, String.valueOf(at)));
    }

    private static Optional<Integer> place(YamlSource source, List<String> list, String key, Slug value) {
        List<YamlNode> items = source.at(list).map(YamlNode::items).orElse(List.of());
        return IntStream.range(0, items.size())
                .filter(at ->
                        items.get(at).text(key).filter(value.value()::equals).isPresent())
                .boxed()
                .findFirst();
    }

    /** A new quiz at the end of the others. */
    static Optional<YamlSource> added(YamlSource source, String id, String use, QuizWording wording) {
        var quiz = new LinkedHashMap<String, Object>();
        quiz.put("id", id);
        quiz.put("title", AddToOutline.texts(wording.title()));
        if (!use.equals("graded")) {
            quiz.put("use", use);
        }
        quiz.put("draw", draws(wording));
        wording.marks().ifPresent(marks -> {
            quiz.put("passMark", plain(QuizWording.checked(marks.passMark())));
            quiz.put("attempts", plain(QuizWording.checked(marks.attempts())));
            quiz.put("waitHours", plain(QuizWording.checked(marks.waitHours())));
            if (!marks.timeLimit().isBlank()) {
                quiz.put("timeLimitMinutes", plain(QuizWording.checked(marks.timeLimit())));
            }
            quiz.put("feedback", marks.feedback());
        });
        Optional<YamlSource> added = source.at(QUIZZES).filter(YamlNode::isList).isPresent()
                ? source.withAdded(QUIZZES, quiz)
                : source.with(ROOT, "quizzes", List.of(quiz));
        return wording.marks()
                .map(marks -> added.flatMap(found -> ruled(found, new Slug(id), marks, marks.passMark())))
                .orElse(added);
    }

    private static List<Map<String, Object>> draws(QuizWording wording) {
        var draws = new ArrayList<Map<String, Object>>();
        wording.draws().forEach((part, typed) -> {
            if (QuizWording.checked(typed) > 0) {
                draws.add(draw(part, QuizWording.checked(typed)));
            }
        });
        return draws;
    }

    private static YamlSource.Plain plain(int number) {
        return new YamlSource.Plain(String.valueOf(number));
    }

    private static Map<String, Object> draw(PoolPart part, int count) {
        var draw = new LinkedHashMap<String, Object>();
        draw.put("objective", part.objective().value());
        draw.put("count", plain(count));
        part.difficulty().ifPresent(difficulty -> draw.put("difficulty", difficulty));
        return draw;
    }

    /** What stays the same keeps its bytes. */
    Optional<YamlSource> worded(YamlSource source, QuizWording wording) {
        String passMark = source.at(path).flatMap(quiz -> quiz.text("passMark")).orElse("");
        return WriteModule.said(source, path, "title", wording.title())
                .flatMap(found -> drawn(found, wording.draws()))
                .flatMap(found -> wording.marks()
                        .map(marks -> marked(found, marks).flatMap(done -> ruled(done, id, marks, passMark)))
                        .orElse(Optional.of(found)));
    }

    /** First what is new, then what goes: so no list is empty in between. */
    private Optional<YamlSource> drawn(YamlSource source, Map<PoolPart, String> wanted) {
        List<String> list = OutlineDraft.below(path, "draw");
        List<Optional<PoolPart>> lines = source.at(list).map(YamlNode::items).orElse(List.of()).stream()
                .map(PoolPart::of)
                .toList();
        Optional<YamlSource> changed = Optional.of(source);
        for (var part : wanted.entrySet()) {
            int count = QuizWording.checked(part.getValue());
            int first = lines.indexOf(Optional.of(part.getKey()));
            if (count > 0 && first < 0) {
                changed = changed.flatMap(found -> isList(found, list)
                        ? found.withAdded(list, draw(part.getKey(), count))
                        : found.with(path, "draw", List.of(draw(part.getKey(), count))));
            } else if (count > 0 && count != total(source, list, part.getKey())) {
                List<String> line = OutlineDraft.below(list, String.valueOf(first));
                changed = changed.flatMap(found -> found.with(line, "count", plain(count)));
            }
        }
        for (int at = lines.size() - 1; at >= 0; at--) {
            int place = at;
            if (lines.get(at)
                    .filter(part -> goes(source, lines, place, part, list, wanted))
                    .isPresent()) {
                changed = changed.flatMap(found -> found.without(list, place));
            }
        }
        return changed;
    }

    /** A line goes that is to draw nothing, or that another one above it draws for when their sum changes. */
    private static boolean goes(
            YamlSource source,
            List<Optional<PoolPart>> lines,
            int place,
            PoolPart part,
            List<String> list,
            Map<PoolPart, String> wanted) {
        int before = total(source, list, part);
        int count = wanted.containsKey(part) ? QuizWording.checked(wanted.getOrDefault(part, "")) : before;
        return count == 0 || count != before && lines.indexOf(Optional.of(part)) < place;
    }

    private static int total(YamlSource source, List<String> list, PoolPart part) {
        return source.at(list).map(YamlNode::items).orElse(List.of()).stream()
                .filter(line -> PoolPart.of(line).filter(part::equals).isPresent())
                .mapToInt(
                        line -> line.text("count").flatMap(QuizWording::number).orElse(0))
                .sum();
    }

    private static boolean isList(YamlSource source, List<String> list) {
        return source.at(list).filter(YamlNode::isList).isPresent();
    }

    private Optional<YamlSource> marked(YamlSource source, Marks marks) {
        return number(source, "passMark", marks.passMark(), "100")
                .flatMap(found -> number(found, "attempts", marks.attempts(), "1"))
                .flatMap(found -> number(found, "waitHours", marks.waitHours(), "0"))
                .flatMap(found -> timed(found, marks.timeLimit()))
                .flatMap(found -> spoken(found, marks.feedback()));
    }

    /** What is not said means something, too, and need not be said. */
    private Optional<YamlSource> number(YamlSource source, String key, String typed, String unsaid) {
        int number = QuizWording.checked(typed);
        String before = source.at(path).flatMap(quiz -> quiz.text(key)).orElse(unsaid);
        return before.equals(String.valueOf(number)) ? Optional.of(source) : source.with(path, key, plain(number));
    }

    private Optional<YamlSource> timed(YamlSource source, String minutes) {
        String key = "timeLimitMinutes";
        boolean isTimed = source.at(path).flatMap(quiz -> quiz.get(key)).isPresent();
        if (!minutes.isBlank()) {
            return number(source, key, minutes, "");
        } else {
            return isTimed ? source.withoutKey(path, key) : Optional.of(source);
        }
    }

    /** When learners see which answers were right. */
    Optional<YamlSource> spoken(YamlSource source, String feedback) {
        String before = source.at(path).flatMap(quiz -> quiz.text("feedback")).orElse("after-submission");
        return before.equals(feedback) ? Optional.of(source) : source.with(path, "feedback", feedback);
    }

    /**
     * Whether the certificate asks for the quiz, and with what mark: what passes, unless somebody has written another mark by hand.
     *
     * @param before the mark that passed until now
     */
    private static Optional<YamlSource> ruled(YamlSource source, Slug id, Marks marks, String before) {
        Optional<List<String>> rule = rule(source, id);
        int atLeast = QuizWording.checked(marks.passMark());
        if (marks.forCertificate() && rule.isEmpty()) {
            var added = new LinkedHashMap<String, Object>();
            added.put("quiz", id.value());
            added.put("atLeast", plain(atLeast));
            return isList(source, CERTIFICATE)
                    ? source.withAdded(CERTIFICATE, added)
                    : source.with(List.of("completion"), "certificate", List.of(added));
        } else if (marks.forCertificate()) {
            String asked = rule.flatMap(source::at)
                    .flatMap(node -> node.text("atLeast"))
                    .orElse("");
            return !asked.equals(before) || asked.equals(String.valueOf(atLeast))
                    ? Optional.of(source)
                    : source.with(rule.orElseThrow(), "atLeast", plain(atLeast));
        } else {
            return rule.isPresent()
                    ? place(source, CERTIFICATE, "quiz", id).flatMap(at -> source.without(CERTIFICATE, at))
                    : Optional.of(source);
        }
    }
}
