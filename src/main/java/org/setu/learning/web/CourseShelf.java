package org.setu.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.setu.courses.ActivityKind;
import org.setu.courses.Block;
import org.setu.courses.CourseMinutes;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.LessonWeight;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Reflection;
import org.setu.courses.Scenario;
import org.setu.courses.ShownBlock;
import org.setu.learning.statistics.LessonPlan;
import org.setu.shared.Language;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.ReadyHtml;

/** What reading a whole revision yields, once per language on each node: a revision is a value, so there is nothing to invalidate. */
@ApplicationScoped
public class CourseShelf {
    /** Far more lessons than all current revisions have; past it a board of the shelf is emptied and fills again. */
    private static final int MOST = 2_000;

    private final Map<LessonKey, LessonBody> bodies = new ConcurrentHashMap<>();
    private final Map<CourseKey, CourseDigest> digests = new ConcurrentHashMap<>();

    private final Map<Block, Scenario> scenarios = new ConcurrentHashMap<>();
    private final Map<Block, Reflection> reflections = new ConcurrentHashMap<>();

    private record LessonKey(RevisionId revision, String lesson, Language language) {}

    private record CourseKey(RevisionId revision, Language language) {}

    /**
     * What is the same for every reader of a lesson.
     *
     * @param parts blocks in order; an activity has no HTML here
     */
    public record LessonBody(
            List<Part> parts,
            List<LessonReferences.Numbered> references,
            LessonMarkup markup,
            int minutes,
            LessonWeight weight,
            boolean stale,
            boolean missing) {}

    /** One block, rendered. */
    public record Part(String id, Block block, ReadyHtml html, boolean stale, boolean missing) {
        public boolean isActivity() {
            return html.isEmptyContent();
        }
    }

    LessonBody body(PublishedCourse course, Lesson lesson, Language language) {
        return kept(bodies)
                .computeIfAbsent(
                        new LessonKey(course.id(), lesson.address(), language),
                        key -> render(course, lesson, language));
    }

    CourseDigest digest(PublishedCourse course, Language language) {
        return kept(digests)
                .computeIfAbsent(
                        new CourseKey(course.id(), language), key -> CourseDigest.of(course.content(), language));
    }

    /** How long a lesson is meant to take those who read it in any of the course's languages. */
    public LessonPlan plan(PublishedCourse course, Lesson lesson) {
        List<Duration> times = course.content().languages().stream()
                .map(language -> digest(course, language).atTheScreen(lesson))
                .sorted()
                .toList();
        return new LessonPlan(times.get(0), times.get(times.size() - 1));
    }

    Scenario scenario(Block block) {
        return kept(scenarios)
                .computeIfAbsent(
                        block, text -> Scenario.read(text, new Findings()).orElseThrow(NotFound::new));
    }

    Reflection reflection(Block block) {
        return kept(reflections)
                .computeIfAbsent(
                        block, text -> Reflection.read(text, new Findings()).orElseThrow(NotFound::new));
    }

    private static <K, V> Map<K, V> kept(Map<K, V> shelf) {
        if (shelf.size() > MOST) {
            shelf.clear();
        }
        return shelf;
    }

    private static LessonBody render(PublishedCourse course, Lesson lesson, Language language) {
        var markup = new LessonMarkup(course.content(), lesson, language, new PageAddresses(course, language));
        List<ShownBlock> blocks = lesson.blocks(language);
        var minutes = new CourseMinutes(course.content(), ActivityKind.installed());
        return new LessonBody(
                blocks.stream()
                        .map(shown -> new Part(
                                shown.id().value(),
                                shown.block(),
                                ReadyHtml.of(markup.html(shown.block())),
                                shown.stale(),
                                shown.missing()))
                        .toList(),
                markup.references().all(),
                markup,
                CourseMinutes.rounded(minutes.of(lesson, language)),
                LessonWeight.of(course.content(), lesson, language),
                blocks.stream().anyMatch(ShownBlock::stale),
                blocks.stream().anyMatch(ShownBlock::missing));
    }

    /** Where a lesson page finds media and other lessons. */
    private record PageAddresses(PublishedCourse course, Language language) implements LessonMarkup.Addresses {
        @Override
        public String media(String path) {
            return course.content()
                    .media(path)
                    .map(file -> "/media/" + file.checksum() + "/" + path.substring(path.lastIndexOf('/') + 1))
                    .orElse("");
        }

        @Override
        public String lesson(Slug module, Slug lesson) {
            return "/" + language.code() + "/courses/" + course.slug() + "/" + module + "/" + lesson;
        }
    }
}
