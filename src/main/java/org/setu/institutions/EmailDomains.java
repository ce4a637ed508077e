package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** The domains by which institutions know their people. */
@MadeOnce
@Transactional
public class EmailDomains {
    private final EntityManager entities;

    @Inject
    EmailDomains(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of this institution itself, in the order of their letters. */
    public List<EmailDomain> of(InstitutionId institution) {
        return entities.createQuery(
                        "select d from EmailDomain d where d.institutionId = :institution order by d.domain",
                        EmailDomain.class)
                .setParameter("institution", institution.value())
                .getResultList();
    }

    /** Whose it is, exactly: a domain below it is another one, which may be given to others. */
    public Optional<EmailDomain> find(DomainName domain) {
        return entities.createQuery("select d from EmailDomain d where d.domain = :domain", EmailDomain.class)
                .setParameter("domain", domain.value())
                .getResultStream()
                .findFirst();
    }

    Optional<EmailDomain> find(InstitutionId institution, UUID id) {
        return Optional.ofNullable(entities.find(EmailDomain.class, id))
                .filter(domain -> domain.institution().equals(institution));
    }

    void add(EmailDomain domain) {
        entities.persist(domain);
        entities.flush();
    }

    void remove(EmailDomain domain) {
        entities.remove(domain);
    }
}
