package org.setu.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseCard.EnrolmentRule;

/** One rule about who may enrol. Rules are asked in order; the first objection is told. */
@FunctionalInterface
interface EnrolmentPolicy {
    Optional<Refusal> objectTo(Applicant applicant, EnrolmentRule rule, LocalDate today);

    static List<EnrolmentPolicy> all() {
        return List.of(
                EnrolmentPolicy::mustBeOpen,
                EnrolmentPolicy::mustNotBeOver,
                EnrolmentPolicy::mustBeForThisKind,
                EnrolmentPolicy::mustBeForTheInstitution);
    }

    static Optional<Refusal> firstObjection(Applicant applicant, EnrolmentRule rule, LocalDate today) {
        return all().stream()
                .flatMap(policy -> policy.objectTo(applicant, rule, today).stream())
                .findFirst();
    }

    private static Optional<Refusal> mustBeOpen(Applicant applicant, EnrolmentRule rule, LocalDate today) {
        return rule.from().filter(today::isBefore).map(from -> Refusal.NOT_YET_OPEN);
    }

    private static Optional<Refusal> mustNotBeOver(Applicant applicant, EnrolmentRule rule, LocalDate today) {
        return rule.until().filter(today::isAfter).map(until -> Refusal.CLOSED);
    }

    private static Optional<Refusal> mustBeForThisKind(Applicant applicant, EnrolmentRule rule, LocalDate today) {
        boolean open = rule.audiences().isEmpty() || rule.audiences().contains(applicant.kind());
        return open ? Optional.empty() : Optional.of(Refusal.OTHER_AUDIENCE);
    }

    private static Optional<Refusal> mustBeForTheInstitution(Applicant applicant, EnrolmentRule rule, LocalDate today) {
        boolean open = rule.institutions().isEmpty()
                || rule.institutions().stream().anyMatch(applicant.institutions()::contains);
        return open ? Optional.empty() : Optional.of(Refusal.OTHER_INSTITUTION);
    }
}
