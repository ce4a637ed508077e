package org.setu.app.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.courses.Scenario;
import org.setu.courses.ShownBlock;
import org.setu.learning.Fact;
import org.setu.learning.Progress;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/** What somebody invented did in a course: the facts that a true learner's browser would have sent, whatever the course is. */
final class DemoLearning {
    private static final String REFLECTION =
            "I would ask first who in our district is affected, and which of our plans says"
                    + " nothing of them yet. Then I would take that to the next coordination meeting.";
    private static final int LONGEST_STORY = 60;
    private static final int MORE_OR_LESS = 6;

    private final CourseContent course;
    private final Instant at;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /** What a test that measures said, under the id of its fact. */
    record Measured(UUID id, QuizPlan test, Map<Slug, Tally> byCompetency) {}

    DemoLearning(CourseContent course, Instant at) {
        this.course = course;
        this.at = at;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<Measured> measured() {
        return List.copyOf(measured);
    }

    /** The first so many modules, with the quizzes that belong to them. */
    DemoLearning modules(int count, int mark) {
        List<CourseModule> modules =
                course.modules().subList(0, Math.min(count, course.modules().size()));
        modules.forEach(module -> {
            module.lessons().forEach(this::lesson);
            module.quiz().flatMap(course::quiz).ifPresent(quiz -> mark(quiz, mark));
        });
        return this;
    }

    DemoLearning lessons(int count) {
        course.lessons().limit(count).forEach(this::lesson);
        return this;
    }

    DemoLearning everyLesson() {
        course.lessons().forEach(this::lesson);
        return this;
    }

    DemoLearning quizzes(int mark) {
        course.quizzes().stream()
                .filter(quiz -> !quiz.measures())
                .filter(quiz -> course.finalQuiz().filter(quiz.id()::equals).isEmpty())
                .forEach(quiz -> mark(quiz, mark));
        return this;
    }

    DemoLearning finalQuiz(int mark) {
        course.finalQuiz().flatMap(course::quiz).ifPresent(quiz -> mark(quiz, mark));
        return this;
    }

    /** Before anything else. */
    DemoLearning preTest(int percent) {
        course.preTest().ifPresent(test -> measure(test, percent));
        return this;
    }

    DemoLearning postTest(int percent) {
        course.postTest().ifPresent(test -> measure(test, percent));
        return this;
    }

    /** A filled-in evaluation form; scores between three and five. */
    static Map<Slug, String> evaluation(CourseContent course, int seed) {
        var answers = new HashMap<Slug, String>();
        int score = seed;
        for (EvaluationItem item : course.evaluation()) {
            if (item.kind() == EvaluationItem.Kind.SCALE) {
                answers.put(item.id(), Integer.toString(3 + score++ % 3));
            }
        }
        return answers;
    }

    private void lesson(Lesson lesson) {
        facts.add(Fact.ofLesson(Ids.next(), Fact.Kind.OPENED, lesson.address(), null, at));
        facts.add(new Fact(Ids.next(), Fact.Kind.SECONDS, lesson.address(), null, null, 540, null, at));
        Progress.of(List.of(), course).openActivities(lesson).forEach(block -> activity(lesson, block));
        facts.add(Fact.ofLesson(Ids.next(), Fact.Kind.READ, lesson.address(), null, at));
    }

    private void activity(Lesson lesson, Slug id) {
        String kept = lesson.block(id, lesson.source())
                .map(ShownBlock::block)
                .map(DemoLearning::kept)
                .orElse("");
        facts.add(new Fact(Ids.next(), Fact.Kind.ACTIVITY, lesson.address(), id.value(), null, 100, kept, at));
    }

    private static String kept(Block block) {
        if (block.is("scenario")) {
            return Scenario.read(block, new Findings()).map(DemoLearning::story).orElse("");
        } else {
            return block.is("reflection") ? REFLECTION : "";
        }
    }

    /** The first choice of each scene, to an ending. */
    private static String story(Scenario scenario) {
        var path = new ArrayList<String>();
        Optional<Scenario.Scene> scene = scenario.scene(scenario.start());
        while (scene.isPresent() && !scene.get().choices().isEmpty() && path.size() < LONGEST_STORY) {
            Scenario.Choice choice = scene.get().choices().get(0);
            path.add(choice.id().value());
            scene = scenario.scene(choice.to());
        }
        return String.join(",", path);
    }

    private void measure(QuizPlan test, int percent) {
        UUID id = Ids.next();
        facts.add(Fact.measure(id, test.id().value(), percent, at));
        measured.add(new Measured(id, test, byCompetency(test, percent)));
    }

    /** Not all of it is known equally well: of every other competency somebody knows a little more. */
    private Map<Slug, Tally> byCompetency(QuizPlan test, int percent) {
        var asked = new TreeMap<Slug, Integer>();
        test.draws()
                .forEach(draw -> course.objective(draw.objective())
                        .map(CourseModule.Objective::competency)
                        .ifPresent(competency -> asked.merge(new Slug(competency), draw.count(), Integer::sum)));
        var tallies = new LinkedHashMap<Slug, Tally>();
        asked.forEach((competency, count) -> {
            int known = percent + (tallies.size() % 2 == 0 ? MORE_OR_LESS : -MORE_OR_LESS);
            tallies.put(competency, new Tally(count * Math.min(100, Math.max(0, known)) / 100.0, count));
        });
        return tallies;
    }

    private void mark(QuizPlan quiz, int percent) {
        boolean passed = percent >= quiz.passMark();
        facts.add(Fact.mark(Ids.next(), quiz.id().value(), percent, passed, passed ? 0 : 1, at));
    }
}
