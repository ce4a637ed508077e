package org.setu.courses;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A course, read from its files and ready to be shown. It is a value: what learners see never changes under them.
 *
 * <p>Reading is tolerant, so there is content even where files are broken; the findings say whether it may be published.
 *
 * @param tests the two that measure what the course changes; empty where it has none
 * @param evaluation the questions of the evaluation form; empty where there is none
 * @param certificateRules what earns the certificate
 * @param participationRules what earns a certificate of participation; empty where there is none
 * @param questions each module's questions.yaml, by the module's id, for the module that understands questions
 * @param media what lies below {@code media/}, by path
 */
public record CourseContent(
        Slug slug,
        CourseCard card,
        List<CourseModule> modules,
        List<QuizPlan> quizzes,
        Optional<Slug> finalQuiz,
        Optional<TestPair> tests,
        List<EvaluationItem> evaluation,
        List<CompletionRule> certificateRules,
        List<CompletionRule> participationRules,
        SharedKnowledge shared,
        Map<Slug, YamlNode> questions,
        Map<String, Media> media) {
    public CourseContent {
        modules = List.copyOf(modules);
        quizzes = List.copyOf(quizzes);
        evaluation = List.copyOf(evaluation);
        certificateRules = List.copyOf(certificateRules);
        participationRules = List.copyOf(participationRules);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    }

    public LocalizedText title() {
        return card.title();
    }

    public List<Language> languages() {
        return card.languages();
    }

    /** The language in which the course was written; the others are translations. */
    public Language source() {
        return card.languages().get(0);
    }

    public Optional<CourseModule> module(Slug module) {
        return modules.stream()
                .filter(candidate -> candidate.id().equals(module))
                .findFirst();
    }

    /** @param module in which the lesson began: with its id it is the lesson's name, wherever it stands */
    public Optional<Lesson> lesson(Slug module, Slug lesson) {
        return lessons()
                .filter(candidate ->
                        candidate.module().equals(module) && candidate.id().equals(lesson))
                .findFirst();
    }

    /** Where a lesson of this course stands. */
    public CourseModule moduleOf(Lesson lesson) {
        return modules.stream()
                .filter(module -> module.lessons().stream()
                        .anyMatch(candidate -> candidate.name().equals(lesson.name())))
                .findFirst()
                .orElseThrow();
    }

    /** What completing the course asks for: the compulsory modules; where none is, all. */
    public List<CourseModule> requiredModules() {
        List<CourseModule> compulsory =
                modules.stream().filter(CourseModule::compulsory).toList();
        return compulsory.isEmpty() ? modules : compulsory;
    }

    /** All lessons, in the order of the outline. */
    public Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }

    public Stream<CourseModule.Objective> objectives() {
        return modules.stream().flatMap(module -> module.objectives().stream());
    }

    public Optional<CourseModule.Objective> objective(Slug objective) {
        return objectives()
                .filter(candidate -> candidate.id().equals(objective))
                .findFirst();
    }

    public Optional<QuizPlan> quiz(Slug quiz) {
        return quizzes.stream().filter(candidate -> candidate.id().equals(quiz)).findFirst();
    }

    public Optional<QuizPlan> preTest() {
        return tests.map(TestPair::preTest).flatMap(this::quiz);
    }

    public Optional<QuizPlan> postTest() {
        return tests.map(TestPair::postTest).flatMap(this::quiz);
    }

    /** The two that measure, if this quiz is one of them and both are there. */
    public Optional<TestPair> testsWith(Slug quiz) {
        return tests.filter(pair -> pair.holds(quiz))
                .filter(pair -> preTest().isPresent() && postTest().isPresent());
    }

    /** A module's questions.yaml; empty where it has none. */
    public Optional<YamlNode> questions(Slug module) {
        return Optional.ofNullable(questions.get(module));
    }

    public Optional<Media> media(String path) {
        return Optional.ofNullable(media.get(path));
    }

    /** Every block of these kinds in every language, in the order of the outline. */
    public Stream<Block> blocks(String kind) {
        return lessons()
                .flatMap(lesson -> languages().stream()
                        .flatMap(language -> lesson.exactly(language).stream())
                        .flatMap(text -> text.blocks().stream()))
                .filter(block -> block.is(kind));
    }

    /** The quizzes that are taken before and after the course, to be held against each other. */
    public record TestPair(Slug preTest, Slug postTest) {
        public boolean holds(Slug quiz) {
            return quiz.equals(preTest) || quiz.equals(postTest);
        }
    }

    /** @param checksum SHA-256 in hexadecimal digits: its address */
    public record Media(String path, int bytes, String checksum) {}

    /** One question of the evaluation form: a scale, or a text of one's own. */
    public record EvaluationItem(Slug id, Kind kind, LocalizedText text) {
        public enum Kind {
            SCALE,
            TEXT
        }
    }
}
