package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.shared.Language;

class CitableTest {
    private final Citable english = Citable.in(CleanWater.content(), Language.EN);
    private final Citable bangla = Citable.in(CleanWater.content(), Language.BN);

    @Test
    void aFactIsFoundByWordsOfItsStatementAndItsSourceInAnyOrderAndLanguage() {
        Citable.Choice fact = english.search("facts", "").get(0);
        String inBangla = bangla.search("facts", "").get(0).title();

        assertThat(fact.title()).isNotEqualTo(inBangla);
        assertThat(keys(english, "facts", inBangla.split(" ")[0])).contains(fact.key());
        assertThat(keys(bangla, "facts", fact.title().toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(fact.key());
        assertThat(keys(english, "facts", "dhaka, " + fact.title())).containsExactly(fact.key());
    }

    @Test
    void aTermTellsItsDefinitionAndALessonItsModule() {
        assertThat(english.search("terms", "tube"))
                .singleElement()
                .satisfies(term -> assertThat(term.told()).startsWith("Tube well: A narrow pipe"));
        assertThat(english.search("lessons", "boiling"))
                .extracting(Citable.Choice::key)
                .contains("w1/boiling");
    }

    @Test
    void whatIsCalledSoComesBeforeWhatOnlySpeaksOfIt() {
        assertThat(keys(english, "terms", "ar"))
                .as("Arsenic, and then the well’s narrow pipe")
                .containsExactly("arsenic", "tube-well");
    }

    @Test
    void whatIsNotThereAndWhatNobodyKnowsIsNothing() {
        assertThat(english.search("facts", "xylophone")).isEmpty();
        assertThat(english.search("secrets", "")).isEmpty();
    }

    private static List<String> keys(Citable citable, String of, String words) {
        return citable.search(of, words).stream().map(Citable.Choice::key).toList();
    }
}
