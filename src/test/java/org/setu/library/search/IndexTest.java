package org.setu.library.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.fixtures.HostileText;
import org.setu.library.Library;
import org.setu.library.Published;
import org.setu.library.Stock;
import org.setu.library.search.Entry.Group;
import org.setu.library.search.Hit.Piece;
import org.setu.library.search.Index.Having;
import org.setu.shared.Language;

class IndexTest {
    private static final Index INDEX = indexOf(open(CleanWater.files()));

    /** What is typed, and a word that stands in a text: one word in different forms. */
    static Stream<Arguments> sameWords() {
        return Stream.of(
                arguments("অভিবাসী", "অভিবাসীদের"),
                arguments("অভিবাসীদের", "অভিবাসীর"),
                arguments("অভিবাসীরা", "অভিবাসীকে"),
                arguments("অভিবাসন", "অভিবাসনের"),
                arguments("কর্মী", "কর্মীরাও"),
                arguments("জেলা", "জেলায়"),
                arguments("জেলার", "জেলাতে"),
                arguments("পরিকল্পনা", "পরিকল্পনায়"),
                arguments("মন্ত্রণালয়", "মন্ত্রণালয়ের"),
                arguments("মন্ত্রণালয়গুলো", "মন্ত্রণালয়ে"),
                arguments("সরকার", "সরকারের"),
                arguments("অধিকার", "অধিকারগুলোর"),
                arguments("আইন", "আইনটির"),
                arguments("নীতি", "নীতিতে"),
                arguments("২০১৩", "2013"),
                arguments("র\u200D্যাব", "র্যাব"));
    }

    @ParameterizedTest
    @MethodSource("sameWords")
    void aBanglaWordFindsItsOtherForms(String typed, String written) {
        assertThat(Question.of(typed, Language.BN).asksFor(word(written))).isTrue();
        assertThat(Question.of(written, Language.BN).asksFor(word(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"অধিক", "জল", "কর", "আইল"})
    void anotherWordIsNotFound(String other) {
        for (String word : List.of("অধিকার", "জেলা", "কর্মী", "আইন")) {
            assertThat(Question.of(word, Language.BN).asksFor(word(other)))
                    .as("%s and %s", word, other)
                    .isFalse();
        }
    }

    @Test
    void eachLanguageFindsItsOwnTexts() {
        assertThat(titles("boil", Language.EN, Group.LESSONS)).contains("Boiling water");
        assertThat(titles("boil", Language.BN, Group.LESSONS)).isEmpty();
        assertThat(titles("পানির", Language.BN, Group.COURSES)).containsExactly("বিশুদ্ধ পানি");
        assertThat(titles("পানির", Language.EN, Group.COURSES)).isEmpty();
    }

    @Test
    void lessonsCoursesWorksAndTermsAreFoundEachInItsGroup() {
        assertThat(titles("boiling", Language.EN, Group.COURSES)).containsExactly("Clean water");
        assertThat(titles("Act 2015", Language.EN, Group.WORKS)).containsExactly("Invented Water Act, 2015");
        assertThat(titles("kitchens", Language.EN, Group.WORKS)).containsExactly("Safe water at home");
        assertThat(titles("নলকূপের", Language.BN, Group.TERMS)).containsExactly("নলকূপ");
        assertThat(titles("poison", Language.EN, Group.TERMS)).containsExactly("Arsenic");
    }

    @Test
    void aTitleCountsMoreThanAMention() {
        assertThat(titles("boiling", Language.EN, Group.LESSONS)).first().isEqualTo("Boiling water");
    }

    @Test
    void whatWasAskedForIsMarkedInTheTitleAndInAQuotedPassage() {
        Hit hit = hits("boiled minutes", Language.EN, Group.LESSONS).get(0);

        assertThat(marked(hit.title())).containsExactly("Boiling");
        assertThat(marked(hit.snippet())).isNotEmpty().allMatch(word -> word.matches("(?i)boil.*|minutes?"));
        assertThat(hit.anchor()).isNotEmpty();
        assertThat(text(hit.snippet()).length()).isLessThan(260);
    }

    @Test
    void aLongPassageIsCutAroundTheHitBetweenWords() {
        String far = "plain words ".repeat(60) + "with a kingfisher in the middle " + "and more words ".repeat(60);
        Hit hit = hits(
                        indexOf(open(CleanWater.with(
                                "modules/01-water/storing.en.md", "Safe water stays safe under a lid.", far))),
                        "kingfishers")
                .get(0);

        assertThat(text(hit.snippet())).startsWith("…").endsWith("…").contains(" kingfisher ");
        assertThat(text(hit.snippet()).length()).isLessThan(260);
        assertThat(marked(hit.snippet())).containsExactly("kingfisher");
    }

    @Test
    void whereNoTextHasAllWordsSomeHaveSome() {
        var question = Question.of("boiling dragons", Language.EN);

        assertThat(INDEX.count(question, Group.LESSONS, Having.ALL_WORDS)).isZero();
        assertThat(INDEX.count(question, Group.LESSONS, Having.SOME_WORDS)).isPositive();
    }

    @Test
    void whatAnActivityTellsOnlyAfterwardsIsNotFound() {
        assertThat(titles("Flies", Language.EN, Group.LESSONS)).isEmpty();
        assertThat(titles("clinic", Language.EN, Group.LESSONS)).isEmpty();
    }

    @Test
    void ofACourseForSomeInstitutionsOnlyTheCourseIsFound() {
        Index index = indexOf(
                CleanWater.with("course.yaml", "  until: 2027-12-31", "  institutions: [moewoe]\n  until: 2027-12-31"));

        assertThat(index.count(Question.of("boiling", Language.EN), Group.LESSONS, Having.ALL_WORDS))
                .isZero();
        assertThat(index.count(Question.of("boiling", Language.EN), Group.COURSES, Having.ALL_WORDS))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsTypedIsOnlyWords(HostileText text) {
        for (Language language : Language.values()) {
            withstands(text.text(), language);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:boiling AND (",
                "*",
                "?",
                "boil* OR [a TO z]",
                "\"boiling",
                "boiling~0.9^1000",
                "+-&&||!(){}[]^\"~*?:\\/",
                "group:TERMS",
                "AND OR NOT",
                "\uD83D",
                "the of and"
            })
    void thereIsNoSyntax(String typed) {
        for (Language language : Language.values()) {
            withstands(typed, language);
        }
    }

    @Test
    void syntaxIsPassedOver() {
        assertThat(titles("title:\"boiling\" && (water)^9", Language.EN, Group.LESSONS))
                .isEqualTo(titles("title boiling water 9", Language.EN, Group.LESSONS));
        assertThat(Question.of("*:*", Language.EN).isEmpty()).isTrue();
    }

    private static void withstands(String typed, Language language) {
        var question = Question.of(typed, language);

        assertThat(question.text().length()).isLessThanOrEqualTo(200);
        assertThat(question.words().size()).isLessThanOrEqualTo(12);
        for (Group group : Group.values()) {
            for (Having having : Having.values()) {
                assertThat(INDEX.hits(question, group, having, 0, 20).size())
                        .isEqualTo(INDEX.count(question, group, having));
            }
            assertThat(INDEX.paths(question, group)).isNotNull();
        }
    }

    /** The course is for one institution's people; without that line it is for everybody. */
    private static CourseFiles open(CourseFiles files) {
        return files.with("course.yaml", CleanWater.text(files, "course.yaml").replace("  institutions: [dphe]\n", ""));
    }

    private static Index indexOf(CourseFiles files) {
        var courses = List.of(Published.course(files));
        var stock = new Stock(courses, courses);
        return Index.of(stock, Library.of(stock));
    }

    private static List<Hit> hits(String typed, Language language, Group group) {
        return INDEX.hits(Question.of(typed, language), group, Having.ALL_WORDS, 0, 20);
    }

    private static List<Hit> hits(Index index, String typed) {
        return index.hits(Question.of(typed, Language.EN), Group.LESSONS, Having.ALL_WORDS, 0, 20);
    }

    private static List<String> titles(String typed, Language language, Group group) {
        return hits(typed, language, group).stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    private static Words.Word word(String text) {
        List<Words.Word> words = Words.of(text, Language.BN);
        assertThat(words).hasSize(1);
        return words.get(0);
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
