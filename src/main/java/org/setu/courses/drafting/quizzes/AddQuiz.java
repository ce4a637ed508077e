package org.setu.courses.drafting.quizzes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.Revisions;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.drafting.outline.UsedIds;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Gives a module its quiz, or a course its final one. Each has one at most; its id was never another quiz's. */
@MadeOnce
public class AddQuiz {
    private static final List<String> ROOT = List.of();

    private final Drafts drafts;
    private final Revisions revisions;

    @Inject
    AddQuiz(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    public OutlineWritten toModule(Slug course, Slug module, QuizWording wording, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> toModule(files, module, wording, UsedIds.in(files, earlier)));
    }

    public OutlineWritten asFinal(Slug course, QuizWording wording, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> asFinal(files, wording, UsedIds.in(files, earlier)));
    }

    static Change<OutlineWritten> toModule(CourseFiles files, Slug moduleId, QuizWording wording, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<CourseModule> module = course.module(moduleId);
        if (module.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (module.get().quiz().isPresent()) {
            return new Change<>(files, Unfit.of(new Fault("", Flaw.QUIZ_THERE)));
        }
        String id = used.quiz(moduleId + "-quiz");
        return added(
                files,
                course,
                id,
                Use.GRADED,
                wording,
                outline -> outline.changed(moduleId, (source, path) -> source.with(path, "quiz", id)));
    }

    static Change<OutlineWritten> asFinal(CourseFiles files, QuizWording wording, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        if (course.finalQuiz().isPresent()) {
            return new Change<>(files, Unfit.of(new Fault("", Flaw.QUIZ_THERE)));
        }
        String id = used.quiz("final");
        return added(
                files,
                course,
                id,
                Use.FINAL,
                wording,
                outline -> outline.source().with(ROOT, "final", id).map(outline::as));
    }

    /** @param offered says in the outline where the quiz is offered */
    private static Change<OutlineWritten> added(
            CourseFiles files,
            CourseContent course,
            String id,
            Use use,
            QuizWording wording,
            Function<OutlineDraft, Optional<OutlineDraft>> offered) {
        List<Fault> faults = QuizCheck.of(wording, course.source());
        if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> QuizDraft.added(outline.source(), id, use.written(), wording)
                        .map(outline::as))
                .flatMap(offered)
                .map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(new Slug(id))))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }
}
