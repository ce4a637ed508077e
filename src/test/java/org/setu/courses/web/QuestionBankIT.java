package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Workshop;

/** A trainer finds questions again: by their words, by what they ask and by tags; and sees where one is asked and who changed it. */
@OnTheServer
@Tag("h2")
class QuestionBankIT {
    private static final String COURSE = "mainstreaming-migration";
    private static final String DESK = "/en/authoring/" + COURSE;
    private static final String BANK = DESK + "/questions";
    private static final String POOL = BANK + "/a1";

    private final Browserless trainer = signedIn(People.TRAINER);

    @BeforeEach
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void theListIsNarrowedByItsAddress() {
        Answer all = trainer.get(POOL);
        String id = ids(all).get(2);
        String stem = trainer.get(POOL + "/" + id).form("/" + id).value("stem.bn");

        assertThat(ids(narrowed(POOL, "q", id.toUpperCase(Locale.ROOT)))).containsExactly(id);
        assertThat(ids(narrowed(BANK, "q", stem))).containsExactly(id);
        Answer none = narrowed(POOL, "q", "nobody ever wrote this");
        assertThat(ids(none)).isEmpty();
        assertThat(none.words("main")).contains("0 of " + ids(all).size() + " questions.", "Show all");
        assertThat(none.page().select("#field-q").val())
                .as("what was asked stays")
                .isEqualTo("nobody ever wrote this");

        int found = 0;
        for (String difficulty : List.of("easy", "medium", "hard")) {
            Answer some = narrowed(POOL, "difficulty", difficulty);
            found += ids(some).size();
            assertThat(some.page()
                            .select("main article details > div > p.quiet")
                            .eachText())
                    .hasSameSizeAs(ids(some))
                    .allSatisfy(settings -> assertThat(settings).containsIgnoringCase("difficulty: " + difficulty));
        }
        assertThat(found).isEqualTo(ids(all).size());
    }

    @Test
    void allModulesAreOneBankPagedAndFoundByCompetency() {
        Answer first = trainer.get(BANK);
        assertThat(ids(first)).hasSize(50);
        Answer second = trainer.get(first.link("main .pager a[rel=next]"));
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(ids(trainer.get(BANK + "?page=9999"))).as("the last page").isNotEmpty();

        List<String> competencies = first.page().select("#field-competency option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .toList();
        assertThat(competencies).hasSizeGreaterThan(1);
        int found = competencies.stream()
                .mapToInt(competency -> counts(narrowed(BANK, "competency", competency))[0])
                .sum();
        assertThat(found).isEqualTo(counts(narrowed(BANK, "competency", competencies.get(0)))[1]);
    }

    @Test
    void tagsAreTypedKeptInTheFileAndFoundBy() {
        String id = ids(trainer.get(POOL)).get(0);
        Answer open = trainer.get(POOL + "/" + id);
        Answer refused = trainer.submit(open.form("/" + id).with("tags", "short, " + "long".repeat(13)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("A tag has at most 50 letters");
        assertThat(refused.form("/" + id).value("tags"))
                .as("nothing typed is lost")
                .contains("longlong");

        Answer saved = trainer.submit(refused.form("/" + id).with("tags", "Basics, বুনিয়াদি , basics"));
        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        assertThat(trainer.get(POOL + "/" + id).form("/" + id).value("tags")).isEqualTo("Basics, বুনিয়াদি");
        assertThat(trainer.get(POOL + "/" + id + "?as=text").form("/" + id).value("text"))
                .contains("Basics", "বুনিয়াদি")
                .containsOnlyOnce("tags:");

        Answer tagged = narrowed(POOL, "tag", "basics");
        assertThat(ids(tagged)).containsExactly(id);
        assertThat(ids(trainer.get(tagged.link("main article a.tag:contains(Basics)"))))
                .containsExactly(id);
        assertThat(ids(narrowed(BANK, "q", "বুনিয়াদি"))).contains(id);

        String gift = trainer.get(POOL + "/export/questions.gift").text();
        assertThat(gift).contains("[tag:Basics]", "[tag:difficulty:");
    }

    @Test
    void aQuestionTellsWhereItIsAskedAndWhoChangedItWhen() {
        String id = ids(narrowed(POOL, "use", "graded")).get(0);
        Answer before = trainer.get(POOL + "/" + id + "/history");
        int known = before.page().select("main ol > li").size();
        assertThat(before.words("main")).contains("published with revision");
        assertThat(before.page().select("main section a[href*='/quizzes/']")).isNotEmpty();
        assertThat(before.page().select("main ol > li details")).isNotEmpty();

        Answer saved =
                trainer.submit(trainer.get(POOL + "/" + id).form("/" + id).with("stem.en", "What is asked now?"));
        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        Answer after = trainer.get(trainer.get(POOL).link("article#" + id + " a[href$=/history]"));
        assertThat(after.page().select("main ol > li")).hasSize(known + 1);
        assertThat(after.words("main ol > li:first-child")).contains("changed in the draft by Nasreen Sultana");
        assertThat(after.words("main ol > li details")).as("how it was").doesNotContain("What is asked now?");

        assertThat(trainer.get("/en/account/export")
                        .json()
                        .get("questionsChanged")
                        .toString())
                .as("the copy of her data")
                .contains("\"" + id + "\"");

        Draft.becomesWhatIsPublished(trainer, DESK);
        assertThat(trainer.get(POOL + "/" + id + "/history").page().select("main ol > li"))
                .as("a restored revision changes it, too")
                .hasSize(known + 2);
    }

    @Test
    void aCheckSaysInWhichLessonItStands() {
        Answer checks = narrowed(POOL, "use", "check");
        assertThat(checks.page().select("main article a[href*='/lessons/']")).isNotEmpty();
        assertThat(checks.words("main article")).contains("the lesson “");
    }

    @Test
    void nobodyElseSeesTheBank() {
        Browserless official = signedIn(People.OFFICIAL);
        String id = ids(trainer.get(POOL)).get(0);
        for (String path : List.of(BANK, POOL + "/" + id + "/history")) {
            assertThat(official.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(trainer.get(POOL + "/no-such-question/history").status()).isEqualTo(404);
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(Workshop.open().address()).signedInAs(person);
    }

    private Answer narrowed(String list, String by, String value) {
        return trainer.get(list + "?" + by + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** How many questions are found, and of how many. */
    private static int[] counts(Answer list) {
        return Pattern.compile("[0-9]+")
                .matcher(list.words("main p[role=status]"))
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    private static List<String> ids(Answer list) {
        return list.page().select("main article.card").eachAttr("id");
    }
}
