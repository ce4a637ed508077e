package org.setu.courses.drafting.quizzes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.setu.courses.drafting.quizzes.QuizWording.PostTest;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Gives a module its quiz, or a course its final one or its pre-test and post-test. Each has one at most; its id was never another quiz's. */
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

    /** @param wording with the post-test */
    public OutlineWritten asTests(Slug course, QuizWording wording, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> asTests(files, wording, UsedIds.in(files, earlier)));
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

    static Change<OutlineWritten> asTests(CourseFiles files, QuizWording wording, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<OutlineDraft> outline = OutlineDraft.of(files);
        List<Fault> faults = QuizCheck.of(wording, course.source());
        if (outline.filter(AddQuiz::namesATest).isPresent()) {
            return new Change<>(files, Unfit.of(new Fault("", Flaw.QUIZ_THERE)));
        } else if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        }
        String before = used.quiz(Use.PRE_TEST.written());
        String after = used.quiz(Use.POST_TEST.written());
        String feedback = wording.after().map(PostTest::feedback).orElse("");
        return outline.flatMap(found -> QuizDraft.added(found.source(), before, Use.PRE_TEST.written(), wording)
                        .flatMap(
                                source -> QuizDraft.added(source, after, Use.POST_TEST.written(), wording.ofPostTest()))
                        .flatMap(source ->
                                QuizDraft.in(source, new Slug(after)).flatMap(quiz -> quiz.spoken(source, feedback)))
                        .flatMap(source -> source.with(ROOT, "preTest", before))
                        .flatMap(source -> source.with(ROOT, "postTest", after))
                        .map(found::as))
                .map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(new Slug(before))))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    /** Also one alone, which somebody has written by hand. */
    private static boolean namesATest(OutlineDraft outline) {
        return Stream.of("preTest", "postTest")
                .anyMatch(key -> outline.source().root().get(key).isPresent());
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
