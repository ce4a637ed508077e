package org.setu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.QuizPlan;
import org.setu.learning.Enrolment;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * One learner's one go at a quiz.
 *
 * <p>Begins with a drawing that is frozen with it: which questions of which revision, in which order. Takes answers, one {@link Step}
 * each, until the learner hands it in or its time is over; then it is graded, once. What was answered is never changed.
 */
@Entity
@Table(name = "assessment_attempt")
public class Attempt {
    /** Answers that were on their way when the time ended are still taken. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "account_id")
    private UUID learnerId;

    private String slug;

    private String quiz;

    @Column(name = "revision_id")
    private UUID revisionId;

    private int number;

    private long seed;

    private String drawing;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "deadline_at")
    private @Nullable Instant deadlineAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    /** @param number which go it is, counted from 1 */
    Attempt(Enrolment enrolment, QuizPlan plan, int number, long seed, Drawing drawing, Instant at) {
        this.id = AttemptId.next().value();
        this.enrolmentId = enrolment.id().value();
        this.learnerId = enrolment.learner().value();
        this.slug = enrolment.course().value();
        this.quiz = plan.id().value();
        this.revisionId = enrolment.revision().value();
        this.number = number;
        this.seed = seed;
        this.drawing = drawing.toJson();
        this.startedAt = at;
        this.deadlineAt = plan.timeLimit().map(at::plus).orElse(null);
    }

    public AttemptId id() {
        return new AttemptId(id);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public AccountId learner() {
        return new AccountId(learnerId);
    }

    public Slug course() {
        return new Slug(slug);
    }

    public Slug quiz() {
        return new Slug(quiz);
    }

    public RevisionId revision() {
        return new RevisionId(revisionId);
    }

    public int number() {
        return number;
    }

    public Drawing drawing() {
        return Drawing.fromJson(drawing);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When its time ends; empty where there is no limit. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadlineAt);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    /** Still open, though no answer is taken any more: whoever looks next hands it in. */
    public boolean isOverdue(Instant now) {
        return isOpen() && isPast(deadlineAt, now);
    }

    /** Whether an answer comes too late, the grace counted in. */
    static boolean isPast(@Nullable Instant deadline, Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /** Ends it, at its deadline if that is past, and says whether it was open before. */
    boolean handIn(Instant now) {
        boolean first = submittedAt == null;
        if (first) {
            submittedAt = deadlineAt != null && now.isAfter(deadlineAt) ? deadlineAt : now;
        }
        return first;
    }
}
