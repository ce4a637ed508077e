package org.setu.courses.offering;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** Which courses somebody withdrew and offered again, for the copy of their data. It belongs to the course, and stays under an id that leads to nobody. */
@MadeOnce
@Transactional
public class WithdrawalData implements PersonalData {
    private final EntityManager entities;

    @Inject
    WithdrawalData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "withdrawals";
    }

    @Override
    public Object of(AccountId account) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.withdrawnBy = :account or w.offeredBy = :account order by w.withdrawnAt",
                        Withdrawal.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(withdrawal -> copy(withdrawal, account))
                .toList();
    }

    private static Map<String, String> copy(Withdrawal withdrawal, AccountId account) {
        var copy = new LinkedHashMap<String, String>();
        copy.put("course", withdrawal.course().value());
        if (withdrawal.by().equals(account)) {
            copy.put("withdrawnAt", withdrawal.at().toString());
            copy.put("reason", withdrawal.reason().in(Language.EN));
            copy.put("reasonInBangla", withdrawal.reason().in(Language.BN));
        }
        withdrawal
                .endedBy()
                .filter(account::equals)
                .flatMap(by -> withdrawal.endedAt())
                .ifPresent(at -> copy.put("offeredAgainAt", at.toString()));
        return copy;
    }
}
