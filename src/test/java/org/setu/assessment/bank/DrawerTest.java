package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Drawing;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Difficulty;
import org.setu.assessment.SampleQuestions;
import org.setu.shared.Slug;

class DrawerTest {
    private static final Slug OBJECTIVE = new Slug("a1.1");
    private static final Map<Slug, Slug> COMPETENCIES =
            Map.of(OBJECTIVE, new Slug("concepts"), new Slug("a1.2"), new Slug("concepts"));

    @Test
    void theSameSeedDrawsTheSameForEver() {
        var blueprint = blueprint(ofObjective("a1.1", 2), ofObjective("a1.2", 2), ofObjective("a1.3", 2));
        String golden = "["
                + "{\"question\":\"judgement\",\"orders\":{\"options\":[\"a\",\"b\",\"c\"]}},"
                + "{\"question\":\"matching\",\"orders\":{\"choices\":[\"d1\",\"p2\",\"p1\"],\"pairs\":[\"p3\",\"p2\",\"p1\"]}},"
                + "{\"question\":\"statement\",\"orders\":{\"options\":[\"true\",\"false\"]}},"
                + "{\"question\":\"gaps\",\"orders\":{\"gap.law\":[\"b\",\"a\"]}},"
                + "{\"question\":\"multiple\",\"orders\":{\"options\":[\"c\",\"a\",\"b\",\"d\"]}},"
                + "{\"question\":\"word\",\"orders\":{}}"
                + "]";
        assertThat(Drawer.draw(blueprint, SampleQuestions.all(), COMPETENCIES, 20_260_901L)
                        .toJson())
                .isEqualTo(golden);
    }

    /** The numbers were made by a second implementation, in Python, from the description alone. */
    @Test
    void theShuffleItselfNeverChanges() {
        var digits = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(new Shuffle(0, "").of(digits)).containsExactly(3, 6, 2, 7, 1, 0, 8, 9, 5, 4);
        assertThat(new Shuffle(-1, "সেতু").of(digits)).containsExactly(5, 7, 2, 4, 0, 8, 9, 1, 3, 6);
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        var pool = pool(20, Difficulty.EASY);
        var turned = new ArrayList<>(pool);
        Collections.reverse(turned);
        var blueprint = blueprint(ofObjective("a1.1", 7));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Drawer.draw(blueprint, turned, COMPETENCIES, seed))
                    .isEqualTo(Drawer.draw(blueprint, pool, COMPETENCIES, seed));
        }
    }

    @Test
    void aDrawingComesBackFromItsJson() {
        var blueprint = blueprint(ofObjective("a1.1", 3), ofObjective("a1.2", 3), ofObjective("a1.3", 3));
        for (long seed = 0; seed < 50; seed++) {
            var drawing = Drawer.draw(blueprint, SampleQuestions.all(), COMPETENCIES, seed);
            assertThat(Drawing.fromJson(drawing.toJson())).isEqualTo(drawing);
        }
    }

    @Test
    void nobodyMeetsAQuestionTwiceHoweverDrawsOverlap() {
        var pool = new ArrayList<>(pool(3, Difficulty.EASY));
        pool.addAll(pool(2, Difficulty.HARD));
        var blueprint = blueprint(
                new Blueprint.Draw(new Blueprint.OfCompetency(new Slug("concepts")), Optional.empty(), 2),
                ofObjective("a1.1", 1),
                new Blueprint.Draw(new Blueprint.OfObjective(OBJECTIVE), Optional.of(Difficulty.HARD), 2));
        for (long seed = 0; seed < 500; seed++) {
            var ids = ids(Drawer.draw(blueprint, pool, COMPETENCIES, seed));
            assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyQuestionHasAboutTheSameChance() {
        var pool = pool(10, Difficulty.EASY);
        var times = new HashMap<Slug, Integer>();
        var first = new HashMap<Slug, Integer>();
        int rounds = 20_000;
        for (long seed = 0; seed < rounds; seed++) {
            var ids = ids(Drawer.draw(blueprint(ofObjective("a1.1", 3)), pool, COMPETENCIES, seed));
            ids.forEach(id -> times.merge(id, 1, Integer::sum));
            first.merge(ids.get(0), 1, Integer::sum);
        }
        assertThat(times).hasSize(10);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(5_700, 6_300));
        assertThat(first.values()).allSatisfy(count -> assertThat(count).isBetween(1_800, 2_200));
    }

    @Test
    void everyOrderOfOptionsIsAboutAsLikely() {
        var times = new TreeMap<String, Integer>();
        for (long seed = 0; seed < 12_000; seed++) {
            times.merge(
                    String.join(
                            "",
                            Drawer.show(SampleQuestions.named("single"), seed).order(Drawn.OPTIONS)),
                    1,
                    Integer::sum);
        }
        assertThat(times).hasSize(6);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
    }

    @Test
    void itemsToOrderAreNeverShownInTheRightOrder() {
        for (long seed = 0; seed < 2_000; seed++) {
            assertThat(Drawer.show(SampleQuestions.named("ordering"), seed).order(Drawn.ITEMS))
                    .containsExactlyInAnyOrder("w", "x", "y", "z")
                    .isNotEqualTo(List.of("w", "x", "y", "z"));
        }
    }

    @Test
    void whatItsAuthorPutInOrderStaysInOrder() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(Drawer.show(SampleQuestions.named("judgement"), seed).order(Drawn.OPTIONS))
                    .containsExactly("a", "b", "c");
            assertThat(Drawer.show(SampleQuestions.named("statement"), seed).order(Drawn.OPTIONS))
                    .containsExactly("true", "false");
        }
    }

    @Test
    void everyListThatAQuestionShowsHasItsOrder() {
        assertThat(Drawer.show(SampleQuestions.named("matching"), 1).orders()).containsOnlyKeys("pairs", "choices");
        assertThat(Drawer.show(SampleQuestions.named("matching"), 1).order(Drawn.CHOICES))
                .containsExactlyInAnyOrder("p1", "p2", "d1");
        assertThat(Drawer.show(SampleQuestions.named("gaps"), 1).orders()).containsOnlyKeys("gap.law");
        assertThat(Drawer.show(SampleQuestions.named("number"), 1).orders()).isEmpty();
    }

    @Test
    void aThinPoolIsSaidAndNotGlossedOver() {
        var pool = new ArrayList<>(pool(2, Difficulty.EASY));
        pool.addAll(SampleQuestions.read(question("check", "easy", "check")));
        assertThatThrownBy(() -> Drawer.draw(blueprint(ofObjective("a1.1", 3)), pool, COMPETENCIES, 1))
                .isInstanceOf(ThinPoolException.class)
                .hasMessageContaining("2 questions")
                .hasMessageContaining("a1.1");
        assertThatThrownBy(() ->
                        Drawer.draw(blueprint(ofObjective("a1.1", 2), ofObjective("a1.1", 1)), pool, COMPETENCIES, 1))
                .isInstanceOf(ThinPoolException.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void aFinalHasQuestionsThatNoOtherQuizAsks() {
        var pool = new ArrayList<>(pool(2, Difficulty.EASY));
        pool.addAll(SampleQuestions.read(question("f1", "easy", "final")));
        pool.addAll(SampleQuestions.read(question("p1", "easy", "pre-test")));
        List<Blueprint.Draw> one = List.of(ofObjective("a1.1", 1));

        for (int seed = 0; seed < 20; seed++) {
            assertThat(ids(Drawer.draw(new Blueprint(Question.Use.FINAL, one), pool, COMPETENCIES, seed)))
                    .containsExactly(new Slug("f1"));
            assertThat(ids(Drawer.draw(new Blueprint(Question.Use.PRE_TEST, one), pool, COMPETENCIES, seed)))
                    .containsExactly(new Slug("p1"));
            assertThat(ids(Drawer.draw(blueprint(ofObjective("a1.1", 2)), pool, COMPETENCIES, seed)))
                    .containsExactlyInAnyOrder(new Slug("easy0"), new Slug("easy1"));
        }
        assertThatThrownBy(() -> Drawer.draw(new Blueprint(Question.Use.POST_TEST, one), pool, COMPETENCIES, 1))
                .isInstanceOf(ThinPoolException.class);
    }

    @Test
    void overlappingDrawsAreFilledWheneverTheyCanBe() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var pool = new ArrayList<>(pool(1 + random.nextInt(4), Difficulty.EASY));
            pool.addAll(pool(1 + random.nextInt(4), Difficulty.HARD));
            long hard = pool.stream()
                    .filter(question -> question.common().difficulty() == Difficulty.HARD)
                    .count();
            var blueprint = blueprint(
                    ofObjective("a1.1", (int) (pool.size() - hard)),
                    new Blueprint.Draw(new Blueprint.OfObjective(OBJECTIVE), Optional.of(Difficulty.HARD), (int) hard));
            assertThat(ids(Drawer.draw(blueprint, pool, COMPETENCIES, round)))
                    .containsExactlyInAnyOrderElementsOf(
                            pool.stream().map(Question::id).toList());
        }
    }

    static List<Question> pool(int size, Difficulty difficulty) {
        var pool = new ArrayList<Question>();
        String level = difficulty.name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < size; i++) {
            pool.addAll(SampleQuestions.read(question(level + i, level, "graded")));
        }
        return pool;
    }

    static String question(String id, String difficulty, String use) {
        return """
                questions:
                  - id: %s
                    kind: short-answer
                    objective: a1.1
                    difficulty: %s
                    use: %s
                    cites: [A-30]
                    stem: {en: S, bn: স}
                    accept: {en: [a], bn: [ক]}
                    feedback: {en: F, bn: ফ}
                """.formatted(id, difficulty, use);
    }

    private static Blueprint blueprint(Blueprint.Draw... draws) {
        return new Blueprint(Question.Use.GRADED, List.of(draws));
    }

    private static Blueprint.Draw ofObjective(String objective, int count) {
        return new Blueprint.Draw(new Blueprint.OfObjective(new Slug(objective)), Optional.empty(), count);
    }

    private static List<Slug> ids(Drawing drawing) {
        return drawing.questions().stream().map(Drawn::question).toList();
    }
}
