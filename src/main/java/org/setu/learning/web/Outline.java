package org.setu.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.learning.Progress;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** A course's modules and lessons with where the learner stands, for the course page and beside each lesson. */
public record Outline(List<ModuleLine> modules, Optional<QuizLine> finalQuiz, int minutes) {
    /** @param number counted from 1 */
    public record ModuleLine(
            int number,
            String id,
            String title,
            String summary,
            List<String> objectives,
            int minutes,
            int percent,
            boolean required,
            List<LessonLine> lessons,
            Optional<QuizLine> quiz) {
        /** Whether that lesson is one of its own. */
        public boolean holds(String lesson) {
            return lessons.stream().anyMatch(line -> line.path().equals(lesson));
        }
    }

    public record LessonLine(String title, String path, int minutes, State state) {
        /** How it stands beside an open lesson: that one alone is where the reader is. */
        public State beside(String open) {
            if (path.equals(open)) {
                return State.NOW;
            } else {
                return state == State.NOW ? State.TODO : state;
            }
        }
    }

    public record QuizLine(
            String id, String title, String path, int questions, int passMark, Optional<Integer> best, State state) {}

    /** In words, shape and colour: never colour alone. */
    public enum State {
        DONE,
        NOW,
        TODO;

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String key() {
            return "learning.state." + name();
        }
    }

    static Outline of(CourseContent content, CourseDigest digest, Optional<Progress> progress, Language language) {
        Set<Slug> required =
                content.requiredModules().stream().map(CourseModule::id).collect(Collectors.toSet());
        return new Survey(content, digest, required, progress, progress.flatMap(Progress::next), language).outline();
    }

    static String path(CourseContent content, Lesson lesson) {
        return "/courses/" + content.slug() + "/" + lesson.address();
    }

    /** @param next the lesson to go on with, looked for once for all lines */
    private record Survey(
            CourseContent content,
            CourseDigest digest,
            Set<Slug> required,
            Optional<Progress> progress,
            Optional<Lesson> next,
            Language language) {
        private Outline outline() {
            var lines = new ArrayList<ModuleLine>();
            for (CourseModule module : content.modules()) {
                lines.add(line(lines.size() + 1, module));
            }
            return new Outline(lines, content.finalQuiz().flatMap(content::quiz).map(this::line), digest.minutes());
        }

        private ModuleLine line(int number, CourseModule module) {
            return new ModuleLine(
                    number,
                    module.id().value(),
                    module.title().in(language),
                    module.summary().in(language),
                    module.objectives().stream()
                            .map(objective -> objective.text().in(language))
                            .toList(),
                    digest.minutes(module),
                    progress.map(known -> known.percent(module)).orElse(0),
                    required.contains(module.id()),
                    module.lessons().stream().map(this::line).toList(),
                    module.quiz().flatMap(content::quiz).map(this::line));
        }

        private LessonLine line(Lesson lesson) {
            return new LessonLine(lesson.title(language), path(content, lesson), digest.minutes(lesson), state(lesson));
        }

        private QuizLine line(QuizPlan quiz) {
            boolean passed =
                    progress.filter(known -> known.hasPassed(quiz.id())).isPresent();
            return new QuizLine(
                    quiz.id().value(),
                    quiz.title().in(language),
                    "/courses/" + content.slug() + "/quiz/" + quiz.id(),
                    quiz.length(),
                    quiz.passMark(),
                    progress.flatMap(known -> known.mark(quiz.id())).map(Progress.Mark::best),
                    passed ? State.DONE : State.TODO);
        }

        private State state(Lesson lesson) {
            if (progress.filter(known -> known.hasRead(lesson)).isPresent()) {
                return State.DONE;
            } else {
                return next.filter(lesson::equals).isPresent() ? State.NOW : State.TODO;
            }
        }
    }
}
