package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mst. Jannatul Ferdous Raffa",
                "Zoë Łukasiewicz-O’Brien",
                "Nguyễn Đỗ",
                "মোছাঃ জান্নাতুল ফেরদৌস",
                "র\u200D্যাফা",
                "উত্\u200Cসব",
                "ড়ঢ়য়",
                "ড\u09BCঢ\u09BCয\u09BC",
                "A. K. M. (রহিম) 3"
            })
    void namesInBanglaAndInLatinLettersWithTheirMarksCanBePrinted(String name) {
        assertThat(PrintableName.unprintable(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Жanna, Ж (U+0416)",
        "अमिना, 'अ (U+0905), म (U+092E), ◌ि (U+093F), न (U+0928), ◌ा (U+093E)'",
        "محمد, 'م (U+0645), ح (U+062D), د (U+062F)'",
        "Amina 🙂, 🙂 (U+1F642)",
        "Ṭāhir, Ṭ (U+1E6C)",
        "王 Li, 王 (U+738B)",
        "ᚠᚢᚦᚨᚱᚲ, 'ᚠ (U+16A0), ᚢ (U+16A2), ᚦ (U+16A6), ᚨ (U+16A8), ᚱ (U+16B1), …'"
    })
    void otherScriptsAreRefusedWithTheirCharactersByName(String name, String missing) {
        assertThat(PrintableName.unprintable(name)).hasValue(missing);
    }

    @Test
    void aVowelSignOnNoLetterIsRefusedSinceADottedCircleWouldBePrinted() {
        assertThat(PrintableName.unprintable("\u09BEমিনা")).hasValue("◌া (U+09BE)");
        assertThat(PrintableName.unprintable("আমিনা \u09CDক")).hasValue("◌্ (U+09CD)");
    }

    @Test
    void marksThatTurnTheDirectionOfTextAreRefusedThoughNobodySeesThem() {
        assertThat(PrintableName.unprintable("Amina\u202E")).hasValue("(U+202E)");
    }

    @Test
    void aNameIsTidiedToComposedLettersAndSingleSpaces() {
        assertThat(PrintableName.tidy("  Zoe\u0308 \t  \u00A0O’Brien\n")).isEqualTo("Zoë O’Brien");
        assertThat(PrintableName.tidy("ক\u09C7\u09BE")).isEqualTo("ক\u09CB");
    }
}
