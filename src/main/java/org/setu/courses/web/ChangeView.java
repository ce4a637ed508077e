package org.setu.courses.web;

import java.util.List;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.CourseChange;
import org.setu.shared.Language;

/**
 * One change, before and after.
 *
 * @param what block, title, order, module, question or file
 * @param how added, removed or changed
 * @param name of the block, question or file
 * @param where the lesson's title; blank for what stands in none
 * @param language of the text; blank where it has none or several
 * @param words before and after, for a title and for the module in which a lesson stands
 * @param parts what course.yaml says otherwise now; empty for all else
 */
public record ChangeView(
        String what,
        String how,
        String name,
        String where,
        String language,
        List<String> words,
        Optional<Shown> before,
        Optional<Shown> after,
        Optional<QuestionShown> questionBefore,
        Optional<QuestionShown> questionAfter,
        List<OutlineChanges.Part> parts) {
    private static final String OUTLINE = "course.yaml";

    static List<ChangeView> all(List<CourseChange> changes, CourseContent before, CourseContent after) {
        return all(changes, before, after, Shown.LESSONS);
    }

    /** @param lessons where links to lessons lead, below the course */
    static List<ChangeView> all(List<CourseChange> changes, CourseContent before, CourseContent after, String lessons) {
        return changes.stream()
                .map(change -> of(change, before, after, lessons))
                .toList();
    }

    private static ChangeView of(CourseChange change, CourseContent before, CourseContent after, String lessons) {
        if (change instanceof CourseChange.OfBlock block) {
            return block(block, before, after, lessons);
        } else if (change instanceof CourseChange.OfTitle title) {
            return words(
                    "title", "changed", "", title.lesson(), title.language(), List.of(title.before(), title.after()));
        } else if (change instanceof CourseChange.OfOrder order) {
            return words("order", "changed", "", order.lesson(), order.lesson().source(), List.of());
        } else if (change instanceof CourseChange.OfModule module) {
            Language language = module.lesson().source();
            return words(
                    "module",
                    "changed",
                    "",
                    module.lesson(),
                    language,
                    List.of(
                            module.before().title().in(language),
                            module.after().title().in(language)));
        } else if (change instanceof CourseChange.OfQuestion question) {
            return question(question, after.languages());
        } else if (change instanceof CourseChange.OfFile file) {
            return new ChangeView(
                    "file",
                    how(file.was(), file.is()),
                    file.path(),
                    "",
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    file.path().equals(OUTLINE) ? OutlineChanges.between(before, after) : List.of());
        } else {
            throw new IllegalArgumentException("Not a change that can be shown: " + change);
        }
    }

    private static ChangeView block(
            CourseChange.OfBlock change, CourseContent before, CourseContent after, String lessons) {
        Block any = change.after().or(change::before).orElseThrow();
        return new ChangeView(
                "block",
                how(change.before().isPresent(), change.after().isPresent()),
                any.id().value(),
                change.lesson().title(change.language()),
                change.language().code(),
                List.of(),
                change.before().map(block -> shown(before, change, block, "was-", lessons)),
                change.after().map(block -> shown(after, change, block, "is-", lessons)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Shown shown(
            CourseContent content, CourseChange.OfBlock change, Block block, String prefix, String lessons) {
        Lesson lesson =
                content.lesson(change.lesson().module(), change.lesson().id()).orElse(change.lesson());
        return new Shown.Showing(
                        content,
                        lesson,
                        change.language(),
                        prefix + change.language().code() + "-",
                        lessons)
                .of(block);
    }

    private static ChangeView question(CourseChange.OfQuestion change, List<Language> languages) {
        return new ChangeView(
                "question",
                how(change.before().isPresent(), change.after().isPresent()),
                change.id(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                change.before().map((YamlNode node) -> QuestionShown.of(node, languages)),
                change.after().map((YamlNode node) -> QuestionShown.of(node, languages)),
                List.of());
    }

    private static ChangeView words(
            String what, String how, String name, Lesson lesson, Language language, List<String> words) {
        return new ChangeView(
                what,
                how,
                name,
                lesson.title(language),
                language.code(),
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String how(boolean was, boolean is) {
        return was && is ? "changed" : was ? "removed" : "added";
    }
}
