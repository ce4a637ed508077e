package org.setu.courses.drafting.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.Findings;
import org.setu.courses.Scenario;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class StorySourceTest {
    private static final Slug BLOCK = new Slug("family");

    private static final String WRITTEN = """
            # A family decides
            title: 'One family'   # as the film
            intro: |
              Invented case.
            start: kitchen
            scenes:
              # Told by Rahima herself
              - id: kitchen
                text: |
                  At the table.

                  It is late.
                choices:
                  - id: lender
                    text: Ask the moneylender
                    feedback: He asks "how much?".
                    to: debt
                  # the good way
                  - id: bank
                    text: "Ask the bank"
                    feedback: They want papers.
                    to: home
              - id: debt
                text: Debt.
                outcome: poor
                filmed: yes
              - {id: home, text: "Home.", outcome: good}
            """.stripTrailing();

    @Test
    void everyScenarioThatShipsFitsTheFormAndKeepsItsBytes() throws Exception {
        List<String> texts = blocks(".scenario");

        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts).allSatisfy(text -> {
            StorySource source = StorySource.parse(text).orElseThrow();
            assertThat(source.with(source.story(), StoryIds.none())).contains(text);
        });
    }

    @Test
    void everyScenarioThatShipsIsWithoutFaultToTheForm() throws Exception {
        assertThat(blocks(".scenario"))
                .allSatisfy(text -> assertThat(StoryFaults.of(
                                StorySource.parse(text).orElseThrow().story()))
                        .isEmpty());
    }

    @Test
    void oneWordChangesOneLine() {
        Story story = story();
        Scene kitchen = story.scenes().get(0);
        Choice bank = kitchen.choices().get(1);
        var scenes = new ArrayList<>(story.scenes());
        scenes.set(
                0,
                new Scene(
                        "kitchen",
                        kitchen.text(),
                        "",
                        List.of(
                                kitchen.choices().get(0),
                                new Choice("bank", bank.text(), "They: want \"papers\".", bank.to()))));

        assertThat(written(new Story(story.title(), story.intro(), story.start(), scenes)))
                .isEqualTo(WRITTEN.replace("feedback: They want papers.", "feedback: \"They: want \\\"papers\\\".\""));
    }

    @Test
    void aSceneThatMovesTakesItsCommentsAlong() {
        String moved = written(story().moved("kitchen", Direction.DOWN));

        assertThat(moved.indexOf("- id: debt")).isLessThan(moved.indexOf("# Told by Rahima"));
        assertThat(moved).contains("# the good way", "filmed: yes", "# as the film");
        assertThat(StorySource.parse(moved).orElseThrow().story().scenes())
                .extracting(Scene::name)
                .containsExactly("debt", "kitchen", "home");
    }

    @Test
    void anEndingThatGoesOnAndADecisionThatEnds() {
        Story story = story();
        Scene debt = story.scenes().get(1);
        var scenes = List.of(
                new Scene("kitchen", "At the table.", "mixed", List.of()),
                new Scene("debt", debt.text(), "", List.of(new Choice("+1", "Work", "Long.", "home"))),
                story.scenes().get(2));
        String text = written(new Story("One family", "", "debt", scenes));

        Scenario read = scenario(text);
        assertThat(read.start()).isEqualTo(new Slug("debt"));
        assertThat(read.scenes().get(0).isEnding()).isTrue();
        assertThat(read.scenes().get(1).choices()).hasSize(1);
        assertThat(read.scenes().get(1).choice(new Slug("choice-1"))).isPresent();
        assertThat(text).contains("filmed: yes", "# as the film");
    }

    @Test
    void whatIsNewGetsAnIdThatNothingElseEverHad() {
        byte[] earlier = ("---\ntitle: A\n---\n\n{#family .scenario}\n"
                        + WRITTEN.replace("debt", "scene-1").replace("lender", "choice-1") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Story longer = story().withScene().withChoice("kitchen");

        Story read = StorySource.parse(source().with(longer, StoryIds.usedIn(List.of(earlier), BLOCK))
                        .orElseThrow())
                .orElseThrow()
                .story();

        assertThat(read.scenes()).extracting(Scene::name).containsExactly("kitchen", "debt", "home", "scene-2");
        assertThat(read.scenes().get(0).choices())
                .extracting(Choice::name)
                .containsExactly("lender", "bank", "choice-2");
    }

    @Test
    void aChoiceMayLeadToASceneThatIsAddedForIt() {
        Story settled = new Story(
                        "T",
                        "",
                        "+1",
                        List.of(new Scene(
                                "+1",
                                "Here",
                                "",
                                List.of(
                                        new Choice("+1", "a", "b", Story.A_NEW_SCENE),
                                        new Choice("+2", "c", "d", Story.A_NEW_SCENE)))))
                .settled();

        assertThat(settled.scenes()).extracting(Scene::name).containsExactly("+1", "+2", "+3");
        assertThat(settled.scenes().get(0).choices()).extracting(Choice::to).containsExactly("+2", "+3");
    }

    @Test
    void choicesOfASceneThatGoesLeadWhereTheAuthorSays() {
        Story without = story().without("debt", "home");

        assertThat(without.scenes().get(0).choices()).extracting(Choice::to).containsExactly("home", "home");
        assertThat(story().without("debt", "").scenes().get(0).choices())
                .extracting(Choice::to)
                .containsExactly("", "home");
        assertThat(story().without("kitchen", "").start()).isEqualTo("debt");
        assertThat(scenario(written(without)).scenes()).hasSize(2);
    }

    @Test
    void aNewStoryIsWrittenWhole() {
        Story story = new Story(
                "দুই পথ",
                "An office.\nIn Bogura.",
                "+1",
                List.of(
                        new Scene("+1", "A letter.", "", List.of(new Choice("+1", "Read it", "Long.", "+2"))),
                        new Scene("+2", "Done.", "good", List.of())));

        assertThat(StorySource.parse("").orElseThrow().with(story, StoryIds.none()))
                .contains("""
                        title: "দুই পথ"
                        intro: |
                          An office.
                          In Bogura.
                        start: scene-1
                        scenes:
                          - id: scene-1
                            text: |
                              A letter.
                            choices:
                              - id: choice-1
                                text: "Read it"
                                feedback: "Long."
                                to: scene-2
                          - id: scene-2
                            text: |
                              Done.
                            outcome: good""");
    }

    @Test
    void whateverIsTypedComesBackAndBreaksNothing() {
        var typed = new TypedTexts(20261129);
        String text = WRITTEN;
        for (int round = 0; round < 300; round++) {
            Story old = StorySource.parse(text).orElseThrow().story();
            Story story = new Story(
                    TypedText.line(typed.next()),
                    TypedText.text(typed.next()),
                    old.start(),
                    old.scenes().stream()
                            .map(scene -> new Scene(
                                    scene.name(),
                                    TypedText.text(typed.next()),
                                    scene.outcome(),
                                    scene.choices().stream()
                                            .map(choice -> new Choice(
                                                    choice.name(),
                                                    TypedText.line(typed.next()),
                                                    TypedText.text(typed.next()),
                                                    choice.to()))
                                            .toList()))
                            .toList());

            text = StorySource.parse(text)
                    .orElseThrow()
                    .with(story, StoryIds.none())
                    .orElseThrow();

            assertThat(StorySource.parse(text).orElseThrow().story()).isEqualTo(story);
            assertThat(scenario(text).scenes()).hasSize(3);
            assertThat(LessonSource.parse("{#family .scenario}\n" + text + "\n\n{#after}\nAfter.\n```\n")
                            .blocks())
                    .as("the blocks around it")
                    .hasSize(2);
        }
        assertThat(text).contains("# A family decides", "filmed: yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list",
                "title: {en: a}",
                "scenes: [a, b]",
                "scenes:\n  - {id: a, outcome: happy}",
                "scenes:\n  - {id: a}\n  - {id: a}",
                "scenes:\n  - {id: a, choices: {id: b}}",
                "scenes:\n  - {text: without an id}",
                "title: &a x",
                "title: 'never closed"
            })
    void whatTheFormCannotHoldIsLeftToTheText(String text) {
        assertThat(StorySource.parse(text)).isEmpty();
    }

    private static Story story() {
        return source().story();
    }

    private static StorySource source() {
        return StorySource.parse(WRITTEN).orElseThrow();
    }

    private static String written(Story story) {
        return source().with(story, StoryIds.none()).orElseThrow();
    }

    private static Scenario scenario(String text) {
        return Scenario.read(
                        new SourceBlock("{#family .scenario}\n", text + "\n", 1)
                                .read(Language.EN, "a.en.md")
                                .orElseThrow(),
                        new Findings())
                .orElseThrow();
    }

    static List<String> blocks(String kind) throws Exception {
        try (var files = Files.walk(Path.of("courses"))) {
            var texts = new ArrayList<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                LessonSource.parse(Files.readString(file)).blocks().stream()
                        .filter(block -> block.settings().startsWith(kind))
                        .map(SourceBlock::body)
                        .forEach(texts::add);
            }
            return texts;
        }
    }
}
