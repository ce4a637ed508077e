package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {
    private static final VerificationCode CODE = new VerificationCode("7K3M9QW02C4D8FGH51NP");

    @Test
    void aCodeIsPrintedInGroupsOfFour() {
        assertThat(CODE).hasToString("7K3M-9QW0-2C4D-8FGH-51NP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-9QW0-2C4D-8FGH-51NP",
                "  7k3m 9qw0 2c4d 8fgh 51np  ",
                "7K3M9QWO2C4D8FGH5LNP",
                "7k3m–9qwo–2c4d–8fgh–5iNP",
                "৭K৩M-৯QW০-২C৪D-৮FGH-৫১NP",
                "７Ｋ３Ｍ９ＱＷ０２Ｃ４Ｄ８ＦＧＨ５１ＮＰ"
            })
    void whatPeopleTypeIsRead(String typed) {
        assertThat(VerificationCode.parse(typed)).hasValue(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K3M", "7K3M-9QW0-2C4D-8FGH-51NPX", "7K3M-9QW0-2C4D-8FGH-51NU", "<script>alert(1)</script>"
            })
    void whatCanBeNoCodeIsToldApartFromAWrongOne(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodeThatWasReadIsPrintedAsItStandsOnThePaper() {
        var code = VerificationCode.next(new SecureRandom());
        assertThat(VerificationCode.parse(code.toString())).hasValue(code);
    }

    @Test
    void noTwoCodesAreAlikeAndEachSignIsUsed() {
        var random = new SecureRandom();
        var codes = new HashSet<VerificationCode>();
        var signs = new HashSet<Integer>();
        for (int i = 0; i < 2_000; i++) {
            var code = VerificationCode.next(random);
            codes.add(code);
            code.signs().chars().forEach(signs::add);
        }
        assertThat(codes).hasSize(2_000);
        assertThat(signs).hasSize(32);
    }

    @Test
    void signsOutsideOfTheAlphabetAreNoCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("7K3M9QWO2C4D8FGH51NP"));
    }
}
