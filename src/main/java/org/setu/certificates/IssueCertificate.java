package org.setu.certificates;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.setu.certificates.Certificate.Award;
import org.setu.certificates.issuing.Wording;
import org.setu.certificates.issuing.Workload;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.learning.CourseCompleted;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Enters what a learner completed into the register, in the very transaction of the completion. */
@MadeOnce
@Transactional
public class IssueCertificate {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificates certificates;
    private final Accounts accounts;
    private final Revisions revisions;
    private final Event<CertificateIssued> issued;
    private final Site site;

    @Inject
    IssueCertificate(
            Certificates certificates,
            Accounts accounts,
            Revisions revisions,
            Event<CertificateIssued> issued,
            Site site) {
        this.certificates = certificates;
        this.accounts = accounts;
        this.revisions = revisions;
        this.issued = issued;
        this.site = site;
    }

    /** Once for each enrolment and kind; being told again changes nothing. */
    public void issue(@Observes CourseCompleted completed) {
        var kind = kind(completed.outcome());
        if (!certificates.isIssued(completed.enrolment(), kind)) {
            Account holder = accounts.find(completed.learner())
                    .orElseThrow(() -> new IllegalStateException("No account " + completed.learner()));
            Award award = award(completed, kind, holder, revisions.pinned(completed.revision()));
            int year = completed.at().atZone(site.zone()).getYear();
            var certificate = new Certificate(
                    CertificateNumber.of(year, certificates.nextSerial()),
                    VerificationCode.next(RANDOM),
                    award,
                    NameSeal.over(holder.name(), RANDOM),
                    completed.at(),
                    expiry(completed, kind));
            certificates.add(certificate, holder.name());
            issued.fire(new CertificateIssued(
                    certificate.number(),
                    kind,
                    completed.learner(),
                    award.detail().course(),
                    completed.at()));
        }
    }

    private static Award award(
            CourseCompleted completed, CertificatePrint.Kind kind, Account holder, PublishedCourse course) {
        var rules = kind == CertificatePrint.Kind.COMPLETION
                ? course.content().certificateRules()
                : course.content().participationRules();
        return new Award(
                completed.enrolment(),
                completed.learner(),
                kind,
                course.slug(),
                course.id(),
                course.number(),
                Workload.minutes(course.content(), rules, holder.language()),
                Wording.of(course.content(), kind, rules));
    }

    /** That somebody took part stays true. */
    private Optional<Instant> expiry(CourseCompleted completed, CertificatePrint.Kind kind) {
        return kind == CertificatePrint.Kind.COMPLETION
                ? revisions
                        .pinned(completed.revision())
                        .content()
                        .card()
                        .certificate()
                        .validMonths()
                        .map(months -> new Validity(months, site.zone()).endFrom(completed.at()))
                : Optional.empty();
    }

    private static CertificatePrint.Kind kind(CourseCompleted.Outcome outcome) {
        return switch (outcome) {
            case CERTIFICATE -> CertificatePrint.Kind.COMPLETION;
            case PARTICIPATION -> CertificatePrint.Kind.PARTICIPATION;
        };
    }
}
