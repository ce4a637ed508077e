package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;

/** What would become of learners if marks of theirs were others. Writes nothing. */
@MadeOnce
@Transactional
public class ForeseeMarks {
    private final Enrolments enrolments;
    private final Facts facts;
    private final LearnerProgress learnerProgress;

    @Inject
    ForeseeMarks(Enrolments enrolments, Facts facts, LearnerProgress learnerProgress) {
        this.enrolments = enrolments;
        this.facts = facts;
        this.learnerProgress = learnerProgress;
    }

    /**
     * One learner's course, as it is and as it would be.
     *
     * @param marks of the learner, by quiz; nothing but marks is in these two
     */
    public record Foreseen(Enrolment enrolment, Progress marks, Progress corrected, Certificate certificate) {
        private Foreseen with(Certificate other) {
            return new Foreseen(enrolment, marks, corrected, other);
        }
    }

    /** What the marks would mean for the course's certificate. */
    public enum Certificate {
        /** The same as before. */
        SAME,
        /** It, or the confirmation of participation, would be earned now. */
        EARNED,
        /** It was issued, and the marks would not earn it any more. It stays valid unless somebody withdraws it. */
        NO_LONGER_EARNED
    }

    /**
     * @param corrected for each enrolment the marks that would count instead, by the ids under which they were recorded first
     * @return no entry for an enrolment that has no marks
     */
    public Map<EnrolmentId, Foreseen> of(Map<EnrolmentId, Map<UUID, Fact>> corrected) {
        Map<EnrolmentId, Enrolment> known = enrolments.byId(corrected.keySet());
        var foreseen = new HashMap<EnrolmentId, Foreseen>();
        var turned = new HashMap<EnrolmentId, Map<UUID, Fact>>();
        facts.marks(corrected.keySet()).forEach((id, marks) -> {
            Map<UUID, Fact> others = byTheirOwnIds(marks, corrected.getOrDefault(id, Map.of()));
            Foreseen one = foreseen(Objects.requireNonNull(known.get(id)), List.copyOf(marks.values()), others);
            foreseen.put(id, one);
            if (mayTurn(one)) {
                turned.put(id, others);
            }
        });
        facts.of(turned.keySet())
                .forEach((id, all) -> foreseen.computeIfPresent(
                        id, (same, one) -> one.with(certificate(one, all, turned.getOrDefault(id, Map.of())))));
        return foreseen;
    }

    private Foreseen foreseen(Enrolment enrolment, List<Fact> marks, Map<UUID, Fact> corrected) {
        CourseContent content = content(enrolment);
        return new Foreseen(
                enrolment,
                Progress.of(marks, content),
                Progress.of(replaced(marks, corrected), content),
                Certificate.SAME);
    }

    /** Whether a rule that asks for a mark would be met and was not, or the other way round: only then the other facts matter. */
    private boolean mayTurn(Foreseen one) {
        CourseContent content = content(one.enrolment());
        return !met(Completion.evaluate(content, one.marks()))
                .equals(met(Completion.evaluate(content, one.corrected())));
    }

    private static List<Boolean> met(Completion completion) {
        return Stream.concat(completion.certificate().stream(), completion.participation().stream())
                .map(Completion.Reason::met)
                .toList();
    }

    private Certificate certificate(Foreseen one, List<Fact> all, Map<UUID, Fact> corrected) {
        CourseContent content = content(one.enrolment());
        Completion now = Completion.evaluate(content, Progress.of(all, content));
        Completion then = Completion.evaluate(content, Progress.of(replaced(all, corrected), content));
        if (one.enrolment().isCompleted()) {
            return now.earnsCertificate() && !then.earnsCertificate() ? Certificate.NO_LONGER_EARNED : Certificate.SAME;
        } else {
            boolean gains = (then.earnsCertificate() && !now.earnsCertificate())
                    || (then.earnsParticipation() && !now.earnsParticipation());
            return gains ? Certificate.EARNED : Certificate.SAME;
        }
    }

    private CourseContent content(Enrolment enrolment) {
        return learnerProgress.course(enrolment).content();
    }

    private static Map<UUID, Fact> byTheirOwnIds(Map<UUID, Fact> marks, Map<UUID, Fact> corrected) {
        var others = new HashMap<UUID, Fact>();
        corrected.forEach((recordedAs, fact) ->
                Optional.ofNullable(marks.get(recordedAs)).ifPresent(mark -> others.put(mark.id(), fact)));
        return others;
    }

    private static List<Fact> replaced(List<Fact> facts, Map<UUID, Fact> corrected) {
        return facts.stream()
                .map(fact -> corrected.getOrDefault(fact.id(), fact))
                .toList();
    }
}
