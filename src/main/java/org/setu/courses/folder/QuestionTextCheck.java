package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.translating.TranslationHints;
import org.setu.shared.Language;

/**
 * Whether the texts of questions are translated, and the translations still right. What a question is and whether it can be
 * answered is the business of the module that knows questions.
 */
final class QuestionTextCheck implements Check {
    @Override
    public void lint(Checked checked, Findings findings) {
        CourseContent course = checked.course();
        lintWords(course, findings);
        for (YamlNode file : course.questions().values()) {
            int unstamped = 0;
            for (YamlNode question : file.list("questions")) {
                for (Language language :
                        course.languages().subList(1, course.languages().size())) {
                    unstamped += lint(question, course.source(), language, findings) ? 1 : 0;
                }
            }
            if (unstamped > 0) {
                findings.warning(file.file(), 0, "unstamped", unstamped);
            }
        }
    }

    private static void lintWords(CourseContent course, Findings findings) {
        for (Language language :
                course.languages().subList(1, course.languages().size())) {
            var hints = new TranslationHints(course.shared(), course.source(), language);
            course.questions().values().stream()
                    .flatMap(file -> file.list("questions").stream())
                    .forEach(question -> hints.of(question)
                            .tell(
                                    question.file(),
                                    question.line(),
                                    question.text("id").orElse("?"),
                                    findings));
        }
    }

    /** @return whether a whole translation carries no stamp */
    private static boolean lint(YamlNode question, Language source, Language language, Findings findings) {
        String id = question.text("id").orElse("?");
        var untranslated = untranslated(question, source, language);
        if (!untranslated.isEmpty()) {
            YamlNode first = untranslated.get(0);
            findings.warning(
                    first.file(), first.line(), "question-untranslated", id, language.code(), untranslated.size());
            return false;
        }
        Optional<String> stamp = stamp(question, language);
        stamp.filter(found -> !found.equals(Checksums.ofQuestion(question, source)))
                .ifPresent(stale ->
                        findings.warning(question.file(), question.line(), "question-stale", id, language.code()));
        return stamp.isEmpty();
    }

    static Optional<String> stamp(YamlNode question, Language language) {
        return question.get("translates").flatMap(stamps -> stamps.text(language.code()));
    }

    /** The maps of languages that hold a text in the source and none in the other language. */
    static List<YamlNode> untranslated(YamlNode node, Language source, Language language) {
        var found = new ArrayList<YamlNode>();
        var entries = node.entries();
        if (entries.containsKey(source.code())) {
            if (!entries.containsKey(language.code())) {
                found.add(node);
            }
        } else {
            entries.values().forEach(value -> found.addAll(untranslated(value, source, language)));
        }
        node.items().forEach(item -> found.addAll(untranslated(item, source, language)));
        return found;
    }
}
