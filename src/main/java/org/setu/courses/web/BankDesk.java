package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.QuestionUses;
import org.setu.courses.web.BankView.BankLine;
import org.setu.courses.web.BankView.Choices;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Lists the questions of one module or of all, narrowed as the address asks, each with where it is asked. */
@MadeOnce
public class BankDesk {
    private static final String CHECK = "check";
    private static final String QUESTION = "question";

    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final QuestionUses uses;

    @Inject
    BankDesk(Pages pages, AuthorDesk desk, PoolDesk pool, QuestionUses uses) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.uses = uses;
    }

    /** @param path the address of the list */
    BankView view(
            CheckedCourse draft, List<CourseModule> modules, String path, MultivaluedMap<String, String> parameters) {
        CourseContent content = draft.content();
        BankQuery query = BankQuery.of(parameters);
        List<BankEntry> entries = modules.stream()
                .flatMap(module -> pool.questions(draft, module.id()).stream()
                        .map(question -> new BankEntry(module, question, competency(module, question))))
                .toList();
        PageOf<BankEntry> page = query.page(entries);
        Map<String, List<FindingView>> findings =
                desk.findings(draft).stream().collect(Collectors.groupingBy(FindingView::place));
        Map<Slug, List<QuestionUses.Use>> asked = uses.of(content, desk.published(content.slug()));
        List<BankLine> lines = page.rows().stream()
                .map(entry -> {
                    String at = Shelf.POOL.path(content.slug(), entry.module().id()) + "/"
                            + entry.question().id();
                    return new BankLine(
                            entry.question(),
                            entry.module().title().in(pages.language()),
                            at,
                            findings.getOrDefault(at, List.of()),
                            quizzes(content, asked, entry.question().id()),
                            lessons(content, entry.question().id()));
                })
                .toList();
        return new BankView(
                path,
                query,
                choices(content, modules, entries),
                entries.size(),
                new PageOf<>(lines, page.number(), page.size(), page.total()));
    }

    /** Where one question is asked in quizzes. */
    List<QuizUse> quizzes(CourseContent content, String question) {
        return quizzes(content, uses.of(content, desk.published(content.slug())), question);
    }

    private List<QuizUse> quizzes(CourseContent content, Map<Slug, List<QuestionUses.Use>> asked, String question) {
        return Slug.isSlug(question)
                ? asked.getOrDefault(new Slug(question), List.of()).stream()
                        .map(use -> new QuizUse(
                                use.quiz().title().in(pages.language()),
                                "/authoring/" + content.slug() + "/quizzes/"
                                        + use.quiz().id(),
                                "/authoring/" + content.slug() + "/statistics/"
                                        + use.quiz().id() + "/" + question,
                                use.answered(),
                                use.facility()))
                        .toList()
                : List.of();
    }

    /** The lessons in which readers check themselves by it: titles by address. */
    Map<String, String> lessons(CourseContent content, String question) {
        var lessons = new LinkedHashMap<String, String>();
        content.lessons()
                .filter(lesson -> lesson.sourceText().blocks().stream()
                        .anyMatch(block -> block.is(CHECK)
                                && block.attribute(QUESTION)
                                        .filter(question::equals)
                                        .isPresent()))
                .forEach(lesson ->
                        lessons.put(LessonDeskPages.path(content.slug(), lesson), lesson.title(pages.language())));
        return lessons;
    }

    private Choices choices(CourseContent content, List<CourseModule> modules, List<BankEntry> entries) {
        var objectives = new LinkedHashMap<String, String>();
        modules.forEach(module -> objectives.putAll(desk.objectives(module)));
        Map<String, String> competencies = entries.stream()
                .map(BankEntry::competency)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> content.shared()
                                .competency(key)
                                .map(found -> found.title().in(pages.language()))
                                .orElse(key),
                        (one, other) -> one,
                        LinkedHashMap::new));
        Map<String, String> tags = entries.stream()
                .map(BankEntry::question)
                .map(QuestionShown::tags)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (one, other) -> one, TreeMap::new));
        return new Choices(objectives, competencies, tags);
    }

    private static String competency(CourseModule module, QuestionShown question) {
        return module.objectives().stream()
                .filter(objective -> objective.id().value().equals(question.setting("objective")))
                .map(CourseModule.Objective::competency)
                .findFirst()
                .orElse("");
    }
}
