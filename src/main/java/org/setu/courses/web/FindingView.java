package org.setu.courses.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/**
 * Something that the linter found, in a trainer's words.
 *
 * @param place where the trainer can mend it; blank where that is not in the browser
 */
public record FindingView(boolean error, String text, String file, int line, String place) {
    private static final String PART = "courses.desk.part.";

    static boolean stopsPublication(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }

    /** Errors first; otherwise in the order in which they were found. */
    static List<FindingView> of(CheckedCourse draft, Language language) {
        List<FindingView> all = draft.findings().all().stream()
                .map(finding -> of(finding, language, place(draft.content(), finding)))
                .distinct()
                .toList();
        return Stream.concat(
                        all.stream().filter(FindingView::error), all.stream().filter(finding -> !finding.error()))
                .toList();
    }

    static FindingView of(Finding finding, Language language, String place) {
        String own = "courses.desk.finding." + finding.key();
        Messages messages = Messages.in(language);
        String text = messages.has(own)
                ? messages.text(
                        own,
                        finding.arguments().stream()
                                .map(argument -> inWords(argument, messages))
                                .toArray())
                : CourseMessages.of(finding, language);
        return new FindingView(stopsPublication(finding), text, finding.file(), finding.line(), place);
    }

    /** The names of the format's fields and values are for those who write files; forms call them otherwise. */
    private static String inWords(String argument, Messages messages) {
        return Arrays.stream(argument.split(", "))
                .map(name -> messages.has(PART + name) ? messages.text(PART + name) : name)
                .collect(Collectors.joining(", "));
    }

    /** The same of a course that is not the draft yet: nothing can be mended there. */
    FindingView nowhereYet() {
        return new FindingView(error, text, file, line, "");
    }

    private static String place(CourseContent content, Finding finding) {
        String desk = "/authoring/" + content.slug();
        return content.modules().stream()
                .flatMap(module -> inModule(module, content, finding).stream())
                .findFirst()
                .or(() -> Optional.of("/files/" + finding.file() + "?line=" + finding.line())
                        .filter(place -> FilePages.isEditable(finding.file())))
                .or(() -> Optional.of("/media").filter(place -> finding.file().startsWith(MediaDesk.FOLDER)))
                .map(place -> desk + place)
                .orElse("");
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
        String page = "/lessons/" + module.id() + "/" + lesson.id();
        String prefix = "modules/" + module.folder() + "/" + lesson.id() + ".";
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
