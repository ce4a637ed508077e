package org.setu.certificates;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.Revisions;
import org.setu.learning.MarkRecorded;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/** Makes a certificate valid for longer whose holder passes again what it takes, in the very transaction of the mark. */
@MadeOnce
@Transactional
public class RenewCertificate {
    private final Certificates certificates;
    private final Revisions revisions;
    private final Site site;

    @Inject
    RenewCertificate(Certificates certificates, Revisions revisions, Site site) {
        this.certificates = certificates;
        this.revisions = revisions;
        this.site = site;
    }

    /** What never expires, was taken back, or is not yet to be renewed stays as it is. */
    public void renew(@Observes MarkRecorded marked) {
        certificates
                .ofCompletion(marked.enrolment())
                .filter(certificate -> certificate.renewableFrom(site.zone()).isPresent())
                .map(certificates::held)
                .ifPresent(certificate -> renew(certificate, marked));
    }

    private void renew(Certificate certificate, MarkRecorded marked) {
        CourseContent content = revisions.pinned(marked.revision()).content();
        Optional<Instant> opens = certificate.renewableFrom(site.zone());
        if (opens.isPresent()
                && RenewalRule.of(content).isMetBy(marked.facts(), since(certificate, opens.get()), content)) {
            certificate
                    .renew(marked.at(), end(certificate, content, marked.at()))
                    .ifPresent(certificates::note);
        }
    }

    /** A mark that earned the certificate, or renewed it before, does not do so twice. */
    private Instant since(Certificate certificate, Instant opens) {
        return Stream.concat(
                        Stream.of(opens.minusNanos(1), certificate.issuedAt()),
                        certificates.renewals(certificate.number()).stream().map(Renewal::renewedAt))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Where the revision that is taken now says no more that it expires, it does not. */
    private Optional<Instant> end(Certificate certificate, CourseContent content, Instant now) {
        Instant former = certificate.expiresAt().orElseThrow();
        return content.card()
                .certificate()
                .validMonths()
                .map(months -> new Validity(months, site.zone()).endAfterRenewal(former, now));
    }
}
