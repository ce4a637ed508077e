package org.setu.courses.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.YamlNode;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;
import org.setu.courses.reviews.Place;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.shared.Slug;

/** Where a course rests on a source: the blocks, in each language, and the questions that cite a fact which rests on it. */
final class SourceCitations {
    private final CourseContent course;
    private final String source;
    private final Map<Place, String> found = new LinkedHashMap<>();

    private SourceCitations(CourseContent course, String source) {
        this.course = course;
        this.source = source;
    }

    /** In the order of the outline, each with the checksum of its text. */
    static Map<Place, String> in(CourseContent course, String source) {
        var citations = new SourceCitations(course, source);
        course.modules().forEach(citations::look);
        return citations.found;
    }

    private void look(CourseModule module) {
        module.lessons().forEach(this::look);
        course.questions(module.id()).stream()
                .flatMap(pool -> pool.list("questions").stream())
                .filter(question -> cited(question).anyMatch(this::restsOnIt))
                .flatMap(question -> question.text("id").stream())
                .filter(Slug::isSlug)
                .forEach(id -> keep(new OfQuestion(module.id(), new Slug(id))));
    }

    private void look(Lesson lesson) {
        lesson.texts()
                .values()
                .forEach(text -> text.blocks().stream()
                        .filter(block -> lesson.sourceText().block(block.id()).isPresent())
                        .filter(block -> cited(block).anyMatch(this::restsOnIt))
                        .forEach(
                                block -> keep(new OfBlock(lesson.module(), lesson.id(), block.id(), text.language()))));
    }

    private void keep(Place place) {
        place.checksum(course).ifPresent(checksum -> found.put(place, checksum));
    }

    private boolean restsOnIt(String fact) {
        return course.shared()
                .fact(fact)
                .filter(known -> known.sources().contains(source))
                .isPresent();
    }

    private static Stream<String> cited(Block block) {
        return Prose.of(block).stream().flatMap(prose -> cited(prose.markdown()));
    }

    /** By name, and in any of its texts. */
    private static Stream<String> cited(YamlNode question) {
        return Stream.concat(question.texts("cites").stream(), texts(question).flatMap(SourceCitations::cited));
    }

    private static Stream<String> texts(YamlNode node) {
        return Stream.of(
                        node.text().stream(),
                        node.items().stream().flatMap(SourceCitations::texts),
                        node.entries().values().stream().flatMap(SourceCitations::texts))
                .flatMap(text -> text);
    }

    private static Stream<String> cited(String markdown) {
        return MarkdownScan.of(markdown, 1).citations().stream().map(MarkdownScan.Found::text);
    }
}
