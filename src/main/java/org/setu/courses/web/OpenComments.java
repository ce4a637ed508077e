package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.courses.reviews.Comment;
import org.setu.courses.reviews.Comments;
import org.setu.courses.reviews.Place;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** What was said on a draft and is not settled, by the page on which what it is about is written. */
@MadeOnce
public class OpenComments {
    private final Pages pages;
    private final Comments comments;
    private final TeamNames names;

    @Inject
    OpenComments(Pages pages, Comments comments, TeamNames names) {
        this.pages = pages;
        this.comments = comments;
        this.names = names;
    }

    Map<String, List<CommentLine>> of(CheckedCourse draft) {
        Slug course = draft.content().slug();
        List<Comment> open = comments.open(course);
        Names authors = names.of(open.stream().map(Comment::author).distinct().toList());
        return open.stream()
                .collect(Collectors.groupingBy(
                        comment -> ReviewPaths.written(course, comment.place()),
                        Collectors.mapping(comment -> line(draft.content(), comment, authors), Collectors.toList())));
    }

    /** What a comment is about, in words. */
    String where(CourseContent content, Place place) {
        if (place instanceof OfBlock at) {
            return pages.text(
                    "courses.review.place.block",
                    content.lesson(at.module(), at.lesson())
                            .map((Lesson lesson) -> lesson.title(pages.language()))
                            .orElseGet(() -> at.module() + "/" + at.lesson()),
                    at.block().value(),
                    pages.text("courses.desk.language." + at.language().code()));
        } else if (place instanceof OfQuestion at) {
            return pages.text("courses.review.place.question", at.question().value());
        } else {
            return pages.text("courses.review.place.course");
        }
    }

    private CommentLine line(CourseContent content, Comment comment, Names authors) {
        Place place = comment.place();
        return new CommentLine(
                comment.id().toString(),
                authors.of(comment.author()),
                comment.writtenAt(),
                comment.words(),
                where(content, place),
                comment.suggestion().isPresent(),
                isChanged(content, comment),
                ReviewPaths.talk(content.slug(), place));
    }

    /** Whether the text is another one than the comment was written about, or is gone. */
    static boolean isChanged(CourseContent content, Comment comment) {
        return !comment.place().checksum(content).equals(Optional.of(comment.about()));
    }
}
