package org.setu.learning.web.statistics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.Passage;
import org.setu.courses.PublishedCourse;
import org.setu.learning.statistics.LessonAdvice;
import org.setu.learning.statistics.LessonFigures;
import org.setu.learning.statistics.LessonStatistics;
import org.setu.learning.statistics.LessonWay;
import org.setu.learning.statistics.LessonWay.BlockFigures;
import org.setu.learning.web.CourseShelf;
import org.setu.learning.web.statistics.LessonWayView.BlockView;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;
import org.setu.web.ReadyHtml;

/** One lesson's figures in words, and where in it people got to. */
@MadeOnce
public class LessonWayViews {
    private static final int LONGEST = 80;

    private final Pages pages;
    private final CourseShelf shelf;

    @Inject
    LessonWayViews(Pages pages, CourseShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    LessonWayView view(ReadyHtml bar, PublishedCourse course, CourseModule module, Lesson lesson, LessonWay way) {
        var words = new LessonWords(pages.frame());
        LessonFigures figures = way.figures();
        LessonLine line = LessonLine.of(module, lesson, figures, shelf.plan(course, lesson));
        String path = "/authoring/" + course.slug() + "/lessons/" + lesson.address();
        return new LessonWayView(
                bar,
                lesson.title(pages.language()),
                module.title().in(pages.language()),
                figures.isTold(),
                words.people(figures.opened()),
                words.part(figures.finished(), figures.opened()),
                words.part(figures.stoppedWithin(), figures.opened()),
                words.part(figures.stoppedAfter(), figures.opened()),
                words.time(figures),
                words.plan(line.plan()),
                figures.times().isTold() ? figures.times().count() : 0,
                line.advice().stream().map(words::say).toList(),
                path,
                LessonStatistics.QUIET_DAYS,
                LessonAdvice.MANY,
                figures.isTold() ? blocks(lesson, way, path, words) : List.of(),
                figures.isTold() ? way.unknown() : 0);
    }

    private List<BlockView> blocks(Lesson lesson, LessonWay way, String path, LessonWords words) {
        Language shown = lesson.exactly(pages.language()).isPresent() ? pages.language() : lesson.source();
        Map<Slug, String> beginnings = Passage.of(lesson, shown).stream()
                .collect(Collectors.toMap(Passage::block, Passage::text, (first, later) -> first));
        return way.blocks().stream()
                .map(block ->
                        block(lesson, block, beginnings, shown, way.figures().opened(), path, words))
                .toList();
    }

    private static BlockView block(
            Lesson lesson,
            BlockFigures figures,
            Map<Slug, String> beginnings,
            Language shown,
            int opened,
            String path,
            LessonWords words) {
        double share = (double) figures.reached() / opened;
        return new BlockView(
                figures.block().value(),
                lesson.sourceText()
                        .block(figures.block())
                        .map(block -> block.kind())
                        .orElse(""),
                cut(beginnings.getOrDefault(figures.block(), "")),
                shown.code(),
                path + "#" + figures.block(),
                words.frame().number(figures.reached()),
                (int) Math.round(share * 100),
                words.share(share),
                words.frame().number(figures.stopped()));
    }

    private static String cut(String text) {
        int space = text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST ? text : text.substring(0, space < 0 ? LONGEST : space) + "…";
    }
}
