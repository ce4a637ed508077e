package org.setu.courses.drafting.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.TypedText;

class ThoughtSourceTest {
    private static final String WRITTEN = """
            # for officers
            prompt: |
              Think of a decision.
            rubric:
              - 'Names a decision'   # one
              - Says who gains
              - Says who loses
            sample: |
              Our office decided.""";

    @Test
    void everyReflectionThatShipsFitsTheFormAndKeepsItsBytes() throws Exception {
        List<String> texts = StorySourceTest.blocks(".reflection");

        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts).allSatisfy(text -> {
            ThoughtSource source = ThoughtSource.parse(text).orElseThrow();
            assertThat(source.with(source.thought())).contains(text);
        });
    }

    @Test
    void criteriaAreReworded() {
        Thought thought = source().thought();

        assertThat(source().with(new Thought(
                        thought.prompt(),
                        List.of("Names a decision", "Says: who gains", "Says who loses"),
                        thought.sample())))
                .contains(WRITTEN.replace("- Says who gains", "- \"Says: who gains\""));
    }

    @Test
    void criteriaAreAddedMovedAndRemoved() {
        Thought thought = source().thought();

        assertThat(read(thought.withCriterion()).rubric())
                .as("one without words is left out")
                .hasSize(3);
        assertThat(read(thought.moved(0, Direction.DOWN)).rubric())
                .containsExactly("Says who gains", "Names a decision", "Says who loses");
        assertThat(read(thought.without(1)).rubric()).containsExactly("Names a decision", "Says who loses");
        assertThat(read(new Thought("P", List.of("one"), "")).sample()).isEmpty();
        assertThat(thought.without(7)).isEqualTo(thought);
        assertThat(thought.moved(2, Direction.DOWN)).isEqualTo(thought);
    }

    @Test
    void aNewOneIsWrittenWhole() {
        assertThat(ThoughtSource.parse("").orElseThrow().with(new Thought("কী?", List.of("a: b"), "So.\n\nSo.")))
                .contains("""
                        prompt: |
                          কী?
                        rubric: ["a: b"]
                        sample: |
                          So.

                          So.""");
    }

    @Test
    void whateverIsTypedComesBack() {
        var typed = new TypedTexts(7);
        String text = WRITTEN;
        for (int round = 0; round < 300; round++) {
            var thought = new Thought(
                    TypedText.text(typed.next()),
                    Stream.generate(typed::next)
                            .map(TypedText::line)
                            .filter(line -> !line.isEmpty())
                            .limit(round % 5)
                            .toList(),
                    TypedText.text(typed.next()));

            text = ThoughtSource.parse(text).orElseThrow().with(thought).orElseThrow();

            assertThat(ThoughtSource.parse(text).orElseThrow().thought()).isEqualTo(thought);
        }
        assertThat(text).contains("# for officers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "prompt: [a]", "rubric: a", "rubric: [{a: b}]", "prompt: !x y"})
    void whatTheFormCannotHoldIsLeftToTheText(String text) {
        assertThat(ThoughtSource.parse(text)).isEmpty();
    }

    private static ThoughtSource source() {
        return ThoughtSource.parse(WRITTEN).orElseThrow();
    }

    private static Thought read(Thought thought) {
        return ThoughtSource.parse(source().with(thought).orElseThrow())
                .orElseThrow()
                .thought();
    }
}
