package org.setu.notifications;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Every letter that was written, and what became of it. */
@MadeOnce
@Transactional
public class Outbox {
    private static final int PAGE_SIZE = 25;

    private final EntityManager entities;
    private final Clock clock;
    private final Event<LetterLaidOut> laidOut;

    @Inject
    Outbox(EntityManager entities, Clock clock, Event<LetterLaidOut> laidOut) {
        this.entities = entities;
        this.clock = clock;
        this.laidOut = laidOut;
    }

    /** Lays a letter out to be sent; if the transaction around it fails, it was never written. */
    public void put(Letter letter) {
        entities.persist(new Mail(letter, clock.instant()));
        laidOut.fire(new LetterLaidOut());
    }

    public void tryAgain(UUID id) {
        Optional.ofNullable(entities.find(Mail.class, id)).ifPresent(mail -> mail.tryAgain(clock.instant()));
        laidOut.fire(new LetterLaidOut());
    }

    /** The page of letters in this state, or of all, the newest first. */
    public PageOf<Mail> page(Optional<Mail.State> state, int page) {
        String where = "from Mail m"
                + state.map(wanted -> switch (wanted) {
                            case WAITING -> " where m.sentAt is null and m.givenUpAt is null";
                            case SENT -> " where m.sentAt is not null";
                            case GIVEN_UP -> " where m.givenUpAt is not null";
                        })
                        .orElse("");
        int number = Math.max(1, page);
        long total =
                entities.createQuery("select count(m) " + where, Long.class).getSingleResult();
        TypedQuery<Mail> rows = entities.createQuery("select m " + where + " order by m.madeAt desc, m.id", Mail.class)
                .setFirstResult((int) Math.min((number - 1L) * PAGE_SIZE, Integer.MAX_VALUE))
                .setMaxResults(PAGE_SIZE);
        return new PageOf<>(rows.getResultList(), number, PAGE_SIZE, total);
    }

    public List<Mail> to(AccountId account) {
        return entities.createQuery("select m from Mail m where m.accountId = :account order by m.madeAt", Mail.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void forget(Mail mail) {
        entities.remove(mail);
    }

    /** The next letter that is due, claimed for this transaction: other nodes pass over it. */
    Optional<Mail> claimNext(Instant now) {
        return entities.createNativeQuery("""
                        select * from notifications_mail
                        where sent_at is null and given_up_at is null and due_at <= ?1
                        order by due_at limit 1
                        for update skip locked""", Mail.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultStream()
                .map(Mail.class::cast)
                .findFirst();
    }
}
