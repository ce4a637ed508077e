package org.setu.courses.reviews;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.courses.AspectKey;
import org.setu.courses.ReviewAsked;
import org.setu.courses.reviews.ReviewRequest.Asking;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Who was asked for which sign-off. */
@MadeOnce
@Transactional
public class ReviewRequests {
    private final EntityManager entities;
    private final Event<ReviewAsked> asked;
    private final Clock clock;
    private final Site site;

    @Inject
    ReviewRequests(EntityManager entities, Event<ReviewAsked> asked, Clock clock, Site site) {
        this.entities = entities;
        this.asked = asked;
        this.clock = clock;
        this.site = site;
    }

    /** Those that are still open, the oldest first. */
    public List<ReviewRequest> open(Slug course) {
        return entities.createQuery("""
                        select request from ReviewRequest request
                        where request.slug = :slug and request.closedAt is null
                        order by request.askedAt, request.id""", ReviewRequest.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    /** The courses in which something is asked of somebody and still open. */
    public Set<Slug> awaiting(AccountId account) {
        return entities.createQuery(
                        "select request from ReviewRequest request where request.askedOf = :account and request.closedAt is null",
                        ReviewRequest.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(ReviewRequest::course)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks somebody, by a letter; who was asked for the same already is not written to again. */
    public void ask(Asking asking, AccountId by) {
        if (of(asking.course(), asking.aspect(), asking.of()).isEmpty()) {
            entities.persist(new ReviewRequest(asking, by, clock.instant(), today()));
            asked.fire(
                    new ReviewAsked(asking.course(), asking.aspect(), asking.of(), by, asking.due(), asking.words()));
        }
    }

    public void withdraw(Slug course, UUID id, AccountId by) {
        open(course).stream()
                .filter(request -> request.id().equals(id))
                .forEach(request -> request.withdraw(by, clock.instant()));
    }

    /** Somebody gave what they were asked for; answers with those who asked. */
    Set<AccountId> close(Slug course, AspectKey aspect, AccountId by) {
        var askers = new HashSet<AccountId>();
        of(course, aspect, by).forEach(request -> {
            request.close(clock.instant());
            askers.add(request.by());
        });
        return askers;
    }

    /** Those who wait for something of this person. */
    Set<AccountId> askersOf(Slug course, AccountId reviewer) {
        var askers = new HashSet<AccountId>();
        open(course).stream()
                .filter(request -> request.of().equals(reviewer))
                .forEach(request -> askers.add(request.by()));
        return askers;
    }

    /** The next one to remind of, claimed for this transaction: other nodes pass over it. */
    Optional<ReviewRequest> claimNext() {
        LocalDate today = today();
        return entities.createNativeQuery("""
                        select * from courses_review_request
                        where closed_at is null
                            and ((due_on <= ?1 and reminded_at is null) or (due_on < ?2 and overdue_at is null))
                        order by due_on limit 1
                        for update skip locked""", ReviewRequest.class)
                .setParameter(1, Date.valueOf(today.plusDays(ReviewRequest.DAYS_BEFORE)))
                .setParameter(2, Date.valueOf(today))
                .getResultStream()
                .map(ReviewRequest.class::cast)
                .findFirst();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    private List<ReviewRequest> of(Slug course, AspectKey aspect, AccountId reviewer) {
        return open(course).stream()
                .filter(request ->
                        request.aspect().equals(aspect) && request.of().equals(reviewer))
                .toList();
    }
}
