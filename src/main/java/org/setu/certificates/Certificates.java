package org.setu.certificates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** The register. Each question says who asks: what is not theirs to see is not found. */
@MadeOnce
@Transactional
public class Certificates {
    private final EntityManager entities;
    private final Grants grants;
    private final Postings postings;
    private final Institutions institutions;

    @Inject
    Certificates(EntityManager entities, Grants grants, Postings postings, Institutions institutions) {
        this.entities = entities;
        this.grants = grants;
        this.postings = postings;
        this.institutions = institutions;
    }

    /** All of a holder's, the newest first. */
    public List<RegisterEntry> of(AccountId holder) {
        var mine = entities.createQuery("""
                        select c from Certificate c where c.accountId = :holder
                        order by c.issuedAt desc, c.number desc""", Certificate.class)
                .setParameter("holder", holder.value())
                .getResultList();
        Map<CertificateNumber, LocalizedText> names = names(mine);
        return mine.stream()
                .map(one -> new RegisterEntry(one, Optional.ofNullable(names.get(one.number()))))
                .toList();
    }

    public Optional<RegisterEntry> of(AccountId holder, CertificateNumber number) {
        return find(number).filter(entry -> entry.certificate().holder().equals(holder));
    }

    /** One's own, those of people who work today in an institution that one manages, and for administrators all. */
    public Optional<RegisterEntry> seenBy(AccountId viewer, CertificateNumber number) {
        return find(number).filter(entry -> maySee(viewer, entry.certificate().holder()));
    }

    /**
     * Those that somebody may revoke: of people who work today in an institution that one manages, and for administrators all. A manager's own is for others to
     * judge.
     */
    public Optional<RegisterEntry> managedBy(AccountId viewer, CertificateNumber number) {
        return find(number).filter(entry -> manages(viewer, entry.certificate().holder()));
    }

    /** The revocations of it that were taken back, the last first. */
    public List<FormerRevocation> formerRevocations(CertificateNumber number) {
        return entities.createQuery(
                        "select f from FormerRevocation f where f.number = :number order by f.takenBackAt desc, f.id desc",
                        FormerRevocation.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** For whoever holds the paper: the code is the permission. */
    public Optional<RegisterEntry> with(VerificationCode code) {
        return entities.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", code.signs())
                .getResultStream()
                .findFirst()
                .map(this::entry);
    }

    boolean isIssued(EnrolmentId enrolment, CertificatePrint.Kind kind) {
        return !entities.createQuery(
                        "select c.number from Certificate c where c.enrolmentId = :enrolment and c.kind = :kind",
                        String.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    long nextSerial() {
        var next = (Number) entities.createNativeQuery("select nextval('certificates_serial')")
                .getSingleResult();
        return next.longValue();
    }

    void add(Certificate certificate, LocalizedText holder) {
        entities.persist(certificate);
        entities.flush();
        entities.persist(new Holder(certificate.number(), holder));
    }

    void forgetNames(AccountId holder) {
        entities.createQuery("""
                        delete from Holder h where h.number in
                            (select c.number from Certificate c where c.accountId = :holder)""").setParameter("holder", holder.value()).executeUpdate();
    }

    /** As it stands now, held until the transaction ends: of two who judge it at once, the second knows what the first did. */
    Certificate held(Certificate certificate) {
        entities.refresh(certificate, LockModeType.PESSIMISTIC_WRITE);
        return certificate;
    }

    void note(FormerRevocation former) {
        entities.persist(former);
    }

    private boolean maySee(AccountId viewer, AccountId holder) {
        return viewer.equals(holder) || manages(viewer, holder);
    }

    private boolean manages(AccountId viewer, AccountId holder) {
        return grants.of(viewer).stream().anyMatch(grant -> switch (grant.role()) {
            case ADMINISTRATOR -> true;
            case MANAGER -> !viewer.equals(holder) && covers(grant.scope(), holder);
            case PARTICIPANT, REVIEWER, WRITER, TRAINER, FOCAL_POINT -> false;
        });
    }

    private boolean covers(Scope scope, AccountId holder) {
        if (scope instanceof Scope.OfInstitution managed) {
            Optional<InstitutionId> at =
                    postings.current(holder).filter(Posting::isConfirmed).flatMap(Posting::institution);
            return at.isPresent() && institutions.subtree(managed.institution()).contains(at.get());
        } else {
            return scope.suits(Role.ADMINISTRATOR);
        }
    }

    private Optional<RegisterEntry> find(CertificateNumber number) {
        return Optional.ofNullable(entities.find(Certificate.class, number.value()))
                .map(this::entry);
    }

    private RegisterEntry entry(Certificate certificate) {
        return new RegisterEntry(
                certificate,
                Optional.ofNullable(
                                entities.find(Holder.class, certificate.number().value()))
                        .map(Holder::name));
    }

    private Map<CertificateNumber, LocalizedText> names(List<Certificate> certificates) {
        return certificates.isEmpty()
                ? Map.of()
                : entities.createQuery("select h from Holder h where h.number in :numbers", Holder.class)
                        .setParameter(
                                "numbers",
                                certificates.stream()
                                        .map(one -> one.number().value())
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Holder::number, Holder::name));
    }
}
