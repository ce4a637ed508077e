package org.setu.courses.drafting.quizzes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
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
 * Takes a quiz out of a draft, with the rules that ask for it, unless somebody has changed it since its remover looked. Of pre-test and post-test
 * both go, since one alone measures no change. Questions stay.
 */
@MadeOnce
public class RemoveQuiz {
    private static final List<String> OF_THE_COURSE = List.of("final", "preTest", "postTest");

    private final Drafts drafts;

    @Inject
    RemoveQuiz(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param basedOn what {@link QuizDraft#standing} was */
    public OutlineWritten remove(Slug course, Slug quiz, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> removed(files, quiz, basedOn));
    }

    /** Why it cannot go; empty where it can. */
    public static Optional<Fault> obstacle(CourseContent course, QuizPlan quiz) {
        return Optional.of(new Fault("", Flaw.NO_RULE_LEFT, quiz.title().in(course.source())))
                .filter(left -> ModuleRemoval.earnsAlone(quiz, course));
    }

    static Change<OutlineWritten> removed(CourseFiles files, Slug id, String basedOn) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<QuizPlan> quiz = course.quiz(id);
        if (quiz.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (!QuizDraft.standing(files, id).equals(basedOn)) {
            return new Change<>(files, new Overtaken());
        }
        Optional<Fault> obstacle = obstacle(course, quiz.get());
        if (obstacle.isPresent()) {
            return new Change<>(files, Unfit.of(obstacle.get()));
        }
        List<Slug> going = course.testsWith(id)
                .map(tests -> List.of(tests.preTest(), tests.postTest()))
                .orElse(List.of(id));
        Optional<OutlineDraft> outline = OutlineDraft.of(files);
        for (Slug one : going) {
            outline = outline.flatMap(found -> offeredNowhere(found, course, one))
                    .flatMap(found -> found.withoutQuiz(one));
        }
        return outline.map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(id)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static Optional<OutlineDraft> offeredNowhere(OutlineDraft outline, CourseContent course, Slug quiz) {
        Optional<OutlineDraft> changed = Optional.of(outline);
        for (CourseModule module : course.modules()) {
            if (module.quiz().filter(quiz::equals).isPresent()) {
                changed = changed.flatMap(
                        found -> found.changed(module.id(), (source, path) -> source.withoutKey(path, "quiz")));
            }
        }
        for (String key : OF_THE_COURSE) {
            changed =
                    changed.flatMap(found -> without(found.source(), key, quiz).map(found::as));
        }
        return changed;
    }

    private static Optional<YamlSource> without(YamlSource source, String key, Slug quiz) {
        boolean isNamed = source.root().text(key).filter(quiz.value()::equals).isPresent();
        return isNamed ? source.withoutKey(List.of(), key) : Optional.of(source);
    }
}
