package org.setu.certificates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
    private final Clock clock;

    @Inject
    Certificates(EntityManager entities, Grants grants, Postings postings, Institutions institutions, Clock clock) {
        this.entities = entities;
        this.grants = grants;
        this.postings = postings;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** All of a holder's, the newest first. */
    public List<RegisterEntry> of(AccountId holder) {
        var mine = entities.createQuery("""
                        select c from Certificate c where c.accountId = :holder
                        order by c.issuedAt desc, c.number desc""", Certificate.class)
                .setParameter("holder", holder.value())
                .getResultList();
        Map<CertificateNumber, LocalizedText> names = names(mine);
        Instant now = clock.instant();
        return mine.stream()
                .map(one -> new RegisterEntry(one, Optional.ofNullable(names.get(one.number())), now))
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

    /** When it was renewed, the last time first. */
    public List<Renewal> renewals(CertificateNumber number) {
        return entities.createQuery(
                        "select r from Renewal r where r.number = :number order by r.renewedAt desc, r.id desc",
                        Renewal.class)
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

    /** That of completion, if it was issued. */
    public Optional<Certificate> ofCompletion(EnrolmentId enrolment) {
        return entities.createQuery(
                        "select c from Certificate c where c.enrolmentId = :enrolment and c.kind = :kind",
                        Certificate.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("kind", CertificatePrint.Kind.COMPLETION)
                .getResultStream()
                .findFirst();
    }

    /** How many of a holder's can be renewed now. */
    public int renewable(AccountId holder) {
        Instant end = clock.instant().plus(Validity.WINDOW_DAYS, ChronoUnit.DAYS);
        return entities.createQuery("""
                        select count(c) from Certificate c
                        where c.accountId = :holder and c.revokedAt is null and c.expiresAt <= :end""", Long.class)
                .setParameter("holder", holder.value())
                .setParameter("end", end)
                .getSingleResult()
                .intValue();
    }

    /** One whose holder is to be told of its end, held until the transaction ends; those that another node holds are passed over. */
    Optional<Certificate> claimExpiring(Instant now) {
        return entities.createNativeQuery("""
                        select * from certificates_certificate
                        where expires_at > ?1 and revoked_at is null
                            and (expires_at <= ?2 and reminders = 0 or expires_at <= ?3 and reminders = 1)
                        order by expires_at limit 1
                        for update skip locked""", Certificate.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.plus(Validity.FIRST_REMINDER).atOffset(ZoneOffset.UTC))
                .setParameter(3, now.plus(Validity.LAST_REMINDER).atOffset(ZoneOffset.UTC))
                .getResultStream()
                .map(Certificate.class::cast)
                .findFirst();
    }

    void note(Renewal renewal) {
        entities.persist(renewal);
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
                        .map(Holder::name),
                clock.instant());
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
