package org.setu.courses;

import jakarta.inject.Inject;
import java.util.List;
import org.setu.identity.Scope;
import org.setu.identity.ScopeCatalogue;
import org.setu.shared.MadeOnce;

/** Names the courses that a trainer can be given. */
@MadeOnce
public class CourseScopes implements ScopeCatalogue {
    private final Revisions revisions;

    @Inject
    CourseScopes(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public List<NamedScope> scopes() {
        return revisions.current().stream()
                .map(course -> new NamedScope(
                        Scope.course(course.slug()), course.content().title()))
                .toList();
    }
}
