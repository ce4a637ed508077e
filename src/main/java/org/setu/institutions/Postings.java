package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Who works where. */
@MadeOnce
@Transactional
public class Postings {
    private static final int PAGE_SIZE = 25;
    private static final int AT_ONCE = 1_000;

    /** What is confirmed counts more than what is claimed; of two alike, the later. Lists come in the order of claims. */
    private static final BinaryOperator<Posting> THE_ONE_THAT_COUNTS =
            (one, later) -> one.isConfirmed() && !later.isConfirmed() ? one : later;

    private static final String NOT_OVER = "p.endedAt is null and (p.worksTo is null or p.worksTo >= :today)";

    private final EntityManager entities;
    private final Today today;

    @Inject
    Postings(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    public Optional<Posting> find(PostingId id) {
        return Optional.ofNullable(entities.find(Posting.class, id.value()));
    }

    /** Where this person works today: the confirmed posting, or else what they claim. */
    public Optional<Posting> current(AccountId account) {
        return open(List.of(account)).stream().reduce(THE_ONE_THAT_COUNTS);
    }

    /** As {@link #current(AccountId)} for many people, in one query. */
    public Map<AccountId, Posting> current(Collection<AccountId> accounts) {
        return open(accounts).stream()
                .collect(Collectors.toMap(Posting::account, posting -> posting, THE_ONE_THAT_COUNTS));
    }

    /** Those of these that are confirmed and hold today, in one query. */
    public List<Posting> confirmedToday(Collection<PostingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Posting p where p.id in :ids and p.confirmedAt is not null and "
                                        + NOT_OVER + " order by p.claimedAt, p.id",
                                Posting.class)
                        .setParameter("ids", ids.stream().map(PostingId::value).toList())
                        .setParameter("today", today.date())
                        .getResultStream()
                        .filter(posting -> !posting.beginsAfter(today.date()))
                        .toList();
    }

    /** All that these people ever had, some thousand of them in each query. */
    public Map<AccountId, List<Posting>> all(Collection<AccountId> accounts) {
        List<UUID> ids = accounts.stream().map(AccountId::value).distinct().toList();
        var found = new ArrayList<Posting>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select p from Posting p where p.accountId in :accounts order by p.claimedAt, p.id",
                            Posting.class)
                    .setParameter("accounts", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found.stream().collect(Collectors.groupingBy(Posting::account));
    }

    /** As {@link #of}, held until the transaction ends, so that what two people report at once is known to the second. */
    List<Posting> lockedOf(AccountId account) {
        return entities.createQuery(
                        "select p from Posting p where p.accountId = :account order by p.claimedAt, p.id",
                        Posting.class)
                .setParameter("account", account.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes what has changed, and holds nothing more that was read so far; the transaction goes on. */
    public void letGo() {
        entities.flush();
        entities.clear();
    }

    /** All that this person ever had, the first one first. */
    public List<Posting> of(AccountId account) {
        return entities.createQuery(
                        "select p from Posting p where p.accountId = :account order by p.claimedAt, p.id",
                        Posting.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** The page of claims that whoever answers for these institutions should look at, the oldest first. */
    public PageOf<Posting> waiting(ManagedInstitutions managed, int page) {
        String waiting = "from Posting p where p.confirmedAt is null and p.endedAt is null"
                + (managed.everything() ? "" : " and p.institutionId in :institutions");
        int number = Math.max(1, page);
        long total = within(managed, entities.createQuery("select count(p) " + waiting, Long.class))
                .getSingleResult();
        var rows = within(
                        managed,
                        entities.createQuery("select p " + waiting + " order by p.claimedAt, p.id", Posting.class))
                .setFirstResult((int) Math.min((number - 1L) * PAGE_SIZE, Integer.MAX_VALUE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new PageOf<>(rows, number, PAGE_SIZE, total);
    }

    /** Everybody who works at an institution or says so, those who will begin there included. */
    List<Posting> at(InstitutionId institution) {
        return entities.createQuery(
                        "select p from Posting p where p.institutionId = :institution and " + NOT_OVER, Posting.class)
                .setParameter("institution", institution.value())
                .setParameter("today", today.date())
                .getResultList();
    }

    /** How many {@link #at} would find. */
    public long count(InstitutionId institution) {
        return entities.createQuery(
                        "select count(p) from Posting p where p.institutionId = :institution and " + NOT_OVER,
                        Long.class)
                .setParameter("institution", institution.value())
                .setParameter("today", today.date())
                .getSingleResult();
    }

    void add(Posting posting) {
        entities.persist(posting);
    }

    /** What holds today. */
    List<Posting> open(Collection<AccountId> accounts) {
        return notOver(accounts).stream()
                .filter(posting -> !posting.beginsAfter(today.date()))
                .toList();
    }

    /** What holds today or will, in the order of claims. */
    List<Posting> notOver(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Posting p where p.accountId in :accounts and " + NOT_OVER
                                        + " order by p.claimedAt, p.id",
                                Posting.class)
                        .setParameter(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList())
                        .setParameter("today", today.date())
                        .getResultList();
    }

    private static <T> TypedQuery<T> within(ManagedInstitutions managed, TypedQuery<T> query) {
        return managed.everything()
                ? query
                : query.setParameter(
                        "institutions",
                        managed.institutions().stream()
                                .map(InstitutionId::value)
                                .toList());
    }
}
