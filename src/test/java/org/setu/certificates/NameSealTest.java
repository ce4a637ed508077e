package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.setu.shared.LocalizedText;

class NameSealTest {
    private static final LocalizedText REZAUL = LocalizedText.of("Rezaul Karim", "রেজাউল করিম");

    private final SecureRandom random = new SecureRandom();

    @Test
    void aSealFitsTheNameThatItWasSetOn() {
        assertThat(NameSeal.over(REZAUL, random).fits(REZAUL)).isTrue();
    }

    @Test
    void aSealFitsNoNameThatWasAlteredInEitherLanguage() {
        var seal = NameSeal.over(REZAUL, random);
        assertThat(seal.fits(LocalizedText.of("Rezaul Karím", "রেজাউল করিম"))).isFalse();
        assertThat(seal.fits(LocalizedText.of("Rezaul Karim", "রেজাউল করীম"))).isFalse();
    }

    @Test
    void theSameNameIsSealedDifferentlyEachTimeSoThatSealsSayNothingOfEachOther() {
        var seal = NameSeal.over(REZAUL, random);
        assertThat(NameSeal.over(REZAUL, random).hash()).isNotEqualTo(seal.hash());
        assertThat(seal.salt()).hasSize(32);
        assertThat(seal.hash()).hasSize(64).doesNotContain("Rezaul");
    }
}
