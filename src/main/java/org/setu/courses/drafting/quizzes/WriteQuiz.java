package org.setu.courses.drafting.quizzes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.TestPair;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.ModuleRemoval;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Overtaken;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Writes a quiz that there is, unless somebody else has changed it since; of pre-test and post-test always both, so that they ask alike. What stays
 * the same keeps its bytes.
 */
@MadeOnce
public class WriteQuiz {
    private final Drafts drafts;

    @Inject
    WriteQuiz(Drafts drafts) {
        this.drafts = drafts;
    }

    public OutlineWritten write(Slug course, Slug quiz, QuizWording wording, AccountId by) {
        return drafts.change(course, by, files -> written(files, quiz, wording));
    }

    static Change<OutlineWritten> written(CourseFiles files, Slug id, QuizWording wording) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<QuizPlan> plan = course.quiz(id);
        if (plan.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (!QuizDraft.standing(files, id).equals(wording.basedOn())) {
            return new Change<>(files, new Overtaken());
        }
        List<Fault> faults = QuizCheck.of(wording, course.source());
        if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        } else if (leavesNoRule(wording, plan.get(), course)) {
            return new Change<>(
                    files,
                    Unfit.of(new Fault(
                            "forCertificate",
                            Flaw.NO_RULE_LEFT,
                            plan.get().title().in(course.source()))));
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> course.testsWith(id)
                        .map(tests -> worded(outline.source(), tests, wording))
                        .orElseGet(() -> worded(outline.source(), id, wording))
                        .map(outline::as))
                .map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(id)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static Optional<YamlSource> worded(YamlSource source, TestPair tests, QuizWording wording) {
        return worded(source, tests.preTest(), wording)
                .flatMap(found -> worded(found, tests.postTest(), wording.ofPostTest()))
                .flatMap(found -> wording.after()
                        .map(after -> QuizDraft.in(found, tests.postTest())
                                .flatMap(quiz -> quiz.spoken(found, after.feedback())))
                        .orElse(Optional.of(found)));
    }

    private static Optional<YamlSource> worded(YamlSource source, Slug id, QuizWording wording) {
        return QuizDraft.in(source, id).flatMap(quiz -> quiz.worded(source, wording));
    }

    private static boolean leavesNoRule(QuizWording wording, QuizPlan plan, CourseContent course) {
        return wording.marks().filter(marks -> !marks.forCertificate()).isPresent()
                && ModuleRemoval.earnsAlone(plan, course);
    }
}
