package org.setu.courses.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMessages;
import org.setu.courses.CourseModule;
import org.setu.courses.Finding;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.QuizPlan;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/**
 * Something that the linter found, in a trainer's words.
 *
 * @param key of what was found
 * @param place where the trainer can mend it; blank where that is not in the browser
 */
public record FindingView(boolean error, String key, String text, String file, int line, String place) {
    private static final String PART = "courses.desk.part.";
    private static final Set<String> MENDED_IN_A_FORM = Set.of(
            "text-untranslated",
            "text-missing",
            "module-without-lessons",
            "module-without-objectives",
            "competency-unknown",
            "question-objective-without-questions");
    private static final Set<String> MENDED_IN_A_QUIZ = Set.of(
            "text-untranslated",
            "text-missing",
            "quiz-empty",
            "question-pool-thin",
            "question-draws-overlap",
            "tests-differ");
    /** Findings that name a module or an objective. */
    private static final Set<String> OF_A_PART = Set.of(
            "module-without-lessons",
            "module-without-objectives",
            "question-objective-without-questions",
            "question-pool-thin");

    /** What a course that is being written has not got yet, and what nobody has done wrong. */
    private static final Set<String> UNFINISHED = Set.of(
            "no-modules",
            "module-without-lessons",
            "module-without-objectives",
            "lesson-missing",
            "block-empty",
            "text-missing",
            "quiz-empty",
            "question-text-missing",
            "question-objective-without-questions",
            "question-pool-thin",
            "alt-missing",
            "captions-missing",
            "transcript-missing");

    private static final Set<String> FIELDS = Set.of("title", "summary", "text", "level", "competency");

    /** Findings that begin with the name of a field, and not with the id of what they are about. */
    private static final Set<String> OF_A_FIELD = Set.of("text-untranslated", "text-missing");

    /** Whether it stops publication only because somebody has not come to it yet. */
    public boolean isUnfinished() {
        return error && UNFINISHED.contains(key);
    }

    /** Whether it is mended in a form; its place in a file then helps nobody. */
    public boolean inAForm() {
        return !place.isEmpty() && !place.contains("/files/");
    }

    static boolean stopsPublication(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }

    /** Errors first; otherwise in the order in which they were found. */
    static List<FindingView> of(CheckedCourse draft, Language language) {
        Map<String, String> names = names(draft.content(), language);
        List<FindingView> all = draft.findings().all().stream()
                .map(finding -> of(
                        finding, OF_A_PART.contains(finding.key()) ? names : Map.of(), language, place(draft, finding)))
                .distinct()
                .toList();
        return Stream.concat(
                        all.stream().filter(FindingView::error), all.stream().filter(finding -> !finding.error()))
                .toList();
    }

    /** Trainers call parts of the outline by their words and not by their ids. */
    private static Map<String, String> names(CourseContent content, Language language) {
        Map<String, String> names = new HashMap<>();
        content.modules()
                .forEach(module -> names.put(module.id().value(), module.title().in(language)));
        content.objectives()
                .forEach(objective ->
                        names.put(objective.id().value(), objective.text().in(language)));
        return names;
    }

    static FindingView of(Finding finding, Language language, String place) {
        return of(finding, Map.of(), language, place);
    }

    private static FindingView of(Finding finding, Map<String, String> names, Language language, String place) {
        String own = "courses.desk.finding." + finding.key();
        Messages messages = Messages.in(language);
        String text = messages.has(own)
                ? messages.text(own, inWords(finding, names, messages))
                : CourseMessages.of(finding, language);
        return new FindingView(stopsPublication(finding), finding.key(), text, finding.file(), finding.line(), place);
    }

    /** The names of the format's fields and values are for those who write files; forms call them otherwise. What it is about comes first. */
    private static Object[] inWords(Finding finding, Map<String, String> names, Messages messages) {
        int ids = OF_A_FIELD.contains(finding.key()) ? 0 : 1;
        Stream<String> about = finding.arguments().stream().limit(ids).map(id -> named(id, names));
        return Stream.concat(
                        about,
                        finding.arguments().stream()
                                .skip(ids)
                                .map(argument -> named(inWords(argument, messages), names)))
                .toArray();
    }

    /** Of the ids only those of parts that are named in words; blank words name nothing. */
    private static String named(String argument, Map<String, String> names) {
        String words = names.getOrDefault(argument, "");
        return words.isBlank() ? argument : words;
    }

    private static String inWords(String argument, Messages messages) {
        return Arrays.stream(argument.split(", "))
                .map(name -> messages.has(PART + name) ? messages.text(PART + name) : name)
                .collect(Collectors.joining(", "));
    }

    /** The same of a course that is not the draft yet: nothing can be mended there. */
    FindingView nowhereYet() {
        return new FindingView(error, key, text, file, line, "");
    }

    private static String place(CheckedCourse draft, Finding finding) {
        CourseContent content = draft.content();
        String desk = "/authoring/" + content.slug();
        return content.modules().stream()
                .flatMap(module -> inModule(module, content, finding).stream())
                .findFirst()
                .or(() -> inOutline(draft, finding))
                .or(() -> Optional.of("/files/" + finding.file() + "?line=" + finding.line())
                        .filter(place -> FilePages.isEditable(finding.file())))
                .or(() -> Optional.of("/media").filter(place -> finding.file().startsWith(MediaDesk.FOLDER)))
                .map(place -> desk + place)
                .orElse("");
    }

    /** What course.yaml says of a module is mended in the module's form, or where what it lacks is added. */
    private static Optional<String> inOutline(CheckedCourse draft, Finding finding) {
        if (finding.key().equals("no-modules")) {
            return Optional.of("/new-module");
        }
        Optional<Finding> outline =
                Optional.of(finding).filter(found -> found.file().equals("course.yaml"));
        return outline.filter(FindingView::isOfAForm)
                .flatMap(found -> moduleAt(draft, found.line()))
                .map(module -> switch (finding.key()) {
                    case "module-without-lessons" -> "/modules/" + module.id() + "/new-lesson";
                    case "question-objective-without-questions" -> "/questions/" + module.id();
                    default -> "/modules/" + module.id();
                })
                .or(() -> outline.filter(found -> MENDED_IN_A_QUIZ.contains(found.key()))
                        .flatMap(found -> quizAt(draft, found.line()))
                        .map(quiz -> "/quizzes/" + quiz.id()));
    }

    private static boolean isOfAForm(Finding finding) {
        return MENDED_IN_A_FORM.contains(finding.key())
                || finding.key().equals("key-missing")
                        && finding.arguments().stream().anyMatch(FIELDS::contains);
    }

    private static Optional<CourseModule> moduleAt(CheckedCourse draft, int line) {
        return draft.content().modules().stream()
                .filter(module -> module.line() <= line)
                .reduce((earlier, later) -> later)
                .filter(module -> noOtherPartBegins(draft, module.line(), line));
    }

    private static Optional<QuizPlan> quizAt(CheckedCourse draft, int line) {
        return draft.content().quizzes().stream()
                .filter(quiz -> quiz.line() <= line)
                .reduce((earlier, later) -> later)
                .filter(quiz -> noOtherPartBegins(draft, quiz.line(), line));
    }

    /** The parts of course.yaml are keys at the beginning of a line. */
    private static boolean noOtherPartBegins(CheckedCourse draft, int from, int to) {
        String text = new String(draft.files().bytes("course.yaml").orElse(new byte[0]), StandardCharsets.UTF_8);
        return text.lines()
                .skip(from)
                .limit(to - (long) from)
                .noneMatch(line -> !line.isEmpty() && Character.isLetter(line.charAt(0)));
    }

    private static Optional<String> inModule(CourseModule module, CourseContent content, Finding finding) {
        if (finding.file().equals(module.questionsFile())) {
            String pool = "/questions/" + module.id();
            return Optional.of(question(content, module.id(), finding.line())
                    .map(id -> pool + "/" + id)
                    .orElse(pool));
        }
        return module.lessons().stream()
                .flatMap(lesson -> inLesson(module, lesson, finding).stream())
                .findFirst();
    }

    private static Optional<String> question(CourseContent content, Slug module, int line) {
        return Optional.ofNullable(content.questions().get(module)).stream()
                .flatMap(root -> root.list("questions").stream())
                .filter(question -> question.line() <= line)
                .reduce((earlier, later) -> later)
                .flatMap((YamlNode question) -> question.text("id"))
                .filter(Slug::isSlug);
    }

    private static Optional<String> inLesson(CourseModule module, Lesson lesson, Finding finding) {
        String page = "/lessons/" + lesson.address();
        String prefix = "modules/" + module.folder() + "/" + lesson.name().listedIn(module.id()) + ".";
        if (!finding.file().startsWith(prefix) || !finding.file().endsWith(".md")) {
            return Optional.empty();
        }
        return Optional.of(lesson.texts().values().stream()
                .filter(text -> text.file().equals(finding.file()))
                .findFirst()
                .flatMap(text -> block(text, finding.line())
                        .map(block -> page + "/blocks/" + block.id() + "?lang="
                                + text.language().code()))
                .orElse(page));
    }

    static Optional<Block> block(LessonText text, int line) {
        return text.blocks().stream().filter(block -> block.line() <= line).reduce((earlier, later) -> later);
    }
}
