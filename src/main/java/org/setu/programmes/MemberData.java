package org.setu.programmes;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** The cohorts that a person is or was in, for the copy of their data. */
@MadeOnce
public class MemberData implements PersonalData {
    private final Members members;
    private final Cohorts cohorts;

    @Inject
    MemberData(Members members, Cohorts cohorts) {
        this.members = members;
        this.cohorts = cohorts;
    }

    @Override
    public String section() {
        return "cohorts";
    }

    @Override
    public Object of(AccountId account) {
        List<Member> all = members.of(account);
        return all.stream().map(this::copy).toList();
    }

    private Map<String, String> copy(Member member) {
        CohortNotice cohort = cohorts.notice(cohorts.known(member.cohort()));
        var copy = new LinkedHashMap<String, String>();
        copy.put("programme", cohort.programme().in(Language.EN));
        copy.put("cohort", cohort.cohort().in(Language.EN));
        copy.put("how", member.how().name());
        copy.put("addedAt", member.addedAt().toString());
        copy.put("due", member.due(cohort.deadline()).toString());
        member.leftAt().ifPresent(at -> copy.put("leftAt", at.toString()));
        return copy;
    }
}
