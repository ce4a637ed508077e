package org.setu.programmes;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** The cohorts that a person was nominated for, for the copy of their data. Whom they nominated is those people's data. */
@MadeOnce
public class NominationData implements PersonalData {
    private final Nominations nominations;
    private final Cohorts cohorts;

    @Inject
    NominationData(Nominations nominations, Cohorts cohorts) {
        this.nominations = nominations;
        this.cohorts = cohorts;
    }

    @Override
    public String section() {
        return "nominations";
    }

    @Override
    public Object of(AccountId account) {
        return nominations.of(account).stream().map(this::copy).toList();
    }

    private Map<String, String> copy(Nomination nomination) {
        CohortNotice cohort = cohorts.notice(cohorts.known(nomination.cohort()));
        var copy = new LinkedHashMap<String, String>();
        copy.put("programme", cohort.programme().in(Language.EN));
        copy.put("cohort", cohort.cohort().in(Language.EN));
        copy.put("reason", nomination.reason());
        copy.put("nominatedAt", nomination.nominatedAt().toString());
        nomination.decidedAt().ifPresent(at -> {
            copy.put(nomination.isDeclined() ? "declinedAt" : "approvedAt", at.toString());
            copy.put("because", nomination.because());
        });
        return copy;
    }
}
