package org.setu.programmes;

import jakarta.inject.Inject;
import java.util.List;
import org.setu.institutions.Today;
import org.setu.learning.Errands;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** That institutions are asked to nominate people, for whoever speaks for them. */
@MadeOnce
class CallErrands implements Errands {
    private final Calls calls;
    private final Today today;

    @Inject
    CallErrands(Calls calls, Today today) {
        this.calls = calls;
        this.today = today;
    }

    @Override
    public List<Errand> of(AccountId account) {
        int open = (int) calls.of(account).stream()
                .filter(call -> call.isOpen(today.date()))
                .count();
        return open == 0
                ? List.of()
                : List.of(new Errand("programmes.errand.calls", open, "programmes.errand.nominate", "/nominations"));
    }
}
