package org.setu.assessment.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.RevisionId;

/** The questions of published revisions, read once on each node: a revision is a value, so there is nothing to invalidate. */
@ApplicationScoped
public class QuestionBank {
    /** Far more than the revisions that learners pin; past it the bank is emptied and fills again. */
    private static final int MOST = 200;

    private final Map<RevisionId, Pool> pools = new ConcurrentHashMap<>();
    private Revisions revisions;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway.Init")
    protected QuestionBank() {}

    @Inject
    QuestionBank(Revisions revisions) {
        this.revisions = revisions;
    }

    public Pool of(RevisionId revision) {
        Pool pool = pools.get(revision);
        return pool == null ? of(revisions.pinned(revision)) : pool;
    }

    public Pool of(PublishedCourse course) {
        if (pools.size() > MOST) {
            pools.clear();
        }
        return pools.computeIfAbsent(course.id(), id -> Pool.of(course.content()));
    }
}
