package org.setu.courses.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMessages;
import org.setu.courses.Finding;
import org.setu.courses.web.FindingPlaces.Place;
import org.setu.shared.Language;
import org.setu.shared.Messages;

/**
 * Something that the linter found, in a trainer's words.
 *
 * @param key of what was found
 * @param place where the trainer can mend it; blank where that is not in the browser
 * @param page what the trainer calls that place; blank where it is a file, or has no name yet
 */
public record FindingView(boolean error, String key, String text, String file, int line, String place, String page) {
    private static final String PART = "courses.desk.part.";
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
            "file-unchosen",
            "alt-missing",
            "captions-missing",
            "transcript-missing");

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
        var places = new FindingPlaces(draft, language);
        Map<String, String> names = names(draft.content(), language);
        List<FindingView> all = draft.findings().all().stream()
                .map(finding ->
                        of(finding, OF_A_PART.contains(finding.key()) ? names : Map.of(), language, places.of(finding)))
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

    /** Told right where it is mended, or to those who do not mend it. */
    static FindingView withoutPlace(Finding finding, Language language) {
        return of(finding, Map.of(), language, Place.UNKNOWN);
    }

    private static FindingView of(Finding finding, Map<String, String> names, Language language, Place place) {
        String own = "courses.desk.finding." + finding.key();
        Messages messages = Messages.in(language);
        String text = messages.has(own)
                ? messages.text(own, inWords(finding, names, messages))
                : CourseMessages.of(finding, language);
        return new FindingView(
                stopsPublication(finding),
                finding.key(),
                text,
                finding.file(),
                finding.line(),
                place.path(),
                place.page());
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
        return new FindingView(error, key, text, file, line, "", "");
    }
}
