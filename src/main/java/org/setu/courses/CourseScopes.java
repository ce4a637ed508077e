package org.setu.courses;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.identity.Scope;
import org.setu.identity.ScopeCatalogue;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Names the courses that a trainer can be given. */
@MadeOnce
public class CourseScopes implements ScopeCatalogue {
    private final Revisions revisions;
    private final Drafts drafts;

    @Inject
    CourseScopes(Revisions revisions, Drafts drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    @Override
    public List<NamedScope> scopes() {
        Stream<CourseContent> published = revisions.current().stream().map(PublishedCourse::content);
        Stream<CourseContent> begun = drafts.unpublished().stream()
                .sorted(Comparator.comparing(Slug::value))
                .flatMap(slug -> drafts.checked(slug).stream())
                .map(CheckedCourse::content);
        return Stream.concat(published, begun)
                .map(course -> new NamedScope(Scope.course(course.slug()), course.title()))
                .toList();
    }

    @Override
    public Optional<LocalizedText> nameOf(Scope scope) {
        return scope instanceof Scope.OfCourse one
                ? revisions
                        .current(one.course())
                        .map(PublishedCourse::content)
                        .or(() -> drafts.checked(one.course()).map(CheckedCourse::content))
                        .map(CourseContent::title)
                : Optional.empty();
    }
}
