package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CleanWater;
import org.setu.courses.Finding;
import org.setu.shared.Language;

/** The linter speaks to those who write files; at the desk the same is said to those who fill in forms. */
class FindingViewTest {
    private static final String POOL = "modules/01-water/questions.yaml";
    private static final String DESK = "courses.desk.finding.";
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @CsvSource({
        "difficulty: easy, 'choose the difficulty. Possible are: easy, medium, hard.', কাঠিন্যের মাত্রাটি বেছে নিন",
        "objective: w1.1, 'Missing in w1-q01, or not usable as it stands: the objective.', শিখনফলটি। পূরণ করুন",
    })
    void whatIsMissingIsCalledAsInTheForm(String line, String english, String bangla) {
        CheckedCourse broken = CleanWater.checked(CleanWater.with(POOL, line, ""));

        assertThat(FindingView.of(broken, Language.EN))
                .anySatisfy(finding -> assertThat(finding.text()).contains(english));
        assertThat(FindingView.of(broken, Language.BN))
                .anySatisfy(finding -> assertThat(finding.text()).contains(bangla));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        পানি কীভাবে নিরাপদ করা যায় ও রাখা যায়।     | the summary                   | /card              | Title, audiences and certificate
        সনদধারী পানি নিরাপদ করতে ও রাখতে পারেন।   | the holder of the certificate | /card              | Title, audiences and certificate
        ফোটানো ও রাখা।                          | the summary                   | /modules/w1        | Water at home
        কে নলকূপ ব্যবহার করতে পারেন বিচার করতে পারবেন। | the text                  | /modules/w2        | Water in the village
        """)
    void leadsToTheFormThatSaysItAndCallsItByName(String removed, String part, String form, String page) {
        CheckedCourse draft = CleanWater.checked(CleanWater.with("course.yaml", removed, "''"));

        assertThat(FindingView.of(draft, Language.EN)).anySatisfy(finding -> {
            assertThat(finding.text()).contains("Not translated into", part);
            assertThat(finding.place()).isEqualTo("/authoring/clean-water" + form);
            assertThat(finding.page()).isEqualTo(page);
        });
    }

    @Test
    void whatThePoolSaysIsNotTakenForAName() {
        var finding = new Finding(Finding.Severity.ERROR, POOL, 1, "question-none-correct", List.of("final"));

        assertThat(FindingView.withoutPlace(finding, Language.EN).text())
                .isEqualTo("final: no answer is marked as right. Mark the right one.");
    }

    /** A text for the desk stands for one of the linter's, and knows no more than that. */
    @ParameterizedTest
    @EnumSource
    void everyTextForTheDeskStandsForOneOfTheLinters(Language language) throws IOException {
        Properties desk = messages("courses", language);
        Properties linter = messages("courses", language);
        linter.putAll(messages("assessment", language));

        for (String key : desk.stringPropertyNames()) {
            if (key.startsWith(DESK)) {
                String own = linter.getProperty("courses.finding." + key.substring(DESK.length()));
                assertThat(own).as(key).isNotNull();
                assertThat(places(own)).as(key).containsAll(places(desk.getProperty(key)));
            }
        }
    }

    /** A finding is kept as words: of a number in it no plural can be chosen. */
    @ParameterizedTest
    @EnumSource
    void noFindingsTextChoosesByANumber(Language language) throws IOException {
        Properties texts = messages("courses", language);
        texts.putAll(messages("assessment", language));

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("courses.finding.") || key.startsWith(DESK))
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(texts.getProperty(key)).as(key).doesNotContainPattern(",\\s*(choice|number)"));
    }

    private static Properties messages(String module, Language language) throws IOException {
        var texts = new Properties();
        Path file = Path.of("src/main/resources/messages/%s.%s.properties".formatted(module, language.code()));
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
