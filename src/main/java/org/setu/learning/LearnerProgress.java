package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;

/** How far a learner is, read for a page. */
@MadeOnce
@Transactional
public class LearnerProgress {
    private final Facts facts;
    private final Revisions revisions;

    @Inject
    LearnerProgress(Facts facts, Revisions revisions) {
        this.facts = facts;
        this.revisions = revisions;
    }

    public PublishedCourse course(Enrolment enrolment) {
        return revisions.pinned(enrolment.revision());
    }

    public Progress of(Enrolment enrolment) {
        return Progress.of(facts.of(enrolment.id()), course(enrolment).content());
    }

    /** Of several at once, with as many queries as for one. */
    public Map<EnrolmentId, Progress> of(Collection<Enrolment> enrolments) {
        Map<EnrolmentId, List<Fact>> known =
                facts.of(enrolments.stream().map(Enrolment::id).toList());
        return enrolments.stream()
                .collect(Collectors.toMap(
                        Enrolment::id,
                        enrolment -> Progress.of(
                                known.getOrDefault(enrolment.id(), List.of()),
                                course(enrolment).content())));
    }
}
