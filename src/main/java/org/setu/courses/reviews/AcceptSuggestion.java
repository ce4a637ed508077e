package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.WriteBlock;
import org.setu.courses.drafting.WritePool;
import org.setu.courses.drafting.Written;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Makes a suggestion the text, unless what it is about changed since it was suggested: then it is for somebody to look at both. */
@MadeOnce
@Transactional
public class AcceptSuggestion {
    private final WriteBlock writeBlock;
    private final WritePool writePool;
    private final Comments comments;

    @Inject
    AcceptSuggestion(WriteBlock writeBlock, WritePool writePool, Comments comments) {
        this.writeBlock = writeBlock;
        this.writePool = writePool;
        this.comments = comments;
    }

    /** @param settings of the block, which a suggestion leaves as they are */
    public Written accept(
            Comment comment, OfBlock at, Suggestion suggestion, LessonPlace place, String settings, AccountId by) {
        var wording = new Wording(settings, suggestion.proposal(), "", comment.about());
        Written written = writeBlock.write(place, at.language(), at.block(), wording, by);
        if (written instanceof Written.Kept) {
            comments.accept(comment.course(), comment.id(), by);
        }
        return written;
    }

    /** @param file of the pool in which the question stands */
    public PoolWritten accept(Comment comment, OfQuestion at, Suggestion suggestion, String file, AccountId by) {
        PoolWritten written = writePool.write(
                comment.course(),
                file,
                at.question().value(),
                new QuestionText(suggestion.proposal()),
                new QuestionText(suggestion.original()).checksum(),
                by);
        if (written instanceof PoolWritten.Kept) {
            comments.accept(comment.course(), comment.id(), by);
        }
        return written;
    }
}
