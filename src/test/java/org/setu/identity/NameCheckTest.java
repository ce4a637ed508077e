package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.identity.NameCheck.Objection;
import org.setu.shared.Language;

class NameCheckTest {
    private final NameCheck check = new NameCheck(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"Rezaul Karim Majumder", "Md. Abdur Rahim", "Anne-Marie O'Neil (Dr)", "José Ñandú", "Li"})
    void namesInLatinLettersAreTaken(String name) {
        assertThat(check.objectTo(name, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"রেজাউল করিম মজুমদার", "মোঃ আব্দুর রহিম", "ডা. শিরীন আক্তার", "র\u200d্যাব"})
    void namesInBanglaLettersAreTaken(String name) {
        assertThat(check.objectTo(NameCheck.tidy(name), Language.BN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Rezaul</b>",
                "Robert'); drop table identity_account;--",
                "Rezaul 😀",
                "\u202eluazeR",
                "রেজাউল",
                "محمد",
                "R2D2",
                "-"
            })
    void whatIsNoNameInLatinLettersIsRefused(String name) {
        assertThat(check.objectTo(NameCheck.tidy(name), Language.EN)).contains(Objection.WRONG_SCRIPT);
    }

    @Test
    void aNameInLatinLettersIsNoBanglaName() {
        assertThat(check.objectTo("Rezaul", Language.BN)).contains(Objection.WRONG_SCRIPT);
    }

    @Test
    void nothingAndTooMuchAreTold() {
        assertThat(check.objectTo("", Language.EN)).contains(Objection.MISSING);
        assertThat(check.objectTo("a".repeat(121), Language.EN)).contains(Objection.TOO_LONG);
    }

    @Test
    void blanksAreTidiedAndLettersComposed() {
        assertThat(NameCheck.tidy("  Rezaul \t\n Karim\u00a0")).isEqualTo("Rezaul Karim");
        assertThat(NameCheck.tidy("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void whatTheCertificateCannotPrintIsNamed() {
        var strict = new NameCheck(List.of(name -> name.contains("ŵ") ? "ŵ" : ""));

        assertThat(strict.objectTo("Rhŵn", Language.EN)).contains(Objection.UNPRINTABLE);
        assertThat(strict.unprintable("Rhŵn")).isEqualTo("ŵ");
    }
}
