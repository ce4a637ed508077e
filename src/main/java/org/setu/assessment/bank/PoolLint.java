package org.setu.assessment.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Question;
import org.setu.courses.Findings;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * Checks that need more than the question itself: the rest of the pool, the quizzes, the objectives, the facts. Each check is a
 * method of its own and adds what it finds.
 */
public final class PoolLint {
    private static final Place SOMEWHERE = new Place("questions.yaml", 0);

    private final List<Question> questions;
    private final Map<Slug, Place> places;
    private final Findings findings;

    /** @param places where each question stands, as {@link QuestionReader#places} tells */
    public PoolLint(List<Question> questions, Map<Slug, Place> places, Findings findings) {
        this.questions =
                questions.stream().sorted(Comparator.comparing(Question::id)).toList();
        this.places = places;
        this.findings = findings;
    }

    /** A quiz whose blueprint is to be checked. */
    public record Quiz(Slug id, Place place, Blueprint blueprint) {}

    /**
     * Quizzes that could not be drawn: a draw finds too few questions, or draws that overlap do together.
     *
     * @param competencies for each objective the competency that it serves
     */
    public void thinPools(List<Quiz> quizzes, Map<Slug, Slug> competencies) {
        quizzes.forEach(quiz -> thinPool(quiz, competencies));
    }

    private void thinPool(Quiz quiz, Map<Slug, Slug> competencies) {
        List<Question> pool = quiz.blueprint().pool(questions);
        var candidates = new ArrayList<List<Slug>>();
        boolean thin = false;
        for (Blueprint.Draw draw : quiz.blueprint().draws()) {
            var fitting = Drawer.fitting(draw, pool, competencies);
            if (fitting.size() < draw.count()) {
                thin = true;
                error(
                        quiz.place(),
                        Fault.POOL_THIN,
                        quiz.id(),
                        described(draw),
                        draw.count(),
                        fitting.size(),
                        quiz.blueprint().use().written());
            } else {
                for (int i = 0; i < draw.count(); i++) {
                    candidates.add(fitting);
                }
            }
        }
        int filled = thin ? 0 : new Allotment(candidates).filled();
        if (!thin && filled < candidates.size()) {
            error(quiz.place(), Fault.DRAWS_OVERLAP, quiz.id(), candidates.size(), filled);
        }
    }

    /**
     * Questions of a pool of their own that no quiz can draw: their author thinks that they are asked.
     *
     * @param competencies for each objective the competency that it serves
     */
    public void neverDrawn(List<Quiz> quizzes, Map<Slug, Slug> competencies) {
        for (Question question : questions) {
            boolean drawn = quizzes.stream()
                    .map(Quiz::blueprint)
                    .anyMatch(blueprint -> question.isOf(blueprint.use())
                            && blueprint.draws().stream().anyMatch(draw -> draw.takes(question, competencies)));
            if (question.hasItsOwnPool() && !drawn) {
                Place place = place(question);
                findings.warning(
                        place.file(),
                        place.line(),
                        Fault.NEVER_DRAWN.key(),
                        question.id(),
                        question.common().use().written());
            }
        }
    }

    /**
     * Objectives that nobody is asked for on the way: a graded question counts and a check-yourself question too, those of a test at the
     * end or the beginning do not.
     *
     * @param objectives each with its place
     */
    public void objectivesWithoutQuestions(Map<Slug, Place> objectives) {
        var asked = questions.stream()
                .filter(question -> !question.hasItsOwnPool())
                .map(question -> question.common().objective())
                .collect(Collectors.toSet());
        objectives.forEach((objective, place) -> {
            if (!asked.contains(objective)) {
                error(place, Fault.OBJECTIVE_WITHOUT_QUESTIONS, objective);
            }
        });
    }

    /** Questions of different files that share an id; within a file the reader sees that. */
    public void doubledIds() {
        var ids = new HashSet<Slug>();
        for (Question question : questions) {
            if (!ids.add(question.id())) {
                error(place(question), Fault.ID_TWICE, question.id());
            }
        }
    }

    /** Questions whose objective the course does not have. */
    public void unknownObjectives(Set<Slug> objectives) {
        for (Question question : questions) {
            if (!objectives.contains(question.common().objective())) {
                error(
                        place(question),
                        Fault.OBJECTIVE_UNKNOWN,
                        question.id(),
                        question.common().objective());
            }
        }
    }

    /** Questions that cite facts which nobody wrote down. */
    public void unknownFacts(Set<String> facts) {
        for (Question question : questions) {
            question.common().cites().stream()
                    .filter(fact -> !facts.contains(fact))
                    .forEach(fact -> error(place(question), Fault.FACT_UNKNOWN, question.id(), fact));
        }
    }

    /** Questions of quizzes that rest on facts which may have changed: nobody should fail by last year's law. */
    public void changeableFacts(Set<String> factsToCheck) {
        for (Question question : questions) {
            question.common().cites().stream()
                    .filter(fact -> question.isDrawn() && factsToCheck.contains(fact))
                    .forEach(fact -> error(place(question), Fault.FACT_MAY_HAVE_CHANGED, question.id(), fact));
        }
    }

    /** Translations that render an older source text. Those never stamped are not judged. */
    public void staleTranslations(Language source) {
        for (Question question : questions) {
            String checksum = SourceChecksum.of(question, source);
            question.common().translates().forEach((language, rendered) -> {
                if (!rendered.equals(checksum)) {
                    var place = place(question);
                    findings.warning(
                            place.file(),
                            place.line(),
                            Fault.TRANSLATION_STALE.key(),
                            question.id(),
                            language.code(),
                            checksum);
                }
            });
        }
    }

    private void error(Place place, Fault fault, Object... arguments) {
        findings.error(place.file(), place.line(), fault.key(), arguments);
    }

    private Place place(Question question) {
        return places.getOrDefault(question.id(), SOMEWHERE);
    }

    private static String described(Blueprint.Draw draw) {
        return draw.part().key()
                + draw.difficulty()
                        .map(difficulty -> " (" + difficulty.name().toLowerCase(Locale.ROOT) + ")")
                        .orElse("");
    }
}
