package org.setu.app.demo;

import static org.setu.app.demo.DemoPast.daysAgo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.app.demo.DemoLearner.Stage;
import org.setu.assessment.Measures;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.AdmitAccount;
import org.setu.identity.PasswordHash;
import org.setu.identity.Registration;
import org.setu.institutions.ClaimPosting;
import org.setu.institutions.ConfirmPosting;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.PostingId;
import org.setu.institutions.Workplace;
import org.setu.learning.Applicant;
import org.setu.learning.EnrolLearner;
import org.setu.learning.Enrolment;
import org.setu.learning.EnrolmentOutcome.Enrolled;
import org.setu.learning.EvaluateCourse;
import org.setu.learning.RecordProgress;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * People who took the demonstration's courses over the last months, so that reports have something to say. All that they did went the way that
 * true learners' doings go: what they earned is earned by the rules.
 */
@MadeOnce
public class DemoLearners {
    private static final int BEFORE_ENROLLING = 4;
    /** Whoever completed another course took this one, too: enough people to tell what it changed. */
    private static final Slug FOUNDATIONS = new Slug("mainstreaming-migration");

    private final AdmitAccount admitAccount;
    private final Institutions institutions;
    private final ClaimPosting claimPosting;
    private final ConfirmPosting confirmPosting;
    private final Revisions revisions;
    private final EnrolLearner enrolLearner;
    private final RecordProgress recordProgress;
    private final Measures measures;
    private final EvaluateCourse evaluateCourse;
    private final Clock clock;

    @Inject
    DemoLearners(
            AdmitAccount admitAccount,
            Institutions institutions,
            ClaimPosting claimPosting,
            ConfirmPosting confirmPosting,
            Revisions revisions,
            EnrolLearner enrolLearner,
            RecordProgress recordProgress,
            Measures measures,
            EvaluateCourse evaluateCourse,
            Clock clock) {
        this.admitAccount = admitAccount;
        this.institutions = institutions;
        this.claimPosting = claimPosting;
        this.confirmPosting = confirmPosting;
        this.revisions = revisions;
        this.enrolLearner = enrolLearner;
        this.recordProgress = recordProgress;
        this.measures = measures;
        this.evaluateCourse = evaluateCourse;
        this.clock = clock;
    }

    /**
     * Makes them all, each as far as their line tells.
     *
     * @param confirmedBy who confirmed their postings
     */
    public void make(PasswordHash password, AccountId confirmedBy) {
        List<PublishedCourse> courses = revisions.offered();
        List<DemoLearner> learners = DemoLearner.all();
        for (int at = 0; at < learners.size(); at++) {
            int seed = at;
            DemoLearner learner = learners.get(at);
            AccountId account =
                    daysAgo(learner.daysAgo() + BEFORE_ENROLLING, () -> arrive(learner, password, confirmedBy));
            if (learner.stage().reaches(Stage.ENROLLED) && !courses.isEmpty()) {
                PublishedCourse first = courses.get(seed % courses.size());
                learn(learner, account, first, seed);
                if (learner.stage() == Stage.COMPLETED && !first.slug().equals(FOUNDATIONS)) {
                    revisions.current(FOUNDATIONS).ifPresent(foundations -> learn(learner, account, foundations, seed));
                }
            }
        }
    }

    private AccountId arrive(DemoLearner learner, PasswordHash password, AccountId confirmedBy) {
        AccountId account = admitAccount.admit(new Registration(
                learner.email(),
                learner.name(),
                learner.kind(),
                Optional.of(learner.gender()),
                Optional.of(learner.district()),
                Language.BN,
                password));
        PostingId posting = claimPosting.claim(account, workplace(learner));
        if (learner.confirmed()) {
            confirmPosting.confirm(posting, confirmedBy);
        }
        return account;
    }

    private Workplace workplace(DemoLearner learner) {
        return learner.isInTheTree()
                ? Workplace.at(institution(learner.workplace()).id(), learner.position())
                : Workplace.elsewhere(learner.workplace(), learner.position());
    }

    private Institution institution(String slug) {
        return institutions.find(new Slug(slug)).orElseThrow(() -> new IllegalStateException("No institution " + slug));
    }

    private void learn(DemoLearner learner, AccountId account, PublishedCourse course, int seed) {
        daysAgo(learner.daysAgo(), () -> enrol(learner, account, course)).ifPresent(enrolment -> {
            if (learner.stage().reaches(Stage.BEGUN)) {
                daysAgo(learner.daysAgo() - learner.days() / 2, () -> record(enrolment, firstHalf(learner, course)));
            }
            if (learner.stage().reaches(Stage.READ)) {
                daysAgo(learner.daysAgo() - learner.days(), () -> record(enrolment, secondHalf(learner, course)));
            }
            if (learner.stage() == Stage.COMPLETED) {
                daysAgo(learner.daysAgo() - learner.days(), () -> evaluate(enrolment, course, seed));
            }
        });
    }

    private Optional<Enrolment> enrol(DemoLearner learner, AccountId account, PublishedCourse course) {
        String kind = learner.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Set<String> institutionsOfTheLearner = learner.isInTheTree() ? Set.of(learner.workplace()) : Set.of();
        return enrolLearner.enrol(new Applicant(account, kind, institutionsOfTheLearner), course)
                        instanceof Enrolled enrolled
                ? Optional.of(enrolled.enrolment())
                : Optional.empty();
    }

    private boolean record(Enrolment enrolment, DemoLearning learning) {
        recordProgress.record(enrolment.id(), learning.facts());
        learning.measured()
                .forEach(one -> measures.keep(enrolment.id(), one.test().id(), one.id(), one.byCompetency()));
        return true;
    }

    private DemoLearning firstHalf(DemoLearner learner, PublishedCourse course) {
        var learning = new DemoLearning(course.content(), clock.instant()).preTest(before(learner));
        int half = (course.content().modules().size() + 1) / 2;
        return learner.stage() == Stage.BEGUN ? learning.lessons(2) : learning.modules(half, learner.quizMark());
    }

    private DemoLearning secondHalf(DemoLearner learner, PublishedCourse course) {
        var learning = new DemoLearning(course.content(), clock.instant()).everyLesson();
        return learner.stage() == Stage.READ
                ? learning
                : learning.quizzes(learner.quizMark())
                        .postTest(inTens(learner.quizMark()))
                        .finalQuiz(learner.mark());
    }

    /** Who does well in the end knew more at the beginning too, though not much. */
    private static int before(DemoLearner learner) {
        return inTens(learner.quizMark() / 2);
    }

    /** As a test of ten questions gives them. */
    private static int inTens(int percent) {
        return (percent + 5) / 10 * 10;
    }

    private boolean evaluate(Enrolment enrolment, PublishedCourse course, int seed) {
        evaluateCourse.evaluate(enrolment, course, DemoLearning.evaluation(course.content(), seed));
        return true;
    }
}
