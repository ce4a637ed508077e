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

/** A trainer writes scenarios and reflections without ever seeing YAML. */
@OnTheServer
@Tag("h2")
class ActivityFormsIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String LESSON = DESK + "/lessons/a1/two-way-link";
    private static final String FILE = DESK + "/files/modules/01-concepts/two-way-link.";
    private static final String NEW = LESSON + "/new-block?after=opening&kind=scenario";
    private static final String BLOCK = LESSON + "/blocks/scenario-1";

    private final Browserless trainer = signedIn();

    @BeforeEach
    @AfterEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void aScenarioIsWrittenSceneBySceneAndNothingIsSavedBeforeItsAuthorSaysSo() {
        Answer begun = trainer.get(NEW);
        assertThat(begun.page().select("textarea[name=text]")).isEmpty();
        assertThat(begun.page().select("fieldset.scene-fields > legend").eachText())
                .containsExactly("Scene 1", "Scene 2", "Scene 3");

        Answer longer = trainer.submit(form(begun)
                .with("scene~+1~text", "A letter has come.\n\n- a: b\n{#x}\n")
                .with("do", "scene-add"));
        assertThat(longer.status()).isEqualTo(200);
        assertThat(form(longer).value("scene~+1~text").strip()).isEqualTo("A letter has come.\n\n- a: b\n{#x}");
        assertThat(longer.page().select("fieldset.scene-fields")).hasSize(4);
        assertThat(longer.words(".story-map")).contains("Scene 1: A letter has come.", "nobody gets here");
        Answer shorter = trainer.submit(form(longer).with("do", "scene-remove~+4"));
        assertThat(shorter.page().select("fieldset.scene-fields")).hasSize(3);
        assertThat(trainer.get(LESSON).page().selectFirst("#scenario-1")).isNull();

        Answer refused = trainer.submit(form(shorter));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors a").eachAttr("href"))
                .contains("#field-story-title", "#field-scene~+2~text", "#field-choice~+1~+1~feedback");
        refused.page()
                .select(".errors a")
                .eachAttr("href")
                .forEach(field -> assertThat(refused.page().getElementById(field.substring(1)))
                        .as(field)
                        .isNotNull());

        Answer saved = trainer.submit(filled(form(refused)));
        assertThat(saved.status()).as(saved.words(".errors")).isEqualTo(303);
        Answer lesson = trainer.followAll(saved);
        assertThat(lesson.words("#scenario-1")).contains("The letter", "A letter has come.", "You read it.", "good");
        assertThat(lesson.page().select("#scenario-1 .findings .error")).isEmpty();
        assertThat(text("en"))
                .contains("  - id: scene-1\n    text: |\n      A letter has come.\n\n      - a: b\n      {#x}\n")
                .contains("        to: scene-2\n");
    }

    @Test
    void aTranslationHasTheScenesOfItsSource() {
        trainer.submit(filled(form(trainer.get(NEW))));
        Answer open = trainer.get(BLOCK + "?lang=bn");
        assertThat(open.page().select("blockquote.original").eachText()).contains("The letter", "You read it.");
        assertThat(open.page().select("button[value^=scene-], button[value^=choice-], select"))
                .isEmpty();

        Answer half = trainer.submit(open.form("?lang=bn").with("story-title", "চিঠি"));
        assertThat(half.status()).isEqualTo(422);
        Form rest = half.form("?lang=bn");
        for (String field : rest.names()) {
            rest = field.contains("~text") || field.contains("~feedback") ? rest.with(field, "বাংলা: " + field) : rest;
        }
        Answer saved = trainer.submit(rest);
        assertThat(saved.status()).as(saved.words(".errors")).isEqualTo(303);
        assertThat(trainer.followAll(saved).page().select("#scenario-1 .findings .error"))
                .isEmpty();
        assertThat(text("bn")).contains("title: \"চিঠি\"", "id: scene-1", "to: scene-2", "outcome: good");

        Form moved = trainer.get(BLOCK + "?lang=en").form("?lang=en");
        Answer order = trainer.submit(moved.with("do", "scene-down~scene-2"));
        trainer.submit(order.form("?lang=en"));
        assertThat(trainer.get(LESSON).words("#scenario-1 .findings .error")).isNotBlank();
        Answer again = trainer.get(BLOCK + "?lang=bn");
        assertThat(again.form("?lang=bn").value("scene~scene-2~text")).contains("বাংলা: scene~scene-2~text");
        trainer.submit(again.form("?lang=bn"));
        assertThat(trainer.get(LESSON).page().select("#scenario-1 .findings .error"))
                .isEmpty();
    }

    @Test
    void whoRemovesASceneIsAskedWhereItsWaysLeadInstead() {
        trainer.submit(filled(form(trainer.get(NEW))));
        Form open = trainer.get(BLOCK + "?lang=en").form("?lang=en");

        Answer asked = trainer.submit(open.with("do", "scene-remove~scene-3"));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.words("fieldset.scene-fields [role=alert]"))
                .contains("Remove scene 3", "Scene 1: Lay it aside");
        Answer gone =
                trainer.submit(asked.form("?lang=en").with("instead", "scene-2").with("do", "scene-gone~scene-3"));
        assertThat(gone.form("?lang=en").value("choice~scene-1~choice-2~to")).isEqualTo("scene-2");
        assertThat(trainer.submit(gone.form("?lang=en")).status()).isEqualTo(303);

        Answer longer =
                trainer.submit(trainer.get(BLOCK + "?lang=en").form("?lang=en").with("do", "scene-add"));
        Form filled = longer.form("?lang=en")
                .with("scene~+1~text", "Elsewhere.")
                .with("scene~+1~outcome", "poor")
                .with("choice~scene-1~choice-2~to", "+1");
        assertThat(trainer.submit(filled).status()).isEqualTo(303);
        assertThat(text("en")).contains("    text: |\n      Elsewhere.");
    }

    @Test
    void aChoiceLeadsToANewScene() {
        Answer page = trainer.submit(
                form(trainer.get(NEW)).with("choice~+1~+2~to", "+").with("do", "preview"));

        assertThat(page.page().select("fieldset.scene-fields")).hasSize(4);
        assertThat(form(page).value("choice~+1~+2~to")).isEqualTo("+4");
    }

    @Test
    void theStoryIsPlayedAsItStandsInTheForm() {
        Answer written = trainer.submit(filled(form(trainer.get(NEW))).with("do", "preview"));
        assertThat(written.words("#pane .scenario")).contains("The letter", "A letter has come.", "Read it");
        String way = written.page().select("#pane button.choice").attr("value");

        Answer ended = trainer.submit(form(written).with("do", way));
        assertThat(ended.words("#pane .consequence")).contains("You read it.");
        assertThat(ended.words("#pane .outcome")).isEqualTo("A good ending");
        assertThat(form(ended).value("story-title")).isEqualTo("The letter");
        assertThat(trainer.get(LESSON).page().selectFirst("#scenario-1")).isNull();
        assertThat(trainer.submit(form(written).with("do", "walk~nothing,choice-9,../x"))
                        .words("#pane .scenario"))
                .contains("A letter has come.");
    }

    @Test
    void whoIsOvertakenSeesBothAndLosesNothing() {
        trainer.submit(filled(form(trainer.get(NEW))));
        Form mine = trainer.get(BLOCK + "?lang=en").form("?lang=en");
        Browserless colleague = signedIn();
        Form theirs = colleague.get(BLOCK + "?lang=en").form("?lang=en");
        assertThat(colleague.submit(theirs.with("story-title", "Their letter")).status())
                .isEqualTo(303);

        Answer overtaken = trainer.submit(mine.with("story-title", "My letter"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("section[aria-labelledby=theirs]")).contains("Their letter");
        assertThat(overtaken.form("?lang=en").value("story-title")).isEqualTo("My letter");
        assertThat(trainer.submit(overtaken.form("?lang=en")).status()).isEqualTo(303);
        assertThat(text("en")).contains("title: \"My letter\"");
    }

    @Test
    void anUnfinishedStoryCanBeSavedButNotPublished() {
        Answer refused = trainer.submit(form(trainer.get(NEW)).with("story-title", "Half"));
        assertThat(refused.page().select("button[value=unfinished]")).hasSize(1);
        Answer saved = trainer.submit(form(refused).with("do", "unfinished"));
        assertThat(saved.status()).isEqualTo(303);

        Answer open = trainer.get(BLOCK + "?lang=en");
        assertThat(open.form("?lang=en").value("story-title")).isEqualTo("Half");
        assertThat(open.words(".errors")).contains("Scene 1: say what happens.");
        assertThat(trainer.get(DESK + "/publication").page().select("main form[action$=/publication]"))
                .isEmpty();
    }

    @Test
    void whatAFormCannotHoldIsEditedAsTextAndSaysWhy() {
        trainer.submit(filled(form(trainer.get(NEW))));
        Answer text =
                trainer.submit(trainer.get(BLOCK + "?lang=en").form("?lang=en").with("do", "text"));
        assertThat(text.form("?lang=en").value("text")).contains("scenes:", "id: scene-1");
        Answer back = trainer.submit(text.form("?lang=en").with("do", "form"));
        assertThat(back.form("?lang=en").value("story-title")).isEqualTo("The letter");

        Answer broken = trainer.submit(
                text.form("?lang=en").with("text", "title: {en: a}").with("do", "form"));
        assertThat(broken.words(".notice.warning")).contains("cannot hold");
        assertThat(broken.form("?lang=en").value("text")).isEqualTo("title: {en: a}");
        assertThat(trainer.submit(text.form("?lang=en").with("text", "title: {en: a}"))
                        .status())
                .isEqualTo(303);
        Answer reopened = trainer.get(BLOCK + "?lang=en");
        assertThat(reopened.words(".notice.warning")).contains("cannot hold");
        assertThat(reopened.form("?lang=en").value("text")).isEqualTo("title: {en: a}");
    }

    @Test
    void whatNobodyTouchedKeepsEveryLetter() {
        String file = DESK + "/files/modules/01-concepts/what-changes-for-whom.en.md";
        String block = DESK + "/lessons/a1/what-changes-for-whom/blocks/three-budgets?lang=en";
        String before = trainer.get(file).form(".en.md").value("text");
        assertThat(trainer.submit(trainer.get(block).form("?lang=en")).status()).isEqualTo(303);
        assertThat(trainer.get(file).form(".en.md").value("text")).isEqualTo(before);

        trainer.submit(trainer.get(block).form("?lang=en").with("story-title", "Another: title"));

        List<String> changed =
                trainer.get(file).form(".en.md").value("text").lines().toList();
        List<String> lines = before.lines().toList();
        assertThat(changed).hasSameSizeAs(lines);
        assertThat(changed.stream().filter(line -> !lines.contains(line))).containsExactly("title: \"Another: title\"");
    }

    @Test
    void aReflectionHasCriteriaThatAreAddedMovedAndRemoved() {
        String address = LESSON + "/new-block?after=opening&kind=reflection";
        Answer begun = trainer.get(address);
        assertThat(begun.page().select("textarea[name^=criterion-]")).hasSize(2);
        Answer refused = trainer.submit(reflection(begun));
        assertThat(refused.status()).isEqualTo(422);

        Answer longer = trainer.submit(reflection(refused)
                .with("prompt", "Think: of \"one\"\n- thing")
                .with("criterion-0", "Second: b")
                .with("criterion-1", "First # a")
                .with("do", "criterion-up~1"));
        assertThat(longer.status()).isEqualTo(200);
        assertThat(reflection(longer).value("criterion-0")).isEqualTo("First # a");
        Answer more = trainer.submit(reflection(longer).with("do", "criterion-add"));
        assertThat(more.page().select("textarea[name^=criterion-]")).hasSize(3);
        Answer saved = trainer.submit(reflection(more).with("sample", "An answer."));
        assertThat(saved.status()).as(saved.words(".errors")).isEqualTo(303);
        assertThat(text("en")).contains("rubric: [\"First # a\", \"Second: b\"]", "sample: |\n  An answer.");

        Answer bangla = trainer.get(LESSON + "/blocks/reflection-1?lang=bn");
        assertThat(bangla.page().select("textarea[name^=criterion-]")).hasSize(2);
        assertThat(bangla.page().select("blockquote.original").eachText()).contains("Second: b", "An answer.");
        Answer half =
                trainer.submit(bangla.form("?lang=bn").with("prompt", "ভাবুন").with("criterion-0", "এক"));
        assertThat(half.page().select(".errors a").eachAttr("href"))
                .containsExactly("#field-criterion-1", "#field-sample");
        Answer whole =
                trainer.submit(half.form("?lang=bn").with("criterion-1", "দুই").with("sample", "উত্তর"));
        assertThat(whole.status()).isEqualTo(303);
        assertThat(trainer.followAll(whole).page().select("#reflection-1 .findings .error"))
                .isEmpty();
    }

    @Test
    void strangersFindNoForm() {
        assertThat(Browserless.visitorOf(Workshop.open().address())
                        .signedInAs(People.OFFICIAL)
                        .get(NEW)
                        .status())
                .isEqualTo(404);
    }

    private static Form filled(Form form) {
        return form.with("story-title", "The letter")
                .with(
                        "scene~+1~text",
                        form.value("scene~+1~text").isEmpty() ? "A letter has come." : form.value("scene~+1~text"))
                .with("scene~+2~text", "All is well.")
                .with("scene~+3~text", "Too late.")
                .with("choice~+1~+1~text", "Read it")
                .with("choice~+1~+1~feedback", "You read it.")
                .with("choice~+1~+2~text", "Lay it aside")
                .with("choice~+1~+2~feedback", "It lies there.");
    }

    private static Form form(Answer page) {
        return page.form("kind=scenario");
    }

    private static Form reflection(Answer page) {
        return page.form("kind=reflection");
    }

    private String text(String language) {
        return trainer.get(FILE + language + ".md").form("." + language + ".md").value("text");
    }

    private static Browserless signedIn() {
        return Browserless.visitorOf(Workshop.open().address()).signedInAs(People.TRAINER);
    }
}
