package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.sources.SourceMark;
import org.setu.courses.sources.SourceMarks;
import org.setu.courses.sources.SourceMarks.Marked;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What is to be looked through again in a draft, by the page on which it is written. */
@MadeOnce
public class OpenMarks {
    private final Pages pages;
    private final SourceMarks marks;
    private final OpenComments places;

    @Inject
    OpenMarks(Pages pages, SourceMarks marks, OpenComments places) {
        this.pages = pages;
        this.marks = marks;
        this.places = places;
    }

    Map<String, List<MarkLine>> of(CheckedCourse draft) {
        return marks.open(draft.content()).stream()
                .map(marked -> line(draft.content(), marked))
                .collect(Collectors.groupingBy(MarkLine::path, LinkedHashMap::new, Collectors.toList()));
    }

    MarkLine line(CourseContent draft, Marked marked) {
        SourceMark mark = marked.mark();
        return new MarkLine(
                mark.id().toString(),
                citation(draft, marked.change().source()),
                marked.change().on(),
                marked.change().words().in(pages.language()),
                languageOf(marked.change().words()).code(),
                places.where(draft, mark.place()),
                ReviewPaths.written(mark.course(), mark.place()));
    }

    /** In the reader's language, where somebody told it in that. */
    Language languageOf(LocalizedText words) {
        return words.exactly(pages.language()).isPresent()
                ? pages.language()
                : pages.language().other();
    }

    /** As this course has it; where it has it no more, its key. */
    private String citation(CourseContent draft, String source) {
        return draft.shared()
                .reference(source)
                .map(Reference::citation)
                .map(citation -> citation.in(pages.language()))
                .orElse(source);
    }
}
