package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.certificates.RegisterEntry.Standing;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

class RegisterEntryTest {
    private static final LocalizedText REZAUL = LocalizedText.of("Rezaul Karim", "রেজাউল করিম");
    private static final Instant NOON = Instant.parse("2026-11-04T06:00:00Z");
    private static final Instant END = Instant.parse("2028-11-04T18:00:00Z");
    private static final AccountId ADMIN = AccountId.next();

    private final CertificateDetail detail = new CertificateDetail(
            LocalizedText.of("Clean water", "বিশুদ্ধ পানি"),
            LocalizedText.of("has completed the course", "কোর্সটি সম্পন্ন করেছেন"),
            Optional.empty(),
            List.of(LocalizedText.of("Safe water", "নিরাপদ পানি")),
            LocalizedText.of("All lessons read", "সব পাঠ পড়া"));
    private final Certificate certificate = new Certificate(
            CertificateNumber.of(2026, 1),
            VerificationCode.next(new SecureRandom()),
            new Certificate.Award(
                    EnrolmentId.next(),
                    AccountId.next(),
                    CertificatePrint.Kind.COMPLETION,
                    new Slug("clean-water"),
                    RevisionId.next(),
                    3,
                    96,
                    detail),
            NameSeal.over(REZAUL, new SecureRandom()),
            NOON,
            Optional.of(END));

    @Test
    void aCertificateWhoseNameFitsItsSealIsValid() {
        assertThat(entryOf(REZAUL).standing()).isEqualTo(Standing.VALID);
        assertThat(entryOf(REZAUL).canBePrinted()).isTrue();
    }

    @Test
    void anAlteredNameIsNeverVouchedForNorPrinted() {
        var altered = entryOf(LocalizedText.of("Somebody Else", "অন্য কেউ"));
        assertThat(altered.standing()).isEqualTo(Standing.ALTERED);
        assertThat(altered.canBePrinted()).isFalse();
    }

    @Test
    void anErasedNameLeavesTheCertificateValidButUnprintable() {
        var erased = new RegisterEntry(certificate, Optional.empty(), NOON);
        assertThat(erased.standing()).isEqualTo(Standing.HOLDER_ERASED);
        assertThat(erased.canBePrinted()).isFalse();
    }

    @Test
    void aCertificateIsValidToTheEndOfItsLastDayAndNotAMomentLonger() {
        assertThat(new RegisterEntry(certificate, Optional.of(REZAUL), END.minusMillis(1)).standing())
                .isEqualTo(Standing.VALID);
        var expired = new RegisterEntry(certificate, Optional.of(REZAUL), END);
        assertThat(expired.standing()).isEqualTo(Standing.EXPIRED);
        assertThat(expired.canBePrinted()).isFalse();
    }

    @Test
    void renewingMovesTheEndAndRemembersTheFormerOne() {
        Instant later = END.plusSeconds(86_400);
        Renewal renewal = certificate.renew(NOON, Optional.of(later)).orElseThrow();
        assertThat(renewal.formerExpiresAt()).isEqualTo(END);
        assertThat(certificate.expiresAt()).hasValue(later);
    }

    @Test
    void whatWasTakenBackIsNotRenewed() {
        certificate.revoke(ADMIN, "Issued to the wrong person.", NOON);
        assertThat(certificate.renew(NOON, Optional.of(END.plusSeconds(60)))).isEmpty();
        assertThat(certificate.expiresAt()).hasValue(END);
    }

    @Test
    void revokingCountsOnceAndKeepsTheFirstReason() {
        assertThat(certificate.revoke(ADMIN, "Issued to the wrong person.", NOON))
                .isTrue();
        assertThat(certificate.revoke(ADMIN, "Another reason.", NOON.plusSeconds(60)))
                .isFalse();
        assertThat(certificate.revocation())
                .hasValue(new Certificate.Revocation(NOON, ADMIN, "Issued to the wrong person."));
        assertThat(entryOf(REZAUL).standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void whatWasRevokedByMistakeCountsAgainAndThatItWasRevokedStaysOnRecord() {
        certificate.revoke(ADMIN, "অন্য ব্যক্তির নামে দেওয়া হয়েছে।", NOON);
        assertThat(certificate.revocation().orElseThrow().language()).isEqualTo(Language.BN);
        FormerRevocation former =
                certificate.reinstate(ADMIN, NOON.plusSeconds(60)).orElseThrow();
        assertThat(former.revocation().because()).contains("অন্য ব্যক্তির");
        assertThat(former.takenBackAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(entryOf(REZAUL).standing()).isEqualTo(Standing.VALID);
        assertThat(certificate.reinstate(ADMIN, NOON.plusSeconds(90))).isEmpty();
    }

    @Test
    void nobodyMakesCountAgainWhatItsHolderWithdrew() {
        certificate.withdraw(NOON);
        assertThat(certificate.reinstate(ADMIN, NOON.plusSeconds(60))).isEmpty();
        assertThat(certificate.isWithdrawn()).isTrue();
    }

    @Test
    void aHolderMayWithdrawWhatStandsButNotWhatWasRevoked() {
        certificate.withdraw(NOON);
        assertThat(new RegisterEntry(certificate, Optional.empty(), NOON).standing())
                .isEqualTo(Standing.WITHDRAWN);
        assertThat(certificate.revoke(ADMIN, "Too late.", NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void whatWasRevokedStaysSoWhenItsHolderLeaves() {
        certificate.revoke(ADMIN, "Issued to the wrong person.", NOON);
        certificate.withdraw(NOON.plusSeconds(60));
        assertThat(new RegisterEntry(certificate, Optional.empty(), NOON).standing())
                .isEqualTo(Standing.REVOKED);
    }

    @Test
    void whatACertificateSaysComesBackAsItWasWritten() {
        assertThat(certificate.detail()).isEqualTo(detail);
    }

    @Test
    void aStatementComesBackToo() {
        var stated = new CertificateDetail(
                detail.course(),
                detail.deed(),
                Optional.of(LocalizedText.of("The \"holder\" can.", "সনদধারী পারেন।")),
                List.of(),
                detail.assessment());
        assertThat(CertificateDetail.ofJson(stated.json())).isEqualTo(stated);
    }

    private RegisterEntry entryOf(LocalizedText name) {
        return new RegisterEntry(certificate, Optional.of(name), NOON);
    }
}
