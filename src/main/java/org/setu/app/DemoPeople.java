package org.setu.app;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.identity.AdmitAccount;
import org.setu.identity.District;
import org.setu.identity.EmailAddress;
import org.setu.identity.Gender;
import org.setu.identity.Grants;
import org.setu.identity.ParticipantKind;
import org.setu.identity.PasswordHash;
import org.setu.identity.Registration;
import org.setu.identity.Scope;
import org.setu.institutions.ClaimPosting;
import org.setu.institutions.ConfirmPosting;
import org.setu.institutions.Workplace;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/** Five invented people, one for each thing that somebody may be on Setu. All have the same password, which the sign-in page tells. */
@MadeOnce
@Transactional
class DemoPeople {
    static final String PASSWORD = "bridge-demo-2026";
    private static final Slug FIRST_COURSE = new Slug("mainstreaming-migration");

    private final AdmitAccount admitAccount;
    private final Grants grants;
    private final ClaimPosting claimPosting;
    private final ConfirmPosting confirmPosting;

    @Inject
    DemoPeople(AdmitAccount admitAccount, Grants grants, ClaimPosting claimPosting, ConfirmPosting confirmPosting) {
        this.admitAccount = admitAccount;
        this.grants = grants;
        this.claimPosting = claimPosting;
        this.confirmPosting = confirmPosting;
    }

    /** @param password of all of them, hashed once: that takes long by design */
    void make(DemoInstitutions.Planted institutions, PasswordHash password) {
        AccountId admin = admit(
                password,
                "admin",
                "Farhana Yasmin",
                "ফারহানা ইয়াসমিন",
                ParticipantKind.GOVERNMENT,
                Gender.FEMALE,
                District.DHAKA);
        AccountId manager = admit(
                password,
                "manager",
                "Mahbubur Rahman Khan",
                "মাহবুবুর রহমান খান",
                ParticipantKind.GOVERNMENT,
                Gender.MALE,
                District.RAJSHAHI);
        AccountId trainer = admit(
                password,
                "trainer",
                "Nasreen Sultana",
                "নাসরিন সুলতানা",
                ParticipantKind.ACADEMIA,
                Gender.FEMALE,
                District.SYLHET);
        AccountId official = admit(
                password,
                "official",
                "Rezaul Karim Majumder",
                "রেজাউল করিম মজুমদার",
                ParticipantKind.GOVERNMENT,
                Gender.MALE,
                District.CUMILLA);
        AccountId civil = admit(
                password,
                "civil",
                "Shirin Akter",
                "শিরিন আক্তার",
                ParticipantKind.CIVIL_SOCIETY,
                Gender.FEMALE,
                District.TANGAIL);

        grants.grant(admin, Role.ADMINISTRATOR, Scope.all(), Optional.empty());
        grants.grant(manager, Role.MANAGER, Scope.institution(institutions.welfareMinistry()), Optional.of(admin));
        grants.grant(trainer, Role.TRAINER, Scope.course(FIRST_COURSE), Optional.of(admin));

        post(admin, Workplace.at(institutions.welfareMinistry(), "Programmer"), admin);
        post(manager, Workplace.at(institutions.welfareMinistry(), "Deputy Secretary"), admin);
        post(trainer, Workplace.elsewhere("Institute of Migration Studies", "Senior Trainer"), admin);
        post(official, Workplace.at(institutions.manpowerBureau(), "Assistant Director"), admin);
        post(civil, Workplace.at(institutions.association(), "General Secretary"), admin);
    }

    private AccountId admit(
            PasswordHash password,
            String name,
            String english,
            String bangla,
            ParticipantKind kind,
            Gender gender,
            District district) {
        return admitAccount.admit(new Registration(
                new EmailAddress(name + "@demo.setu.example"),
                LocalizedText.of(english, bangla),
                kind,
                Optional.of(gender),
                Optional.of(district),
                Language.EN,
                password));
    }

    private void post(AccountId account, Workplace workplace, AccountId confirmedBy) {
        confirmPosting.confirm(claimPosting.claim(account, workplace), confirmedBy);
    }
}
