package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.setu.courses.markup.TestAddresses;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class LessonMarkupTest {
    private final CourseContent course = CleanWater.content();

    @Test
    void citationsAreNumberedInTheOrderOfTheLesson() {
        assertThat(html("boiling", "opening", Language.EN))
                .contains("<sup class=\"cite\"><a href=\"#ref-1\" aria-label=\"Reference 1\">1</a> "
                        + "<a href=\"#ref-2\" aria-label=\"Reference 2\">2</a></sup>")
                .contains("<a href=\"#ref-3\" aria-label=\"Reference 3\">3</a>")
                .doesNotContain("W-01");
    }

    @Test
    void theListHasTheReferencesBehindTheNumbers() {
        var references = markup("boiling", Language.EN).references().all();

        assertThat(references).extracting(LessonReferences.Numbered::number).containsExactly(1, 2, 3);
        assertThat(references)
                .extracting(numbered -> numbered.reference().key())
                .containsExactly("R1", "R2", "R3");
    }

    @Test
    void scenesAndSamplesCiteToo() {
        assertThat(markup("storing", Language.BN).references().all()).hasSize(2);
    }

    @Test
    void aFactThatMayHaveChangedIsShownWithItsDate() {
        assertThat(html("boiling", "opening", Language.EN)).contains("<small class=\"as-of\">(as of 2018)</small>");
        assertThat(html("boiling", "opening", Language.BN)).contains("<small class=\"as-of\">(২০১৮-এর তথ্য)</small>");
    }

    @Test
    void aTermBringsItsDefinition() {
        assertThat(html("boiling", "opening", Language.EN))
                .contains(
                        "<button type=\"button\" class=\"term\" popovertarget=\"term-opening-tube-well\">tube well</button>"
                                + "<span popover class=\"definition\" id=\"term-opening-tube-well\"><strong>Tube well</strong> A narrow pipe");
    }

    @Test
    void aTermIsDefinedOnceInABlock() {
        String html = markup("boiling", Language.EN)
                .html(
                        block("boiling", "opening", Language.EN),
                        new Slug("x"),
                        "[a](term:arsenic) [**b**](term:arsenic)");

        assertThat(html.split("popover class", -1)).hasSize(2);
        assertThat(html).contains("popovertarget=\"term-opening-x-arsenic\"><strong>b</strong></button>");
    }

    @Test
    void linksLeadToOtherLessons() {
        assertThat(html("boiling", "how-long", Language.EN))
                .contains("<a href=\"/en/courses/clean-water/w1/storing\">how to store it</a>");
    }

    @Test
    void footnotesAreUniqueOnThePage() {
        assertThat(html("boiling", "opening", Language.EN))
                .contains("<a role=\"doc-noteref\" id=\"fnref-opening-1\" href=\"#fn-opening-1\">1</a>")
                .contains("<li id=\"fn-opening-1\"><p>The story is invented; the advice is "
                        + "<a href=\"/en/courses/clean-water/w1/storing\">not</a>.</p>")
                .contains("href=\"#fnref-opening-1\" aria-label=\"Back to the text\"");
    }

    @Test
    void tablesCanBeScrolledByKeyboard() {
        assertThat(html("boiling", "how-long", Language.BN))
                .contains("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"সারণি\"><table>")
                .contains("<th scope=\"col\">চুলা</th>")
                .contains("<td align=\"right\">২ <sup class=\"cite\">");
    }

    @Test
    void aFigureHasItsAlternativeItsCaptionAndItsLongDescription() {
        assertThat(html("boiling", "kettle", Language.EN))
                .isEqualTo("<figure><img src=\"/m/media/kettle.en.svg?a=1&amp;b=2\" "
                        + "alt=\"A kettle on a fire; steam rises after one minute\" loading=\"lazy\">"
                        + "<figcaption><p>One minute is enough.</p>\n</figcaption>"
                        + "<details><summary>Long description</summary><p>The drawing shows a kettle on a fire. "
                        + "A clock beside it shows one minute. Steam rises.</p>\n</details></figure>");
    }

    @Test
    void aVideoHasItsCaptionsAndItsTranscript() {
        assertThat(html("boiling", "film", Language.BN))
                .contains("<video controls preload=\"none\" src=\"/m/media/boiling.mp4?a=1&amp;b=2\" poster=")
                .contains(
                        "<track kind=\"captions\" default src=\"/m/media/boiling.bn.vtt?a=1&amp;b=2\" srclang=\"bn\" label=\"বাংলা\">")
                .contains("<summary>লিখিত রূপ</summary>");
    }

    @Test
    void aDownloadSaysWhatItIsAndHowLarge() {
        assertThat(html("storing", "sheet", Language.EN))
                .contains(
                        "<a download href=\"/m/media/sheet.txt?a=1&amp;b=2\">Sheet for the kitchen wall</a> <small>(TXT, 1 kB)</small>")
                .contains("<p>Print it and hang it up.</p>");
    }

    @Test
    void labelsSpeakTheLanguageOfThePage() {
        assertThat(html("boiling", "law", Language.BN))
                .startsWith("<div class=\"callout law\" role=\"note\"><p class=\"label\">আইন যা বলে</p>");
        assertThat(html("storing", "at-work", Language.BN)).contains("কর্মক্ষেত্রে অনুশীলন · ২০ মিনিট");
    }

    @Test
    void aBlockInAnotherLanguageSaysSo() {
        var english = block("boiling", "law", Language.EN);

        assertThat(markup("boiling", Language.BN).html(english))
                .startsWith("<div lang=\"en\">")
                .endsWith("</div>");
    }

    @Test
    void activitiesAreShownByTheirKinds() {
        var scenario = block("storing", "family", Language.EN);

        assertThat(markup("storing", Language.EN).shows(scenario)).isFalse();
        assertThat(markup("storing", Language.EN).html(scenario)).isEmpty();
    }

    @Test
    void wordsAreFitForAButton() {
        String words = markup("boiling", Language.EN)
                .words(
                        block("boiling", "law", Language.EN),
                        new Slug("x"),
                        "Go **on** [there](https://x.org) [@W-01] [w](term:arsenic)[^1]\n\n[^1]: note");

        assertThat(words).isEqualTo("Go <strong>on</strong> there  w");
    }

    @Test
    void noTwoIdsOfALessonAreTheSame() {
        for (Language language : Language.values()) {
            course.lessons().forEach(lesson -> {
                var markup = new LessonMarkup(course, lesson, language, new TestAddresses());
                var ids = new HashSet<String>();
                lesson.blocks(language)
                        .forEach(shown -> Pattern.compile(" id=\"([^\"]+)\"")
                                .matcher(markup.html(shown.block()))
                                .results()
                                .forEach(id -> assertThat(ids.add(id.group(1)))
                                        .as(id.group())
                                        .isTrue()));
            });
        }
    }

    @Test
    void aQuestionHasReferencesOfItsOwn() {
        var references = LessonReferences.to(course, List.of("W-02", "W-01"));
        var prose = new CourseProse(course, Language.EN, new TestAddresses(), references);

        assertThat(references.all())
                .extracting(numbered -> numbered.reference().key())
                .containsExactly("R3", "R1", "R2");
        assertThat(prose.html("q1", "It is so [@W-01].")).contains("#ref-2");
    }

    private String html(String lesson, String block, Language language) {
        return markup(lesson, language).html(block(lesson, block, language));
    }

    private LessonMarkup markup(String lesson, Language language) {
        return new LessonMarkup(course, lesson(lesson), language, new TestAddresses());
    }

    private Block block(String lesson, String block, Language language) {
        return lesson(lesson).block(new Slug(block), language).orElseThrow().block();
    }

    private Lesson lesson(String lesson) {
        return course.lesson(new Slug("w1"), new Slug(lesson)).orElseThrow();
    }
}
