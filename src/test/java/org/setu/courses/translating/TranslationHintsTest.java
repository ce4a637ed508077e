package org.setu.courses.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.courses.Block;
import org.setu.courses.Findings;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.YamlNode;
import org.setu.courses.folder.SourceBlock;
import org.setu.courses.translating.TranslationHints.OtherWord;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

class TranslationHintsTest {
    private static final SharedKnowledge BANK = bank(
            term("Migrant", "অভিবাসী"),
            term("Migrant worker", "অভিবাসী কর্মী"),
            term("Migration", "অভিবাসন"),
            term("Migration cost", "অভিবাসন ব্যয়"),
            term("Internal migration", "অভ্যন্তরীণ অভিবাসন"),
            term("Displacement", "বাস্তুচ্যুতি"),
            term("Remittance", "প্রবাসী আয় (রেমিট্যান্স)"),
            term("Non-resident Bangladeshi (NRB)", "অনিবাসী বাংলাদেশি"),
            new Term("return", LocalizedText.of("Return", "প্রত্যাবর্তন"), LocalizedText.of("-", "-"), false, true, 1));

    private final TranslationHints toBangla = new TranslationHints(BANK, Language.EN, Language.BN);
    private final TranslationHints toEnglish = new TranslationHints(BANK, Language.BN, Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two migrants wait.                  | দুজন বিদেশি কর্মী অপেক্ষায়।       | Migrant
        Migrant workers wait.               | অভিবাসীরা অপেক্ষায়।               | Migrant worker
        The remittances came.               | টাকা এল।                         | Remittance
        A [migrant](term:migrant) waits.    | লোকটি অপেক্ষায়।                   | Migrant
        They [return](term:return).         | তাঁরা ফেরেন।                      | Return
        """)
    void aTranslationWithAnotherWordThanTheBankIsToldOf(String source, String translation, String term) {
        assertThat(terms(source, translation)).extracting(OtherWord::source).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two migrants wait.                  | অভিবাসীদের অপেক্ষা।
        Migrant workers wait.               | অভিবাসী কর্মীরা অপেক্ষায়।
        What migration costs. Migration costs rise.  | অভিবাসনের ব্যয় বাড়ে।
        The cost of migration.              | অভিবাসনব্যয়।
        Internal and international migration | অভ্যন্তরীণ ও আন্তর্জাতিক দুই ধরনের অভিবাসন
        The remittances came.               | রেমিট্যান্সের টাকা এল।
        After displacement                  | বাস্তুচ্যুত হওয়ার পরে
        They return home.                   | তাঁরা ঘরে ফেরেন।
        Ask an NRB.                         | এনআরবিকে জিজ্ঞেস করুন।
        Ask the Migration Policy Institute. | মাইগ্রেশন পলিসি ইনস্টিটিউটকে জিজ্ঞেস করুন।
        Migration Policy Institute          | মাইগ্রেশন পলিসি ইনস্টিটিউট
        The well is deep.                   | কূপটি গভীর।
        A [migrant](term:migrant) waits.    | [লোকটি](term:migrant) অপেক্ষায়।
        """)
    void theBanksWordIsKnownAgainWithItsEndingsAndNamesAreLeftAlone(String source, String translation) {
        assertThat(terms(source, translation)).isEmpty();
    }

    @Test
    void theTranslatorReadsWhatTheBankSays() {
        assertThat(terms("A migrant waits.", "লোকটি অপেক্ষায়।"))
                .containsExactly(new OtherWord("Migrant", "অভিবাসী", "বাংলায়", true));
    }

    @Test
    void itWorksFromBanglaToo() {
        assertThat(toEnglish
                        .of(block("অভিবাসী কর্মীদের রেমিট্যান্স", Language.BN), block("The workers", Language.EN))
                        .terms())
                .extracting(OtherWord::bank)
                .containsExactly("Migrant worker", "Remittance");
        assertThat(toEnglish
                        .of(block("অভিবাসী কর্মীদের কথা", Language.BN), block("Of migrant workers", Language.EN))
                        .terms())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Of 1,234 people 30% came in 2019.  | ১,২৩৪ জনের ৩০ শতাংশ এসেছেন ২০১৮ সালে।  | 2019
        It rose by 12.5 per cent.          | ১২.৪ শতাংশ বেড়েছে।                     | 12.5
        Tk 5,000 for 7 days                | ৭ দিনের জন্য ৫০০ টাকা                  | 5,000
        USD 30 billion                     | ৩ কোটি ডলার                          | 30 billion
        """)
    void aNumberThatTheTranslationLacksIsToldOf(String source, String translation, String number) {
        assertThat(numbers(source, translation)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Of 1,234 people 30% came in 2019.    | ২০১৯ সালে ১,২৩৪ জনের ৩০ শতাংশ এসেছেন।
        Of 123,456 people                    | ১,২৩,৪৫৬ জনের
        USD 1.2 million                      | ১২ লাখ ডলার
        USD 1.2 million                      | ১.২ মিলিয়ন ডলার
        Tk 120,000                           | ১ লাখ ২০ হাজার টাকা
        Tk 200,000                           | দুই লাখ টাকা
        The 3 questions of part 4            | চতুর্থ অংশের তিনটি প্রশ্ন
        the 3rd quarter, the 1990s           | তৃতীয় প্রান্তিক, ১৯৯০-এর দশক
        C189 and the 7FYP in COVID-19        | কনভেনশনটি ও পরিকল্পনা
        At 15:30 and at 22.10                | সাড়ে তিনটায়, রাত ১০টায়
        It says so [@A-30].                  | তা-ই বলা আছে।
        """)
    void aNumberIsKnownAgainInEitherScriptScaleAndInWords(String source, String translation) {
        assertThat(numbers(source, translation)).isEmpty();
    }

    @Test
    void citationsAndListItemsThatWereLeftOutAreToldOf() {
        var hints = toBangla.of(
                block("Ask [@A-30, A-31]:\n\n- who\n- what\n  - and why\n- when [@A-32]", Language.EN),
                block("জিজ্ঞেস করুন [@A-32]:\n\n- কে [@A-30]\n- কী", Language.BN));

        assertThat(hints.facts()).containsExactly("A-31");
        assertThat(hints.items()).isEqualTo(2);
    }

    @Test
    void citationsInAnotherOrderAndLongerListsAreLeftAlone() {
        assertThat(toBangla.of(
                                block("Ask [@A-30], then [@A-31].\n\n1. who", Language.EN),
                                block("[@A-31] ও [@A-30]\n\n1. কে\n2. কী", Language.BN))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void ofAQuestionTheTextsAreComparedThatItHasInBothLanguages() {
        YamlNode question =
                YamlNode.read("""
                        id: q1
                        kind: single-choice
                        stem: {en: "How many migrants came in 2019?", bn: "২০১৮ সালে কতজন এসেছেন?"}
                        options:
                          - {id: a, text: {en: "Of migration, 17"}}
                        """, "questions.yaml", 1, new Findings()).orElseThrow();

        assertThat(toBangla.of(question).terms()).extracting(OtherWord::source).containsExactly("Migrant");
        assertThat(toBangla.of(question).numbers()).containsExactly("2019");
    }

    @Test
    void whatIsNotTranslatedYetIsNotAskedAbout() {
        assertThat(toBangla.of(block("Two migrants, 12 boats", Language.EN), block("", Language.BN))
                        .isEmpty())
                .isTrue();
    }

    private List<OtherWord> terms(String source, String translation) {
        return toBangla.of(block(source, Language.EN), block(translation, Language.BN))
                .terms();
    }

    private List<String> numbers(String source, String translation) {
        return toBangla.of(block(source, Language.EN), block(translation, Language.BN))
                .numbers();
    }

    private static Block block(String text, Language language) {
        return new SourceBlock("{#b}\n", text + "\n", 1).read(language, "x.md").orElseThrow();
    }

    private static Term term(String english, String bangla) {
        String key = english.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Term(
                key, LocalizedText.of(english, bangla), LocalizedText.of("In English", "বাংলায়"), true, false, 1);
    }

    private static SharedKnowledge bank(Term... terms) {
        var glossary = new LinkedHashMap<String, Term>();
        for (Term term : terms) {
            glossary.put(term.key(), term);
        }
        return new SharedKnowledge(Map.of(), Map.of(), glossary, Map.of(), Map.of(), Map.of());
    }
}
