package org.setu.courses.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.LessonReferences.Numbered;
import org.setu.courses.Reflection;
import org.setu.courses.Scenario;
import org.setu.courses.YamlNode;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A block as its author sees it beside its text: a text as learners see it, an activity with all its ways at once.
 *
 * @param language in which it is written
 * @param html safe; blank for an activity
 * @param sources that it cites, by the numbers that the lesson gives them
 * @param broken whether its text cannot be read: the findings say why
 */
public record Shown(
        String language,
        String kind,
        String html,
        Optional<Story> story,
        Optional<Thought> thought,
        Optional<QuestionShown> question,
        List<Source> sources,
        boolean broken) {
    /** Where a trainer finds lessons, below the course. */
    static final String LESSONS = "/lessons/";

    /** Where a reviewer does. */
    static final String LESSONS_TO_REVIEW = "/review/lessons/";

    /** A scenario, all its scenes below one another. */
    public record Story(String title, String intro, List<Scene> scenes) {}

    public record Scene(String id, String text, List<Way> ways, String outcome) {}

    public record Way(String text, String feedback, String to) {}

    /** @param anchor to which the number in the text leads */
    public record Source(int number, String anchor, LocalizedText citation) {}

    /** A reflection. */
    public record Thought(String prompt, List<String> rubric, Optional<String> sample) {}

    /** Shows the blocks of one lesson in one language. */
    static final class Showing {
        private final CourseContent course;
        private final Language language;
        private final LessonMarkup markup;
        private final String prefix;

        /** @param prefix tells the same block apart that stands on the page twice */
        Showing(CourseContent course, Lesson lesson, Language language, String prefix) {
            this(course, lesson, language, prefix, LESSONS);
        }

        /** @param lessons where links to other lessons lead, below the course */
        Showing(CourseContent course, Lesson lesson, Language language, String prefix, String lessons) {
            this.course = course;
            this.language = language;
            this.markup = new LessonMarkup(course, lesson, language, new DraftAddresses(course, language, lessons));
            this.prefix = prefix;
        }

        Shown of(Block written) {
            Block block = named(written);
            Optional<Story> story = block.is("scenario") ? story(block) : Optional.empty();
            Optional<Thought> thought = block.is("reflection") ? thought(block) : Optional.empty();
            Optional<QuestionShown> question = block.is("check") ? question(block) : Optional.empty();
            boolean activity = !markup.shows(block);
            return new Shown(
                    block.language().code(),
                    block.kind(),
                    toItsSources(block, markup.html(block)),
                    story,
                    thought,
                    question,
                    sources(block),
                    activity && story.isEmpty() && thought.isEmpty() && question.isEmpty());
        }

        /** Many blocks stand on one page, and the references of none of their lessons: each block has its own sources below it. */
        private String toItsSources(Block block, String html) {
            return html.replace("href=\"#" + LessonReferences.ANCHOR, "href=\"#" + anchor(block, ""));
        }

        private static String anchor(Block block, Object number) {
            return block.id() + "-" + LessonReferences.ANCHOR + number;
        }

        private List<Source> sources(Block block) {
            return Prose.of(block).stream()
                    .flatMap(prose -> MarkdownScan.of(prose.markdown(), prose.line()).citations().stream())
                    .flatMap(cited -> markup.references().behind(cited.text()).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Numbered::number))
                    .map(source -> new Source(
                            source.number(),
                            anchor(block, source.number()),
                            source.reference().citation()))
                    .toList();
        }

        private Block named(Block block) {
            String id = prefix + block.id();
            return new Block(
                    new Slug(id.substring(0, Math.min(id.length(), 64))),
                    block.kind(),
                    block.attributes(),
                    block.text(),
                    block.header(),
                    block.language(),
                    block.file(),
                    block.line(),
                    block.checksum(),
                    block.of());
        }

        private Optional<Story> story(Block block) {
            return Scenario.read(block, new Findings())
                    .map(scenario -> new Story(
                            scenario.title(),
                            toItsSources(block, markup.html(block, new Slug("intro"), scenario.intro())),
                            scenario.scenes().stream()
                                    .map(scene -> scene(block, scene))
                                    .toList()));
        }

        private Scene scene(Block block, Scenario.Scene scene) {
            var ways = new ArrayList<Way>();
            for (Scenario.Choice choice : scene.choices()) {
                String part = "way-" + ways.size() + "-" + scene.line();
                ways.add(new Way(
                        toItsSources(block, markup.words(block, new Slug(part), choice.text())),
                        toItsSources(block, markup.html(block, new Slug(part + "f"), choice.feedback())),
                        choice.to().value()));
            }
            return new Scene(
                    scene.id().value(),
                    toItsSources(block, markup.html(block, new Slug("scene-" + scene.line()), scene.text())),
                    ways,
                    scene.outcome().map(Enum::name).orElse(""));
        }

        private Optional<Thought> thought(Block block) {
            return Reflection.read(block, new Findings())
                    .map(reflection -> new Thought(
                            toItsSources(block, markup.html(block, new Slug("prompt"), reflection.prompt())),
                            IntStream.range(0, reflection.rubric().size())
                                    .mapToObj(at -> toItsSources(
                                            block,
                                            markup.words(
                                                    block,
                                                    new Slug("rubric-" + at),
                                                    reflection.rubric().get(at))))
                                    .toList(),
                            reflection
                                    .sample()
                                    .map(sample ->
                                            toItsSources(block, markup.html(block, new Slug("sample"), sample)))));
        }

        private Optional<QuestionShown> question(Block block) {
            return course.questions().values().stream()
                    .flatMap(root -> root.list("questions").stream())
                    .filter(node -> node.text("id").equals(block.attribute("question")))
                    .findFirst()
                    .map((YamlNode node) -> QuestionShown.of(node, List.of(language)));
        }
    }

    /** Where the desk finds a draft's media and lessons. */
    record DraftAddresses(CourseContent course, Language language, String lessons) implements LessonMarkup.Addresses {
        @Override
        public String media(String path) {
            return course.media(path)
                    .map(file -> "/media/" + file.checksum() + "/" + path.substring(path.lastIndexOf('/') + 1))
                    .orElse("");
        }

        @Override
        public String lesson(Slug module, Slug lesson) {
            return "/" + language.code() + "/authoring/" + course.slug() + lessons + module + "/" + lesson;
        }
    }
}
