package org.setu.assessment.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * The counters of one wording of a question, as one quiz asks it in one language.
 *
 * <p>Begins with the first attempt in which it was asked, and grows with each that is counted. A question that is corrected gets counters of its
 * own; these stay, to be compared. Only the counting, which one node does at a time, changes it.
 */
@Entity
@Table(name = "assessment_item")
public class ItemCount {
    @Id
    private UUID id;

    private String slug;

    private String quiz;

    private String question;

    private String wording;

    private String language;

    private int answered;

    private double score;

    private int blank;

    private int paired;

    @Column(name = "paired_score")
    private double pairedScore;

    @Column(name = "paired_score_squares")
    private double pairedScoreSquares;

    private double rest;

    @Column(name = "rest_squares")
    private double restSquares;

    @Column(name = "score_by_rest")
    private double scoreByRest;

    private String times;

    @Column(name = "later_answered")
    private int laterAnswered;

    @Column(name = "later_score")
    private double laterScore;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ItemCount() {}

    ItemCount(ItemKey key, Instant at) {
        this.id = key.id();
        this.slug = key.course().value();
        this.quiz = key.quiz().value();
        this.question = key.question().value();
        this.wording = key.wording();
        this.language = key.code();
        this.times = Times.NONE.written();
        this.firstAt = at;
        this.lastAt = at;
    }

    /** Takes one more answer in. */
    void add(CountedAnswer answer) {
        if (answer.isFirst()) {
            answered++;
            score += answer.score();
            blank += answer.isBlank() ? 1 : 0;
            answer.rest().ifPresent(share -> take(pairs().plus(answer.score(), share)));
            answer.time().ifPresent(time -> times = Times.read(times).plus(time).written());
        } else {
            laterAnswered++;
            laterScore += answer.score();
        }
        firstAt = answer.at().isBefore(firstAt) ? answer.at() : firstAt;
        lastAt = answer.at().isAfter(lastAt) ? answer.at() : lastAt;
    }

    private void take(Pairs pairs) {
        paired = pairs.count();
        pairedScore = pairs.x();
        pairedScoreSquares = pairs.xx();
        rest = pairs.y();
        restSquares = pairs.yy();
        scoreByRest = pairs.xy();
    }

    private Pairs pairs() {
        return new Pairs(paired, pairedScore, pairedScoreSquares, rest, restSquares, scoreByRest);
    }

    UUID id() {
        return id;
    }

    Slug quiz() {
        return new Slug(quiz);
    }

    Slug question() {
        return new Slug(question);
    }

    String wording() {
        return wording;
    }

    Optional<Language> language() {
        return Language.of(language);
    }

    ItemFigures figures() {
        return new ItemFigures(
                answered, score, blank, pairs(), Times.read(times), laterAnswered, laterScore, firstAt, lastAt);
    }
}
