package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import java.util.Set;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Lets trainers at the statistics of their own courses. To anybody else, administrators included, there are none: they show the questions and their key. */
@MadeOnce
public class StatisticsDesk {
    private final Pages pages;
    private final Grants grants;
    private final Revisions revisions;

    @Inject
    StatisticsDesk(Pages pages, Grants grants, Revisions revisions) {
        this.pages = pages;
        this.grants = grants;
        this.revisions = revisions;
    }

    /** @throws NotFound where the course is not theirs, and where nothing of it is published */
    public PublishedCourse course(Slug course) {
        Set<Scope> scopes = grants.scopesOf(pages.accountWith(Role.TRAINER), Role.TRAINER);
        if (!scopes.contains(Scope.all()) && !scopes.contains(Scope.course(course))) {
            throw new NotFound();
        }
        return revisions.current(course).orElseThrow(NotFound::new);
    }
}
