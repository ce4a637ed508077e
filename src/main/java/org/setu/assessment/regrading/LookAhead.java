package org.setu.assessment.regrading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setu.assessment.AttemptResult;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.ResultDetail;
import org.setu.assessment.bank.Pool;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.regrading.EarlierAnswers.Asked;
import org.setu.assessment.regrading.EarlierAnswers.Earlier;
import org.setu.assessment.regrading.Outlook.Effect;
import org.setu.assessment.regrading.Outlook.Touched;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.learning.Fact;
import org.setu.learning.ForeseeMarks;
import org.setu.learning.ForeseeMarks.Certificate;
import org.setu.learning.ForeseeMarks.Foreseen;
import org.setu.learning.Progress;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Works out what each rule would do to those who answered a question before it was corrected. Writes nothing. */
@MadeOnce
@Transactional
public class LookAhead {
    private static final int AT_ONCE = 100;

    private final EarlierAnswers earlierAnswers;
    private final Regradings regradings;
    private final QuestionBank bank;
    private final Revisions revisions;
    private final ForeseeMarks foreseeMarks;
    private final Accounts accounts;

    @Inject
    LookAhead(
            EarlierAnswers earlierAnswers,
            Regradings regradings,
            QuestionBank bank,
            Revisions revisions,
            ForeseeMarks foreseeMarks,
            Accounts accounts) {
        this.earlierAnswers = earlierAnswers;
        this.regradings = regradings;
        this.bank = bank;
        this.revisions = revisions;
        this.foreseeMarks = foreseeMarks;
        this.accounts = accounts;
    }

    /** Empty where nobody was ever examined with such a question, and no quiz has it. */
    public Optional<Outlook> at(PublishedCourse course, Slug question) {
        List<Asked> asked = earlierAnswers.changed(course, question);
        return asked.isEmpty() && bank.of(course).question(question).isEmpty()
                ? Optional.empty()
                : Optional.of(outlook(course, question, asked));
    }

    /** The rules that make sense for a question, in their order. */
    public List<Rule> rules(PublishedCourse course, Slug question) {
        boolean asked = bank.of(course).question(question).isPresent();
        boolean decided = !regradings.of(course.slug(), question).isEmpty();
        return Arrays.stream(Rule.values())
                .filter(rule -> asked || !rule.needsTheQuestion())
                .filter(rule -> decided || rule != Rule.ASKED)
                .toList();
    }

    /** @param attempts how many are concerned now */
    String stamp(PublishedCourse course, Slug question, int attempts) {
        return course.id() + "." + attempts + "."
                + regradings.of(course.slug(), question).size();
    }

    private Outlook outlook(PublishedCourse course, Slug question, List<Asked> asked) {
        Optional<Question> today = bank.of(course).question(question);
        var drafts = new EnumMap<Rule, Draft>(Rule.class);
        rules(course, question).forEach(rule -> drafts.put(rule, new Draft()));
        var attempts = new ArrayList<UUID>();
        earlierAnswers.each(course, question, asked, batch -> {
            batch.forEach(one -> attempts.add(one.attempt().value()));
            whoCanBeGraded(batch).forEach(one -> {
                Answered answered = answered(one, question);
                drafts.forEach((rule, draft) -> draft.take(one, answered.under(rule, today)));
            });
        });
        var effects = new EnumMap<Rule, Effect>(Rule.class);
        drafts.forEach((rule, draft) -> effects.put(rule, effect(draft)));
        return new Outlook(today, asked, attempts.size(), effects, stamp(course, question, attempts.size()));
    }

    /** What those typed who erased their account is gone with them: they keep what they had. */
    private List<Earlier> whoCanBeGraded(List<Earlier> batch) {
        Map<AccountId, Account> known =
                accounts.byId(batch.stream().map(Earlier::learner).toList());
        return batch.stream()
                .filter(one -> Optional.ofNullable(known.get(one.learner()))
                        .filter(account -> !account.isErased())
                        .isPresent())
                .toList();
    }

    private Answered answered(Earlier earlier, Slug question) {
        Pool pool = bank.of(earlier.revision());
        Map<Slug, Double> scores = ResultDetail.scores(earlier.detail());
        return new Answered(
                earlier,
                question,
                revisions
                        .pinned(earlier.revision())
                        .content()
                        .quiz(earlier.quiz())
                        .orElseThrow(),
                pool.competencies(),
                earlier.drawing().questions().stream()
                        .map(drawn -> pool.question(drawn.question()).orElseThrow())
                        .map(asked -> new AttemptResult.Answer(
                                asked, new Grade(scores.getOrDefault(asked.id(), 0.0), List.of())))
                        .toList());
    }

    /**
     * An attempt, read once for all rules.
     *
     * @param answers with the grades that they had
     */
    private record Answered(
            Earlier earlier,
            Slug question,
            QuizPlan plan,
            Map<Slug, Slug> competencies,
            List<AttemptResult.Answer> answers) {
        /** The attempt's mark under a rule; empty where it is what it was. */
        Optional<Fact> under(Rule rule, Optional<Question> today) {
            List<AttemptResult.Answer> corrected = answers.stream()
                    .map(answer -> answer.question().id().equals(question)
                            ? new AttemptResult.Answer(
                                    answer.question(),
                                    Correction.grade(rule, answer.question(), today, response(answer.question())))
                            : answer)
                    .toList();
            AttemptResult result = AttemptResult.of(corrected, competencies, plan.passMark());
            boolean same = result.total().percent() == earlier.percent()
                    && result.passed() == earlier.passed()
                    && result.critical().size() == earlier.criticalMissed();
            return same ? Optional.empty() : Optional.of(result.fact(Ids.next(), plan, earlier.submittedAt()));
        }

        private Response response(Question asked) {
            return earlier.response()
                    .flatMap(json -> Response.kept(asked, json))
                    .orElse(Response.NOTHING);
        }
    }

    /** What is gathered of one rule while attempts are walked through. */
    private static final class Draft {
        private final Map<EnrolmentId, Map<UUID, Fact>> corrected = new LinkedHashMap<>();
        private int up;
        private int down;

        void take(Earlier earlier, Optional<Fact> mark) {
            mark.ifPresent(fact -> {
                int difference =
                        Integer.compare(Optional.ofNullable(fact.amount()).orElse(0), earlier.percent());
                up += difference > 0 ? 1 : 0;
                down += difference < 0 ? 1 : 0;
                corrected
                        .computeIfAbsent(earlier.enrolment(), id -> new HashMap<>())
                        .put(earlier.attempt().value(), fact);
            });
        }

        List<Map<EnrolmentId, Map<UUID, Fact>>> batches() {
            var batches = new ArrayList<Map<EnrolmentId, Map<UUID, Fact>>>();
            corrected.forEach((id, marks) -> {
                if (batches.isEmpty() || batches.get(batches.size() - 1).size() == AT_ONCE) {
                    batches.add(new LinkedHashMap<>());
                }
                batches.get(batches.size() - 1).put(id, marks);
            });
            return batches;
        }
    }

    private Effect effect(Draft draft) {
        var touched = new ArrayList<Touched>();
        for (Map<EnrolmentId, Map<UUID, Fact>> batch : draft.batches()) {
            foreseeMarks
                    .of(batch)
                    .forEach((id, foreseen) ->
                            touched.addAll(touched(foreseen, quizzes(batch.getOrDefault(id, Map.of())))));
        }
        return new Effect(draft.up, draft.down, touched);
    }

    private static Set<Slug> quizzes(Map<UUID, Fact> marks) {
        var quizzes = new HashSet<Slug>();
        marks.values()
                .forEach(fact -> Optional.ofNullable(fact.activity()).ifPresent(quiz -> quizzes.add(new Slug(quiz))));
        return quizzes;
    }

    private static List<Touched> touched(Foreseen foreseen, Set<Slug> quizzes) {
        return quizzes.stream()
                .map(quiz -> touched(foreseen, quiz))
                .filter(one -> one.passed() != one.passes() || one.certificate() != Certificate.SAME)
                .toList();
    }

    private static Touched touched(Foreseen foreseen, Slug quiz) {
        return new Touched(
                foreseen.enrolment().learner(),
                quiz,
                foreseen.marks().mark(quiz).map(Progress.Mark::best).orElse(0),
                foreseen.corrected().mark(quiz).map(Progress.Mark::best).orElse(0),
                foreseen.marks().hasPassed(quiz),
                foreseen.corrected().hasPassed(quiz),
                foreseen.certificate());
    }
}
