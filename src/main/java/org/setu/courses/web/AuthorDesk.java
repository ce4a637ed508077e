package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.drafting.LessonPlace;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Finds what a trainer's pages are about. To a trainer there are no courses but those of their grants. */
@MadeOnce
public class AuthorDesk {
    private final Pages pages;
    private final Grants grants;
    private final Drafts drafts;
    private final Revisions revisions;

    @Inject
    AuthorDesk(Pages pages, Grants grants, Drafts drafts, Revisions revisions) {
        this.pages = pages;
        this.grants = grants;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    AccountId author() {
        return pages.accountWith(Role.TRAINER);
    }

    /** The courses that the trainer may write, in the order of their slugs. */
    Set<Slug> courses() {
        Set<Scope> scopes = grants.scopesOf(author(), Role.TRAINER);
        var courses = new TreeSet<Slug>();
        for (Scope scope : scopes) {
            if (scope instanceof Scope.OfCourse one) {
                courses.add(one.course());
            } else if (scope instanceof Scope.Everything) {
                revisions.current().stream().map(PublishedCourse::slug).forEach(courses::add);
                courses.addAll(drafts.unpublished());
            }
        }
        return courses;
    }

    /** The trainer, if the course is theirs. */
    AccountId authorOf(Slug course) {
        AccountId author = author();
        Set<Scope> scopes = grants.scopesOf(author, Role.TRAINER);
        if (!scopes.contains(Scope.all()) && !scopes.contains(Scope.course(course))) {
            throw new NotFound();
        }
        return author;
    }

    /** The draft of a course that is theirs. */
    CheckedCourse draft(Slug course) {
        authorOf(course);
        return drafts.checked(course).orElseThrow(NotFound::new);
    }

    Optional<PublishedCourse> published(Slug course) {
        return revisions.current(course);
    }

    Lesson lesson(CheckedCourse draft, Slug module, Slug lesson) {
        return draft.content().lesson(module, lesson).orElseThrow(NotFound::new);
    }

    LessonPlace place(CheckedCourse draft, Slug module, Slug lesson) {
        return LessonPlace.in(draft.content(), module, lesson).orElseThrow(NotFound::new);
    }

    CourseModule module(CheckedCourse draft, Slug module) {
        return draft.content().module(module).orElseThrow(NotFound::new);
    }

    /** A module's objectives by id, in words, to choose from. */
    Map<String, String> objectives(CourseModule module) {
        var objectives = new LinkedHashMap<String, String>();
        module.objectives()
                .forEach(objective -> objectives.put(
                        objective.id().value(),
                        objective.id() + " – " + objective.text().in(pages.language())));
        return objectives;
    }

    /** The facts that a question may rest on by key, in words. */
    Map<String, String> facts(CheckedCourse draft) {
        var facts = new LinkedHashMap<String, String>();
        draft.content()
                .shared()
                .facts()
                .forEach((key, fact) -> facts.put(key, fact.statement().in(pages.language())));
        return facts;
    }

    List<FindingView> findings(CheckedCourse draft) {
        return FindingView.of(draft, pages.language());
    }

    CourseBar bar(CheckedCourse draft) {
        long errors = draft.findings().all().stream()
                .filter(FindingView::stopsPublication)
                .count();
        return new CourseBar(
                draft.content().slug().value(),
                draft.content().title().in(pages.language()),
                (int) errors,
                draft.findings().all().size() - (int) errors);
    }

    /** What stands on top of each of a course's pages. */
    public record CourseBar(String slug, String title, int errors, int warnings) {
        public boolean isSound() {
            return errors == 0 && warnings == 0;
        }

        public String path() {
            return "/authoring/" + slug;
        }
    }
}
