package org.setu.assessment.bank;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.assessment.Question;
import org.setu.courses.ActivityKind;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.SharedKnowledge;
import org.setu.shared.Slug;

/** Questions: those in quizzes, and those of a lesson by which readers check themselves. */
public final class QuestionsKind implements ActivityKind {
    public static final String CHECK = "check";

    /** A check's header names its question by this attribute. */
    public static final String QUESTION = "question";

    private static final String OUTLINE = "course.yaml";
    private static final Duration ONE_QUESTION = Duration.ofSeconds(60);

    @Override
    public Set<String> blockKinds() {
        return Set.of(CHECK);
    }

    @Override
    public Duration time(CourseContent course, Block block) {
        return ONE_QUESTION;
    }

    @Override
    public Duration time(CourseContent course, QuizPlan quiz) {
        return ONE_QUESTION.multipliedBy(quiz.length());
    }

    /** That texts are translated is the courses' own business. */
    @Override
    public void lint(CourseContent course, Findings findings) {
        var questions = new LinkedHashMap<Slug, Question>();
        var places = new LinkedHashMap<Slug, Place>();
        course.questions().values().forEach(file -> {
            QuestionReader.places(file).forEach(places::putIfAbsent);
            for (Question question : QuestionReader.read(file, List.of(course.source()), findings)) {
                if (questions.putIfAbsent(question.id(), question) != null) {
                    findings.error(file.file(), 0, Fault.ID_TWICE.key(), question.id());
                }
            }
        });
        lintPool(course, new PoolLint(List.copyOf(questions.values()), places, findings));
        course.blocks(CHECK).forEach(block -> lintCheck(block, questions, findings));
    }

    private static void lintPool(CourseContent course, PoolLint pool) {
        Map<Slug, Place> objectives = new LinkedHashMap<>();
        course.modules()
                .forEach(module -> module.objectives()
                        .forEach(objective -> objectives.put(objective.id(), new Place(OUTLINE, objective.line()))));
        pool.thinPools(quizzes(course), Pool.competencies(course));
        pool.neverDrawn(quizzes(course), Pool.competencies(course));
        pool.objectivesWithoutQuestions(objectives);
        pool.unknownObjectives(
                course.objectives().map(CourseModule.Objective::id).collect(Collectors.toSet()));
        pool.unknownFacts(course.shared().facts().keySet());
        pool.changeableFacts(course.shared().facts().values().stream()
                .filter(SharedKnowledge.Fact::check)
                .map(SharedKnowledge.Fact::key)
                .collect(Collectors.toSet()));
    }

    private static List<PoolLint.Quiz> quizzes(CourseContent course) {
        var quizzes = new ArrayList<PoolLint.Quiz>();
        for (QuizPlan plan : course.quizzes()) {
            quizzes.add(new PoolLint.Quiz(plan.id(), new Place(OUTLINE, plan.line()), Pool.blueprint(plan)));
        }
        return quizzes;
    }

    private static void lintCheck(Block block, Map<Slug, Question> questions, Findings findings) {
        Optional<Question> question = block.attribute(QUESTION)
                .filter(Slug::isSlug)
                .flatMap(id -> Optional.ofNullable(questions.get(new Slug(id))));
        if (question.isEmpty()) {
            findings.error(
                    block.file(),
                    block.line(),
                    Fault.CHECK_WITHOUT_QUESTION.key(),
                    block.id(),
                    block.attribute(QUESTION).orElse(""));
        } else if (question.get().isDrawn()) {
            findings.error(
                    block.file(),
                    block.line(),
                    Fault.CHECK_OF_GRADED_QUESTION.key(),
                    block.id(),
                    question.get().id());
        }
    }
}
