package org.setu.courses.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Finding;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.QuizPlan;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/** Where in the browser a trainer mends what the linter found in the files of a draft. */
final class FindingPlaces {
    private static final String OUTLINE = "course.yaml";
    private static final Set<String> MENDED_IN_A_MODULE = Set.of(
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
    private static final Set<String> MENDED_IN_THE_CARD = Set.of("text-untranslated", "text-missing");

    private static final Set<String> FIELDS = Set.of("title", "summary", "text", "level", "competency");
    /** The parts of course.yaml that the card's form is made of. */
    private static final Set<String> OF_THE_CARD = Set.of("title", "summary", "certificate");

    private final CheckedCourse draft;
    private final CourseContent content;
    private final Language language;
    private final Messages messages;

    FindingPlaces(CheckedCourse draft, Language language) {
        this.draft = draft;
        this.content = draft.content();
        this.language = language;
        this.messages = Messages.in(language);
    }

    /**
     * A page of the desk.
     *
     * @param path blank where it is mended nowhere in the browser
     * @param page what a trainer calls it; blank where it is a file, or has no name yet
     */
    record Place(String path, String page) {
        static final Place UNKNOWN = new Place("", "");
    }

    Place of(Finding finding) {
        return content.modules().stream()
                .flatMap(module -> inModule(module, finding).stream())
                .findFirst()
                .or(() -> inOutline(finding))
                .or(() -> Optional.of(new Place("/files/" + finding.file() + "?line=" + finding.line(), ""))
                        .filter(place -> FilePages.isEditable(finding.file())))
                .or(() -> Optional.of(new Place("/media", messages.text("courses.desk.media.title")))
                        .filter(place -> finding.file().startsWith(MediaDesk.FOLDER)))
                .map(place -> new Place("/authoring/" + content.slug() + place.path(), place.page()))
                .orElse(Place.UNKNOWN);
    }

    /** What course.yaml says of a module is mended in the module's form, or where what it lacks is added. */
    private Optional<Place> inOutline(Finding finding) {
        if (finding.key().equals("no-modules")) {
            return Optional.of(new Place("/new-module", messages.text("courses.desk.outline.newModule")));
        } else if (!finding.file().equals(OUTLINE)) {
            return Optional.empty();
        }
        return moduleAt(finding.line())
                .filter(module -> isOfAModule(finding))
                .map(module -> new Place(formOf(module, finding), module.title().in(language)))
                .or(() -> quizAt(finding.line())
                        .filter(quiz -> MENDED_IN_A_QUIZ.contains(finding.key()))
                        .map(quiz ->
                                new Place("/quizzes/" + quiz.id(), quiz.title().in(language))))
                .or(() -> partAt(finding.line())
                        .filter(part -> MENDED_IN_THE_CARD.contains(finding.key()) && OF_THE_CARD.contains(part))
                        .map(part -> new Place("/card", messages.text("courses.desk.card.title"))));
    }

    private static boolean isOfAModule(Finding finding) {
        return MENDED_IN_A_MODULE.contains(finding.key())
                || finding.key().equals("key-missing")
                        && finding.arguments().stream().anyMatch(FIELDS::contains);
    }

    private static String formOf(CourseModule module, Finding finding) {
        return switch (finding.key()) {
            case "module-without-lessons" -> "/modules/" + module.id() + "/new-lesson";
            case "question-objective-without-questions" -> "/questions/" + module.id();
            default -> "/modules/" + module.id();
        };
    }

    private Optional<CourseModule> moduleAt(int line) {
        return content.modules().stream()
                .filter(module -> module.line() <= line)
                .reduce((earlier, later) -> later)
                .filter(module -> partAt(line).equals(partAt(module.line())));
    }

    private Optional<QuizPlan> quizAt(int line) {
        return content.quizzes().stream()
                .filter(quiz -> quiz.line() <= line)
                .reduce((earlier, later) -> later)
                .filter(quiz -> partAt(line).equals(partAt(quiz.line())));
    }

    /** The parts of course.yaml are keys at the beginning of a line. */
    private Optional<String> partAt(int line) {
        String text = new String(draft.files().bytes(OUTLINE).orElse(new byte[0]), StandardCharsets.UTF_8);
        return text.lines()
                .limit(line)
                .filter(written -> !written.isEmpty() && Character.isLetter(written.charAt(0)))
                .reduce((earlier, later) -> later)
                .map(written -> written.replaceFirst(":.*", ""));
    }

    private Optional<Place> inModule(CourseModule module, Finding finding) {
        if (finding.file().equals(module.questionsFile())) {
            String pool = "/questions/" + module.id();
            return Optional.of(new Place(
                    question(module.id(), finding.line())
                            .map(id -> pool + "/" + id)
                            .orElse(pool),
                    messages.text("courses.desk.pool.title", module.title().in(language))));
        }
        return module.lessons().stream()
                .flatMap(lesson -> inLesson(module, lesson, finding).stream())
                .findFirst();
    }

    private Optional<String> question(Slug module, int line) {
        return Optional.ofNullable(content.questions().get(module)).stream()
                .flatMap(root -> root.list("questions").stream())
                .filter(question -> question.line() <= line)
                .reduce((earlier, later) -> later)
                .flatMap((YamlNode question) -> question.text("id"))
                .filter(Slug::isSlug);
    }

    private Optional<Place> inLesson(CourseModule module, Lesson lesson, Finding finding) {
        String page = "/lessons/" + lesson.address();
        String prefix = "modules/" + module.folder() + "/" + lesson.name().listedIn(module.id()) + ".";
        if (!finding.file().startsWith(prefix) || !finding.file().endsWith(".md")) {
            return Optional.empty();
        }
        String path = lesson.texts().values().stream()
                .filter(text -> text.file().equals(finding.file()))
                .findFirst()
                .flatMap(text -> block(text, finding.line())
                        .map(block -> page + "/blocks/" + block.id() + "?lang="
                                + text.language().code()))
                .orElse(page);
        return Optional.of(new Place(path, lesson.title(language)));
    }

    private static Optional<Block> block(LessonText text, int line) {
        return text.blocks().stream().filter(block -> block.line() <= line).reduce((earlier, later) -> later);
    }
}
