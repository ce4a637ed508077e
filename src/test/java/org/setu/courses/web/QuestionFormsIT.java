package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Form;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Workshop;

/** A trainer writes questions of each kind in forms. */
@OnTheServer
@Tag("h2")
class QuestionFormsIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String POOL = DESK + "/questions/a1";
    private static final String FILE = DESK + "/files/modules/01-concepts/questions.yaml";

    private final Browserless trainer = signedIn();

    @BeforeEach
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void allEightKindsHaveAForm() {
        assertThat(trainer.get(POOL + "/new").page().select("article.card h2 a").eachAttr("href"))
                .hasSize(8);
        for (String kind : List.of("matching", "ordering", "gap-fill", "numeric")) {
            Answer refused = trainer.submit(form(trainer.get(POOL + "/new?kind=" + kind), kind));
            assertThat(refused.status()).as(kind).isEqualTo(422);
            refused.page()
                    .select(".errors a")
                    .eachAttr("href")
                    .forEach(field -> assertThat(refused.page().getElementById(field.substring(1)))
                            .as(kind + " " + field)
                            .isNotNull());
            assertThat(refused.words("#field-feedback")).contains("the rule behind the question");
        }
    }

    @Test
    void pairsAreAddedMovedAndRemovedAndNothingIsSavedMeanwhile() {
        String before = file();
        Form typed = form(trainer.get(POOL + "/new?kind=matching"), "matching")
                .with("stem.en", "Match: \"them\"")
                .with("pairs~+1~prompt.en", "One")
                .with("pairs~+1~match.en", "1")
                .with("pairs~+2~prompt.en", "Two")
                .with("pairs~+2~match.en", "2");
        Answer more = trainer.submit(typed.with("do", "add~distractors"));
        assertThat(more.status()).isEqualTo(200);
        Answer moved = trainer.submit(form(more, "matching").with("do", "row-up~pairs~+2"));
        assertThat(form(moved, "matching").value("pairs~+2~prompt.en")).isEqualTo("Two");
        assertThat(file()).isEqualTo(before);

        Answer added = trainer.submit(form(moved, "matching")
                .with("distractors~+1~text.en", "3")
                .with("pairs~+1~feedback.en", "It is one.")
                .with("pairs~+2~feedback.en", "It is two.")
                .with("asWritten", "yes")
                .with("feedback.en", "Numbers."));
        assertThat(added.status()).as(added.words("main")).isEqualTo(303);
        assertThat(file())
                .startsWith(before.stripTrailing())
                .contains("    pairs:\n      - id: p1\n        prompt:\n          en: \"Two\"\n")
                .contains("    shuffle: false\n");
    }

    @Test
    void gapsStandInTheTextByNumber() {
        Form typed = form(trainer.get(POOL + "/new?kind=gap-fill"), "gap-fill")
                .with("stem.en", "Fill in")
                .with("stem.bn", "পূরণ করুন")
                .with("text.en", "Rice grows in [1] and [2].")
                .with("text.bn", "[২] আর [১]-এ ধান হয়।")
                .with("gaps~+1~accept.en", "water\nWater")
                .with("gaps~+1~accept.bn", "পানি")
                .with("feedback.en", "Rice.")
                .with("feedback.bn", "ধান।");
        Answer refused = trainer.submit(typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-text")).contains("there is no gap 2 below");

        Answer more = trainer.submit(form(refused, "gap-fill").with("do", "add~gaps"));
        Answer choices = trainer.submit(form(more, "gap-fill")
                .with("gaps~+2~accept.en", "mud")
                .with("gaps~+2~accept.bn", "কাদা")
                .with("do", "choices~gaps~+2"));
        assertThat(form(choices, "gap-fill").value("gaps~+2~options~+1~text.bn"))
                .isEqualTo("কাদা");
        Form whole = form(choices, "gap-fill");
        for (String language : List.of("en", "bn")) {
            whole = whole.with("gaps~+2~options~+1~feedback." + language, "Yes " + language)
                    .with("gaps~+2~options~+2~text." + language, "ice " + language)
                    .with("gaps~+2~options~+2~feedback." + language, "No " + language)
                    .with("gaps~+1~feedback." + language, "Wet " + language);
        }
        Answer added = trainer.submit(whole);
        assertThat(added.status()).as(added.words("main")).isEqualTo(303);
        assertThat(file())
                .contains("bn: \"{{g2}} আর {{g1}}-এ ধান হয়।\"")
                .contains("accept:\n          en: [water, \"Water\"]");

        String id = added.location().replaceFirst(".*#", "");
        Answer open = trainer.get(POOL + "/" + id);
        assertThat(open.form("/" + id).value("text.bn")).isEqualTo("[2] আর [1]-এ ধান হয়।");
    }

    @Test
    void anOrderIsChangedAndTheItemsKeepTheirIds() {
        String id = "a1-q19";
        Answer open = trainer.get(POOL + "/" + id);
        assertThat(open.form("/" + id).value("items")).isEqualTo("ruma");

        Answer moved = trainer.submit(open.form("/" + id).with("do", "row-down~items~ruma"));
        Answer saved = trainer.submit(moved.form("/" + id));

        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        String text = file().substring(file().indexOf("id: " + id));
        assertThat(text.indexOf("id: house")).isLessThan(text.indexOf("id: ruma"));
        assertThat(text).contains("'She learns to run an industrial sewing line'");
    }

    @Test
    void factsAreChosenByTheirWords() {
        Answer open = trainer.get(POOL + "/a1-q01");
        assertThat(open.page().select("datalist option")).hasSizeGreaterThan(50);
        Answer unknown = trainer.submit(
                open.form("/a1-q01").with("newFact", "nobody ever said this").with("do", "fact"));
        assertThat(unknown.words(".errors")).contains("There is no such fact");
        assertThat(unknown.form("/a1-q01").value("newFact")).isEqualTo("nobody ever said this");

        Answer chosen =
                trainer.submit(unknown.form("/a1-q01").with("newFact", "A-30").with("do", "fact"));
        assertThat(chosen.page().select("#field-cites input[type=checkbox]").eachAttr("value"))
                .contains("A-30");
    }

    @Test
    void whoIsOvertakenSeesBothQuestionsAndLosesNothing() {
        Form mine = trainer.get(POOL + "/a1-q01").form("/a1-q01");
        Browserless colleague = signedIn();
        Form theirs = colleague.get(POOL + "/a1-q01").form("/a1-q01");
        colleague.submit(theirs.with("stem.en", "Their question?"));

        Answer overtaken = trainer.submit(mine.with("stem.en", "My question?"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("section[aria-labelledby=theirs]")).contains("Their question?");
        assertThat(overtaken.form("/a1-q01").value("stem.en")).isEqualTo("My question?");
        assertThat(trainer.submit(overtaken.form("/a1-q01")).status()).isEqualTo(303);
    }

    private static Form form(Answer page, String kind) {
        return page.form("kind=" + kind);
    }

    private String file() {
        return trainer.get(FILE).form("/questions.yaml").value("text");
    }

    private static Browserless signedIn() {
        return Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
    }
}
