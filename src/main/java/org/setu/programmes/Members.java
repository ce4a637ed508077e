package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.identity.EmailAddress;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Who is in which cohort. Whose cohort it is, {@link Cohorts} is asked before. */
@MadeOnce
@Transactional
public class Members {
    private final EntityManager entities;

    @Inject
    Members(EntityManager entities) {
        this.entities = entities;
    }

    /** How many of a cohort have a seat, and how many wait for one. */
    public record Count(int seated, int waiting) {
        public static final Count NONE = new Count(0, 0);
    }

    /** Everybody who ever was in a cohort, whoever came first first. */
    public List<Member> all(CohortId cohort) {
        return entities.createQuery(
                        "select m from Member m where m.cohortId = :cohort order by m.addedAt, m.id", Member.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** Those who are in a cohort. */
    public List<Member> of(CohortId cohort) {
        return all(cohort).stream().filter(member -> !member.hasLeft()).toList();
    }

    /** As {@link #of(CohortId)}, held until the transaction ends, so that nobody is written to by two at the same moment. */
    public List<Member> locked(CohortId cohort) {
        return entities.createQuery(
                        "select m from Member m where m.cohortId = :cohort and m.leftAt is null order by m.addedAt, m.id",
                        Member.class)
                .setParameter("cohort", cohort.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of a cohort who have these ids. */
    public List<Member> of(CohortId cohort, Collection<MemberId> ids) {
        return of(cohort).stream().filter(member -> ids.contains(member.id())).toList();
    }

    /** Where this person is, or was. */
    public List<Member> of(AccountId account) {
        return entities.createQuery(
                        "select m from Member m where m.accountId = :account order by m.addedAt, m.id", Member.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Those who were invited by this address and have no account yet, in whichever cohorts. */
    public List<Member> invited(EmailAddress email) {
        return entities.createQuery(
                        "select m from Member m where m.email = :email order by m.addedAt, m.id", Member.class)
                .setParameter("email", email.value())
                .getResultList();
    }

    /** All who were invited and have no account yet. */
    public List<Member> invited() {
        return entities.createQuery(
                        "select m from Member m where m.email is not null order by m.addedAt, m.id", Member.class)
                .getResultList();
    }

    /** The sizes of a programme's cohorts, in one query. */
    public Map<CohortId, Count> counts(ProgrammeId programme) {
        return entities.createQuery("""
                        select m.cohortId, count(m), count(m.seatedAt) from Member m, Cohort c
                        where c.id = m.cohortId and c.programmeId = :programme and m.leftAt is null
                        group by m.cohortId""", Object[].class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> new CohortId((UUID) row[0]), Members::count));
    }

    private static Count count(Object[] row) {
        int all = ((Number) row[1]).intValue();
        int seated = ((Number) row[2]).intValue();
        return new Count(seated, all - seated);
    }

    /** The next one to be reminded today, claimed for this transaction: other nodes pass over it. */
    public Optional<Member> claimNext(LocalDate today) {
        return entities.createNativeQuery("""
                        select * from programmes_member
                        where next_reminder_on <= ?1
                        order by next_reminder_on limit 1
                        for update skip locked""", Member.class)
                .setParameter(1, Date.valueOf(today))
                .getResultStream()
                .map(Member.class::cast)
                .findFirst();
    }

    /** Those of a cohort of whom their focal point is to be told by today. */
    public List<Member> escalating(CohortId cohort, LocalDate today) {
        return entities.createQuery("""
                        select m from Member m where m.cohortId = :cohort and m.escalatesOn <= :today
                        order by m.addedAt, m.id""", Member.class)
                .setParameter("cohort", cohort.value())
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * Does what adds much, and asks nothing that depends on it: else all that was added is looked through before each question, which for thousands of people
     * takes minutes.
     */
    public void inOneGo(Runnable work) {
        entities.flush();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            work.run();
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
        entities.flush();
    }

    public void add(Member member) {
        entities.persist(member);
    }

    /** Ends a membership. Of who has no account yet nothing is kept. */
    public void remove(Member member, AccountId by, Instant at) {
        if (member.account().isPresent()) {
            member.leave(by, at);
        } else {
            forget(member);
        }
    }

    /** Leaves nothing of it. */
    public void forget(Member member) {
        entities.remove(member);
    }

    /** Invitations that nobody followed, to cohorts whose deadline lies before this day. */
    public void forgetInvited(LocalDate deadlineBefore) {
        entities.createQuery("""
                        delete from Member m where m.email is not null
                        and m.cohortId in (select c.id from Cohort c where c.deadline < :before)""").setParameter("before", deadlineBefore).executeUpdate();
    }

    /** By what they are known: an account, or an address that was invited. */
    public static <K> Map<K, Member> by(Function<Member, Optional<K>> key, Collection<Member> members) {
        return members.stream()
                .filter(member -> key.apply(member).isPresent())
                .collect(Collectors.toMap(member -> key.apply(member).orElseThrow(), Function.identity()));
    }
}
