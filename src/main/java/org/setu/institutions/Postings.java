package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Who works where. */
@MadeOnce
@Transactional
public class Postings {
    private static final int PAGE_SIZE = 25;

    /** What is confirmed counts more than what is claimed; of two alike, the later. Lists come in the order of claims. */
    private static final BinaryOperator<Posting> THE_ONE_THAT_COUNTS =
            (one, later) -> one.isConfirmed() && !later.isConfirmed() ? one : later;

    private final EntityManager entities;

    @Inject
    Postings(EntityManager entities) {
        this.entities = entities;
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

    /** All that this person ever had, the first one first. */
    public List<Posting> of(AccountId account) {
        return entities.createQuery(
                        "select p from Posting p where p.accountId = :account order by p.claimedAt, p.id",
                        Posting.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** The page of claims that somebody who knows should look at, the oldest first. */
    public PageOf<Posting> waiting(int page) {
        String waiting = "from Posting p where p.confirmedAt is null and p.endedAt is null";
        int number = Math.max(1, page);
        long total =
                entities.createQuery("select count(p) " + waiting, Long.class).getSingleResult();
        var rows = entities.createQuery("select p " + waiting + " order by p.claimedAt, p.id", Posting.class)
                .setFirstResult((int) Math.min((number - 1L) * PAGE_SIZE, Integer.MAX_VALUE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new PageOf<>(rows, number, PAGE_SIZE, total);
    }

    void add(Posting posting) {
        entities.persist(posting);
    }

    List<Posting> open(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select p from Posting p where p.accountId in :accounts and p.endedAt is null
                                order by p.claimedAt, p.id""", Posting.class)
                        .setParameter(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList())
                        .getResultList();
    }
}
