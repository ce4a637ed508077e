package org.setu.courses.folder;

import java.util.HashSet;
import java.util.Set;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.LessonAddress;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;

/** Whether what a text cites and links to exists, and whether its sources are still to be trusted. */
final class LinkCheck implements Check {
    @Override
    public void lint(Checked checked, Findings findings) {
        var cited = new HashSet<String>();
        checked.course()
                .lessons()
                .flatMap(lesson -> lesson.texts().values().stream())
                .flatMap(text -> text.blocks().stream())
                .forEach(block -> lint(block, checked.course(), cited, findings));
        lintReviews(checked, cited, findings);
    }

    private static void lint(Block block, CourseContent course, Set<String> cited, Findings findings) {
        String file = block.file();
        for (Prose prose : Prose.of(block)) {
            var scan = MarkdownScan.of(prose.markdown(), prose.line());
            for (var fact : scan.citations()) {
                cited.add(fact.text());
                if (course.shared().fact(fact.text()).isEmpty()) {
                    findings.error(file, fact.line(), "fact-unknown", fact.text());
                }
            }
            for (var term : scan.terms()) {
                if (course.shared().term(term.text()).isEmpty()) {
                    findings.error(file, term.line(), "term-unknown", term.text());
                }
            }
            for (var link : scan.lessonLinks()) {
                if (LessonAddress.read(link.text())
                        .flatMap(address -> course.lesson(address.module(), address.lesson()))
                        .isEmpty()) {
                    findings.error(file, link.line(), "lesson-unknown", link.text());
                }
            }
            scan.images().forEach(image -> findings.error(file, image.line(), "image-inline", image.text()));
            scan.brokenCitations().forEach(broken -> findings.error(file, broken.line(), "citation-form"));
        }
    }

    private static void lintReviews(Checked checked, Set<String> cited, Findings findings) {
        var shared = checked.course().shared();
        cited.stream()
                .flatMap(key -> shared.fact(key).stream())
                .flatMap(fact -> fact.sources().stream())
                .distinct()
                .sorted()
                .flatMap(key -> shared.reference(key).stream())
                .forEach(reference -> reference
                        .reviewBy()
                        .filter(checked.today()::isAfter)
                        .ifPresent(day -> findings.warning(
                                "_shared/references.yaml", reference.line(), "review-due", reference.key(), day)));
    }
}
