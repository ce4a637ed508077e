package org.setu.courses.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.reviews.Comment.Remark;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

class CommentTest {
    private static final Instant NOON = Instant.parse("2026-11-29T06:00:00Z");

    private final AccountId shirin = AccountId.next();
    private final AccountId nasreen = AccountId.next();
    private final Comment comment = new Comment(
            new Remark(
                    Ids.next(),
                    Place.parse("block/w1/boiling/law/en").orElseThrow(),
                    "Which Act?",
                    "0a1b2c3d",
                    Optional.of(new Suggestion("The Act", "The Act of 2013"))),
            CleanWater.SLUG,
            shirin,
            NOON);

    @Test
    void ofTwoWhoSettleItTheFirstIsNamed() {
        comment.settle(nasreen, NOON);
        comment.settle(shirin, NOON.plusSeconds(1));

        assertThat(comment.settledBy()).contains(nasreen);
        assertThat(comment.settledAt()).contains(NOON);
    }

    @Test
    void whatWasSettledTooEarlyIsOpenedAgain() {
        comment.settle(nasreen, NOON);
        comment.reopen();

        assertThat(comment.isSettled()).isFalse();
        assertThat(comment.settledBy()).isEmpty();
    }

    @Test
    void whatBecameTheTextStaysSettled() {
        comment.accept(nasreen, NOON);
        comment.reopen();

        assertThat(comment.isAccepted()).isTrue();
        assertThat(comment.settledBy()).contains(nasreen);
    }

    @Test
    void anAnswerBelongsToItsThreadAndIsAboutTheSameText() {
        Comment answer = comment.answer(Ids.next(), "That of 2013.", nasreen, NOON);

        assertThat(answer.answers()).contains(comment.id());
        assertThat(answer.place()).isEqualTo(comment.place());
        assertThat(answer.about()).isEqualTo(comment.about());
        assertThat(answer.author()).isEqualTo(nasreen);
    }
}
