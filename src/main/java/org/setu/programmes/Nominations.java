package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Who is nominated for which cohort. Whose cohort or call it is, {@link Cohorts} or {@link Calls} is asked before. */
@MadeOnce
@Transactional
public class Nominations {
    private final EntityManager entities;
    private final Members members;

    @Inject
    Nominations(EntityManager entities, Members members) {
        this.entities = entities;
        this.members = members;
    }

    /** What became of a nomination; the constant's name is part of the message key. */
    public enum Stage {
        OPEN,
        SEATED,
        WAITING,
        DECLINED,
        /** Was approved, and is in the cohort no more. */
        GONE
    }

    /** How many a call has that were not declined, and how many of these nobody has decided yet. */
    public record Count(int standing, int open) {
        public static final Count NONE = new Count(0, 0);
    }

    /** All of a cohort, whoever was nominated first first. */
    public List<Nomination> of(CohortId cohort) {
        return entities.createQuery(
                        "select n from Nomination n where n.cohortId = :cohort order by n.nominatedAt, n.id",
                        Nomination.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** Those of a cohort that have these ids and are not decided, in their order. */
    public List<Nomination> open(CohortId cohort, Collection<NominationId> ids) {
        return of(cohort).stream()
                .filter(nomination -> nomination.isOpen() && ids.contains(nomination.id()))
                .toList();
    }

    /** Those that answer a call. */
    public List<Nomination> of(Call call) {
        return of(call.cohort()).stream()
                .filter(nomination -> nomination.call().equals(call.id()))
                .toList();
    }

    /** Where this person was nominated. */
    List<Nomination> of(AccountId account) {
        return entities.createQuery(
                        "select n from Nomination n where n.accountId = :account order by n.nominatedAt, n.id",
                        Nomination.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** How many answer each of these calls, in one query; calls without any are left out. */
    public Map<CallId, Count> counts(Collection<CallId> calls) {
        return calls.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select n.callId, count(n), count(n.approvedAt), count(n.declinedAt) from Nomination n
                                where n.callId in :calls group by n.callId""", Object[].class)
                        .setParameter("calls", calls.stream().map(CallId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> new CallId((UUID) row[0]), Nominations::count));
    }

    private static Count count(Object[] row) {
        int standing = ((Number) row[1]).intValue() - ((Number) row[3]).intValue();
        return new Count(standing, standing - ((Number) row[2]).intValue());
    }

    /** Of how many of a cohort nobody has decided. */
    public long countOpen(CohortId cohort) {
        return entities.createQuery("""
                        select count(n) from Nomination n
                        where n.cohortId = :cohort and n.approvedAt is null and n.declinedAt is null""", Long.class)
                .setParameter("cohort", cohort.value())
                .getSingleResult();
    }

    /** What became of these of one cohort, in one query. */
    public Map<NominationId, Stage> stages(CohortId cohort, Collection<Nomination> asked) {
        Map<AccountId, Member> present = Members.by(Member::account, members.of(cohort));
        var stages = new HashMap<NominationId, Stage>();
        asked.forEach(nomination ->
                stages.put(nomination.id(), stage(nomination, Optional.ofNullable(present.get(nomination.account())))));
        return stages;
    }

    private static Stage stage(Nomination nomination, Optional<Member> member) {
        if (nomination.isOpen()) {
            return Stage.OPEN;
        } else if (nomination.isDeclined()) {
            return Stage.DECLINED;
        } else {
            return member.map(one -> one.isSeated() ? Stage.SEATED : Stage.WAITING)
                    .orElse(Stage.GONE);
        }
    }

    public void add(Nomination nomination) {
        entities.persist(nomination);
    }

    /** Leaves nothing of it. */
    public void remove(Nomination nomination) {
        entities.remove(nomination);
    }
}
