package org.setu.library.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.KnownChanges.KnownChange;
import org.setu.courses.PublishedCourse;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.courses.Work;
import org.setu.library.Library.Citation;
import org.setu.library.Library.Holding;
import org.setu.library.Years;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * A work, in the list and on its own page. What is empty is not known, and the page says so.
 *
 * @param kind the message's key
 * @param otherTitle in the other language, where it has one of its own there
 * @param site the host of its address
 * @param cited how courses cite it
 * @param changes what is known to have changed in it, the newest first
 */
public record WorkView(
        String path,
        String kind,
        String title,
        Optional<String> otherTitle,
        Language language,
        Optional<String> makers,
        Optional<String> year,
        List<String> languages,
        List<String> areas,
        String summary,
        Optional<String> where,
        Optional<String> url,
        String site,
        List<CitedAs> cited,
        List<LocalDate> changes,
        List<CourseLine> courses) {
    public WorkView {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
        cited = List.copyOf(cited);
        changes = List.copyOf(changes);
        courses = List.copyOf(courses);
    }

    /** @param path where it is told that it has changed */
    public record CitedAs(String citation, String path) {}

    /** A course whose lessons cite the work. */
    public record CourseLine(String path, String title, List<LessonLine> lessons) {
        public CourseLine {
            lessons = List.copyOf(lessons);
        }
    }

    public record LessonLine(String path, String title) {}

    static WorkView of(Work work, Map<String, PriorityArea> areas, Language language) {
        String title = work.title().in(language);
        return new WorkView(
                "/library/" + work.key(),
                "library.kind." + work.kind().name(),
                title,
                work.title().exactly(language.other()).filter(other -> !other.equals(title)),
                language,
                in(work.makers(), language),
                work.year().map(year -> Years.in(year, language)),
                work.languages().stream().map(code -> nameOf(code, language)).toList(),
                work.priorityAreas().stream()
                        .flatMap(key -> Optional.ofNullable(areas.get(key)).stream())
                        .map(area -> area.title().in(language))
                        .toList(),
                work.summary().in(language),
                in(work.where(), language),
                work.url(),
                work.url().map(WorkView::host).orElse(""),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with what only its own page tells. */
    WorkView with(Holding holding, List<KnownChange> known, List<Citation> citations) {
        return new WorkView(
                path,
                kind,
                title,
                otherTitle,
                language,
                makers,
                year,
                languages,
                areas,
                summary,
                where,
                url,
                site,
                holding.references().stream()
                        .map(reference -> new CitedAs(reference.citation().in(language), "/sources/" + reference.key()))
                        .toList(),
                known.stream().map(KnownChange::on).toList(),
                lines(citations));
    }

    static String nameOf(String code, Language language) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
    }

    private List<CourseLine> lines(List<Citation> citations) {
        var lessons = new LinkedHashMap<PublishedCourse, List<LessonLine>>();
        citations.forEach(citation -> lessons.computeIfAbsent(citation.course(), course -> new ArrayList<>())
                .add(new LessonLine(
                        "/courses/" + citation.course().slug() + "/"
                                + citation.lesson().address(),
                        citation.lesson().title(language))));
        return lessons.entrySet().stream()
                .map(course -> new CourseLine(
                        "/courses/" + course.getKey().slug(),
                        course.getKey().content().title().in(language),
                        course.getValue()))
                .toList();
    }

    private static Optional<String> in(Optional<LocalizedText> text, Language language) {
        return text.map(words -> words.in(language));
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse(url).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException odd) {
            return url;
        }
    }
}
