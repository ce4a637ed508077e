package org.setu.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Everybody who has an account. Who was erased is not found any more, but in lists of ids, and there without a name. */
@MadeOnce
@Transactional
public class Accounts {
    private static final int PAGE_SIZE = 25;
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;

    @Inject
    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value())).filter(account -> !account.isErased());
    }

    public Optional<Account> withEmail(EmailAddress email) {
        return entities.createQuery(
                        "select a from Account a where a.email = :email and a.erasedAt is null", Account.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of these addresses that are somebody's, some thousand in each query. */
    public List<Account> withEmails(Collection<EmailAddress> emails) {
        List<String> all = emails.stream().map(EmailAddress::value).distinct().toList();
        var found = new ArrayList<Account>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select a from Account a where a.email in :emails and a.erasedAt is null", Account.class)
                    .setParameter("emails", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    /** Those whom mail to these addresses reaches, in one query: who has not confirmed an address is not found by it. */
    public Map<EmailAddress, Account> confirmed(Collection<EmailAddress> emails) {
        return emails.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select a from Account a
                                where a.email in :emails and a.emailConfirmedAt is not null and a.erasedAt is null""", Account.class)
                        .setParameter(
                                "emails",
                                emails.stream()
                                        .map(EmailAddress::value)
                                        .distinct()
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Account::email, account -> account));
    }

    /** The names of these people, in one query, for lists that know ids alone. */
    public Map<AccountId, LocalizedText> named(Collection<AccountId> ids) {
        return all(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** These people, in one query. */
    public Map<AccountId, Account> byId(Collection<AccountId> ids) {
        return all(ids).stream().collect(Collectors.toMap(Account::id, account -> account));
    }

    /** The page of those whose name or address contains this text; all where it is blank. */
    public PageOf<Account> search(String text, int page) {
        String pattern = "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
        String matching = """
                from Account a
                where a.erasedAt is null
                  and (lower(a.nameEn) like :pattern escape '!'
                       or a.nameBn like :pattern escape '!'
                       or a.email like :pattern escape '!')
                """;
        long total = entities.createQuery("select count(a) " + matching, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        int number = Math.max(1, page);
        var rows = entities.createQuery("select a " + matching + " order by a.nameEn, a.id", Account.class)
                .setParameter("pattern", pattern)
                .setFirstResult((int) Math.min((number - 1L) * PAGE_SIZE, Integer.MAX_VALUE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new PageOf<>(rows, number, PAGE_SIZE, total);
    }

    public boolean isEmpty() {
        return entities.createQuery("select a.id from Account a", Object.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    private List<Account> all(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter(
                                "ids",
                                ids.stream().map(AccountId::value).distinct().toList())
                        .getResultList();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
