package org.setu.assessment.bank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Drawing;
import org.setu.assessment.Question;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.shared.Slug;

/**
 * All questions of one revision of a course.
 *
 * @param competencies for each objective the competency that it serves
 */
public record Pool(Map<Slug, Question> questions, Map<Slug, Slug> competencies) {
    public Pool {
        questions = Map.copyOf(questions);
        competencies = Map.copyOf(competencies);
    }

    public static Pool of(CourseContent course) {
        var questions = new LinkedHashMap<Slug, Question>();
        course.questions()
                .values()
                .forEach(file -> QuestionReader.read(file, List.of(course.source()), new Findings())
                        .forEach(question -> questions.putIfAbsent(question.id(), question)));
        return new Pool(questions, competencies(course));
    }

    static Map<Slug, Slug> competencies(CourseContent course) {
        var competencies = new LinkedHashMap<Slug, Slug>();
        course.objectives()
                .filter(objective -> Slug.isSlug(objective.competency()))
                .forEach(objective -> competencies.put(objective.id(), new Slug(objective.competency())));
        return competencies;
    }

    public Optional<Question> question(Slug id) {
        return Optional.ofNullable(questions.get(id));
    }

    public Drawing draw(QuizPlan plan, long seed) {
        return Drawer.draw(blueprint(plan), List.copyOf(questions.values()), competencies, seed);
    }

    /** All that the quiz may ask, in the order of their ids. */
    public List<Question> drawable(QuizPlan plan) {
        Blueprint blueprint = blueprint(plan);
        return blueprint.pool(questions.values()).stream()
                .filter(question -> blueprint.draws().stream().anyMatch(draw -> draw.takes(question, competencies)))
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    /** Whether the quiz may draw questions that must be right for it to be passed. */
    public boolean hasCritical(QuizPlan plan) {
        Blueprint blueprint = blueprint(plan);
        List<Question> drawn = blueprint.pool(questions.values());
        return blueprint.draws().stream()
                .anyMatch(draw -> drawn.stream()
                        .anyMatch(question -> question.common().critical() && draw.takes(question, competencies)));
    }

    static Blueprint blueprint(QuizPlan plan) {
        return new Blueprint(
                use(plan.use()), plan.draws().stream().map(Pool::draw).toList());
    }

    private static Question.Use use(QuizPlan.Use use) {
        return switch (use) {
            case GRADED -> Question.Use.GRADED;
            case FINAL -> Question.Use.FINAL;
            case PRE_TEST -> Question.Use.PRE_TEST;
            case POST_TEST -> Question.Use.POST_TEST;
        };
    }

    private static Blueprint.Draw draw(QuizPlan.Draw draw) {
        return new Blueprint.Draw(
                new Blueprint.OfObjective(draw.objective()), draw.difficulty().flatMap(Pool::difficulty), draw.count());
    }

    private static Optional<Question.Difficulty> difficulty(String name) {
        return List.of(Question.Difficulty.values()).stream()
                .filter(difficulty -> difficulty.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
