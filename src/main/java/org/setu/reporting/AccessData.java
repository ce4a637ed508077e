package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Which reports a person looked at, for the copy of their data. */
@MadeOnce
@Transactional
public class AccessData implements PersonalData {
    private final EntityManager entities;

    @Inject
    AccessData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "reportsSeen";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery(
                        "select access from AccessEntry access where access.accountId = :account order by access.at",
                        AccessEntry.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(entry -> Map.of(
                        "report", entry.what().name(),
                        "filter", entry.filter(),
                        "at", entry.at().toString()))
                .toList();
    }
}
