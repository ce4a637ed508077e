package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Language;

class PoolEditsTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final String FILE = "modules/01-water/questions.yaml";
    private static final String POOL = CleanWater.text(BEFORE, FILE);

    @Test
    void everyQuestionCanBeTakenOutAndPutBackWithoutLosingAByte() {
        QuestionSource pool = QuestionSource.parse(POOL).orElseThrow();

        assertThat(pool.write()).isEqualTo(POOL);
        assertThat(pool.ids()).hasSizeGreaterThan(6);
        for (String id : pool.ids()) {
            String text = pool.text(id).orElseThrow();
            assertThat(text).startsWith("id: " + id);
            assertThat(pool.with(id, text).write()).isEqualTo(POOL);
        }
    }

    @Test
    void onlyTheEditedQuestionChanges() {
        var edited = WritePool.written(
                BEFORE,
                FILE,
                "w1-q02",
                text("w1-q02", "What keeps water safe?", "What keeps it safe?"),
                basedOn("w1-q02"));

        assertThat(edited.outcome()).isEqualTo(new PoolWritten.Kept());
        assertThat(CleanWater.text(edited.files(), FILE))
                .isEqualTo(POOL.replace("What keeps water safe?", "What keeps it safe?"));
    }

    @Test
    void whoIsOvertakenWritesNothing() {
        CourseFiles theirs = WritePool.written(
                        BEFORE, FILE, "w1-q02", text("w1-q02", "safe?", "good?"), basedOn("w1-q02"))
                .files();

        var mine = WritePool.written(theirs, FILE, "w1-q02", text("w1-q02", "What", "Which"), basedOn("w1-q02"));

        assertThat(mine.files()).isEqualTo(theirs);
        assertThat(mine.outcome())
                .isInstanceOfSatisfying(
                        PoolWritten.Overtaken.class,
                        overtaken -> assertThat(overtaken.now()).contains("good?"));
    }

    @Test
    void brokenYamlIsNotSavedAndItsLineIsTold() {
        var broken = new QuestionText("id: w1-q02\nkind: [\n");

        var refused = WritePool.written(BEFORE, FILE, "w1-q02", broken, basedOn("w1-q02"));

        assertThat(refused.files()).isEqualTo(BEFORE);
        assertThat(refused.outcome())
                .isInstanceOfSatisfying(
                        PoolWritten.Unfit.class,
                        unfit -> assertThat(unfit.findings()).isNotEmpty());
    }

    @Test
    void aQuestionKeepsItsId() {
        var renamed = WritePool.written(
                BEFORE, FILE, "w1-q02", text("w1-q02", "id: w1-q02", "id: w1-q99"), basedOn("w1-q02"));

        assertThat(renamed.outcome())
                .isInstanceOfSatisfying(
                        PoolWritten.Unfit.class,
                        unfit -> assertThat(unfit.findings().get(0).key()).isEqualTo("id-changed"));
    }

    @Test
    void aQuestionOfTheFormIsSoundAndStandsAtTheEnd() {
        var added = WritePool.added(BEFORE, FILE, stamped(question("w1-q90", "w1.1")), CleanWater.TODAY);

        assertThat(added.outcome()).isEqualTo(new PoolWritten.Kept());
        assertThat(CleanWater.checked(added.files()).findings().all()).isEmpty();
        assertThat(QuestionSource.parse(CleanWater.text(added.files(), FILE))
                        .orElseThrow()
                        .without("w1-q90")
                        .write()
                        .strip())
                .isEqualTo(POOL.strip());
    }

    @Test
    void aQuestionWithAnErrorIsNotAdded() {
        var refused = WritePool.added(BEFORE, FILE, question("w1-q01", "w1.1"), CleanWater.TODAY);

        assertThat(refused.files()).isEqualTo(BEFORE);
        assertThat(refused.outcome()).isInstanceOf(PoolWritten.Unfit.class);
    }

    @Test
    void theFirstQuestionOfAModuleBeginsItsFile() {
        String file = "modules/02-village/questions.yaml";

        var added = WritePool.added(BEFORE.without(file), file, question("w2-q90", "w2.1"), CleanWater.TODAY);

        assertThat(CleanWater.text(added.files(), file))
                .startsWith("questions:\n  - id: w2-q90\n    kind: single-choice\n");
    }

    private static QuestionText question(String id, String objective) {
        return new QuestionText("""
                id: %s
                kind: single-choice
                objective: %s
                difficulty: easy
                use: graded
                cites: [W-01]
                stem:
                  en: |-
                    It’s Rahima's well: whose?
                    Say it.
                  bn: 'কার?'
                options:
                  - id: a
                    correct: true
                    text: {en: 'Hers', bn: 'তাঁর'}
                    feedback: {en: 'Yes: hers.', bn: 'হ্যাঁ।'}
                  - id: b
                    text: {en: '"His" #1', bn: 'ওঁর #১'}
                    feedback: {en: 'No', bn: 'না।'}
                feedback: {en: 'It is hers.', bn: 'তাঁরই।'}""".formatted(id, objective));
    }

    private static QuestionText stamped(QuestionText question) {
        return question.stamped(question.read(FILE, new Findings()).orElseThrow(), List.of(Language.EN, Language.BN));
    }

    private static QuestionText text(String id, String passage, String replacement) {
        String text = QuestionSource.parse(POOL).flatMap(pool -> pool.text(id)).orElseThrow();
        assertThat(text).contains(passage);
        return new QuestionText(text.replace(passage, replacement));
    }

    private static String basedOn(String id) {
        return new QuestionText(QuestionSource.parse(POOL)
                        .flatMap(pool -> pool.text(id))
                        .orElseThrow())
                .checksum();
    }
}
