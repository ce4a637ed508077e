package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.team.CourseTeam;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/**
 * Finds what a trainer's pages are about. To a trainer there are no courses but those of their grants; nor to a writer, who finds nothing by
 * which a course reaches learners, nor to a reviewer, who finds what is to be read and said, and nothing that changes a draft. What somebody
 * holds is asked of the grants and not of the token, which may be some minutes old.
 */
@MadeOnce
public class AuthorDesk {
    private static final Set<Role> WRITING = Collections.unmodifiableSet(EnumSet.of(Role.WRITER, Role.TRAINER));

    private final Pages pages;
    private final Grants grants;
    private final Drafts drafts;
    private final Revisions revisions;
    private final OpenComments comments;
    private final OpenMarks marks;

    @Inject
    AuthorDesk(Pages pages, Grants grants, Drafts drafts, Revisions revisions, OpenComments comments, OpenMarks marks) {
        this.pages = pages;
        this.grants = grants;
        this.drafts = drafts;
        this.revisions = revisions;
        this.comments = comments;
        this.marks = marks;
    }

    /** Whoever may begin courses. */
    AccountId trainer() {
        return pages.accountWith(Role.TRAINER);
    }

    /** Whoever works on a course at all. */
    AccountId reader() {
        AccountId reader = pages.account();
        if (Collections.disjoint(grants.rolesOf(reader), CourseTeam.ROLES)) {
            throw new NotFound();
        }
        return reader;
    }

    /** The courses that somebody may write, in the order of their slugs. */
    Set<Slug> courses() {
        return coursesAs(WRITING);
    }

    /** The courses that somebody may read and sign off, but not write. */
    Set<Slug> reviewed() {
        Set<Slug> reviewed = coursesAs(Set.of(Role.REVIEWER));
        reviewed.removeAll(courses());
        return reviewed;
    }

    private Set<Slug> coursesAs(Set<Role> roles) {
        var courses = new TreeSet<Slug>();
        for (Grant grant : grants.of(reader())) {
            if (roles.contains(grant.role())) {
                courses.addAll(coursesIn(grant.scope()));
            }
        }
        return courses;
    }

    private Set<Slug> coursesIn(Scope scope) {
        if (scope instanceof Scope.OfCourse one) {
            return Set.of(one.course());
        }
        var all = new TreeSet<Slug>(drafts.unpublished());
        revisions.current().stream().map(PublishedCourse::slug).forEach(all::add);
        return all;
    }

    /** The trainer, if the course is theirs: whoever decides what reaches learners. */
    AccountId trainerOf(Slug course) {
        return holding(course, EnumSet.of(Role.TRAINER));
    }

    /** The trainer or writer, if the course is theirs. */
    AccountId authorOf(Slug course) {
        return holding(course, WRITING);
    }

    /** Whether the viewer decides what of this course reaches learners. */
    boolean isTrainerOf(Slug course) {
        return pages.viewer().isSignedIn() && rolesAt(course, pages.account()).contains(Role.TRAINER);
    }

    /** The trainer, writer or reviewer, if the course is theirs. */
    AccountId readerOf(Slug course) {
        return holding(course, CourseTeam.ROLES);
    }

    private AccountId holding(Slug course, Set<Role> roles) {
        AccountId reader = pages.account();
        if (Collections.disjoint(rolesAt(course, reader), roles)) {
            throw new NotFound();
        }
        return reader;
    }

    /** The draft of a course that is theirs to read. */
    CheckedCourse readable(Slug course) {
        readerOf(course);
        return drafts.checked(course).orElseThrow(NotFound::new);
    }

    private Set<Role> rolesAt(Slug course, AccountId account) {
        return grants.of(account).stream()
                .filter(grant ->
                        grant.scope().equals(Scope.all()) || grant.scope().equals(Scope.course(course)))
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    /** The draft of a course that is theirs. */
    CheckedCourse draft(Slug course) {
        authorOf(course);
        return drafts.checked(course).orElseThrow(NotFound::new);
    }

    Optional<PublishedCourse> published(Slug course) {
        return revisions.current(course);
    }

    /** Courses that learners can choose; of those that are published the others were withdrawn. */
    Set<Slug> offered() {
        return revisions.offered().stream().map(PublishedCourse::slug).collect(Collectors.toUnmodifiableSet());
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
        Slug course = draft.content().slug();
        Set<Role> roles = rolesAt(course, pages.account());
        long errors = draft.findings().all().stream()
                .filter(FindingView::stopsPublication)
                .count();
        return new CourseBar(
                course.value(),
                draft.content().title().in(pages.language()),
                (int) errors,
                draft.findings().all().size() - (int) errors,
                !Collections.disjoint(roles, WRITING),
                roles.contains(Role.TRAINER),
                comments.of(draft),
                marks.of(draft));
    }

    /**
     * What stands on top of each of a course's pages, what was said on it, and what is to be looked through again.
     *
     * @param writable whether the viewer may change the draft
     * @param led whether the viewer decides what of it reaches learners, and who works on it
     * @param comments those that are not settled, by the page on which what they are about is written
     * @param marks texts whose source has changed, by the page on which they are written
     */
    public record CourseBar(
            String slug,
            String title,
            int errors,
            int warnings,
            boolean writable,
            boolean led,
            Map<String, List<CommentLine>> comments,
            Map<String, List<MarkLine>> marks) {
        public boolean isSound() {
            return errors == 0 && warnings == 0;
        }

        public String path() {
            return "/authoring/" + slug;
        }

        /** Where somebody begins who opens the course. */
        public String entry() {
            return writable ? path() : path() + "/review";
        }

        public int openComments() {
            return comments.values().stream().mapToInt(List::size).sum();
        }

        /** How many there are on what is written below this address: a lesson's, a pool's. */
        public int commentsBelow(String path) {
            return below(comments, path);
        }

        public int openMarks() {
            return marks.values().stream().mapToInt(List::size).sum();
        }

        public int marksBelow(String path) {
            return below(marks, path);
        }

        /** @param place the address of the page on which it is written */
        public List<MarkLine> marksAt(String place) {
            return marks.getOrDefault(place, List.of());
        }

        private static <T> int below(Map<String, List<T>> places, String path) {
            return places.entrySet().stream()
                    .filter(place -> place.getKey().startsWith(path + "/"))
                    .mapToInt(place -> place.getValue().size())
                    .sum();
        }

        /** @param place the address of the page on which it is written */
        public List<CommentLine> commentsAt(String place) {
            return comments.getOrDefault(place, List.of());
        }
    }
}
