package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionIds;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.folder.QuestionSource;
import org.setu.courses.web.QuestionForm.Kind;
import org.setu.fixtures.HostileText;
import org.setu.shared.Language;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;

class QuestionFormTest {
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.BN);
    private static final QuestionSource POOL = QuestionSource.parse(
                    CleanWater.text(CleanWater.files(), "modules/01-water/questions.yaml"))
            .orElseThrow();

    private static final String GAPS = """
            id: w1-q95
            kind: gap-fill   # as in the film
            objective: w1.1
            difficulty: easy
            stem: {en: 'Fill in', bn: 'পূরণ করুন'}
            text:
              en: 'Water comes {{from}} by {{way}}.'
              bn: '{{way}} করে {{from}} পানি আসে।'
            gaps:
              - id: from
                options:
                  - {id: well, correct: true, text: {en: 'the well', bn: 'কুয়া'}, feedback: {en: 'Yes'}}
                  - {id: sea, text: {en: 'the sea', bn: 'সাগর'}, feedback: {en: 'No'}}
              # two ways to say it
              - id: way
                accept: {en: [bucket, pail], bn: [বালতি]}
                feedback: {en: 'By hand.'}
            feedback: {en: 'The rule', bn: 'নিয়ম'}""";

    @ParameterizedTest
    @ValueSource(strings = {"w1-q01", "w1-q02", "w1-q03", "w1-q04", "w1-q05", "w1-q06", "w1-q07", "w1-c1"})
    void theFormHoldsWhateverAQuestionSays(String id) {
        assertThat(form(text(id))).isPresent();
    }

    @Test
    void everyQuestionThatShipsFitsTheFormAndKeepsItsBytes() throws Exception {
        List<String> texts = new ArrayList<>();
        try (var files = Files.walk(Path.of("courses"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("questions.yaml")).toList()) {
                QuestionSource pool =
                        QuestionSource.parse(Files.readString(file)).orElseThrow();
                pool.ids().forEach(id -> texts.add(pool.text(id).orElseThrow()));
            }
        }

        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts).allSatisfy(text -> {
            QuestionForm form = form(text).orElseThrow();
            assertThat(written(form, text)).isEqualTo(new QuestionText(text).yaml());
            assertThat(QuestionFaults.of(form)).isEmpty();
        });
    }

    @Test
    void aSettingThatTheFormDoesNotKnowIsNotLost() {
        assertThat(form(text("w1-q01") + "\nother: false")).isEmpty();
        assertThat(form(text("w1-q03").replace("stem:", "stem: {fr: Oui}\nother:")))
                .isEmpty();
    }

    @Test
    void theFieldsAreThoseOfTheQuestion() {
        QuestionForm form = form("""
                        id: w1-q90
                        kind: single-choice
                        objective: w1.1
                        difficulty: hard
                        use: final
                        critical: true
                        cites: [W-01, W-02]
                        stem: {en: 'Which?', bn: 'কোনটি?'}
                        options:
                          - {id: b, text: {en: 'This'}, feedback: {en: 'No'}}
                          - {id: d, correct: true, text: {en: 'That'}, feedback: {en: 'Yes', bn: 'হ্যাঁ'}}
                        shuffle: false
                        translates: {bn: 12345678}""").orElseThrow();

        assertThat(form.id()).isEqualTo("w1-q90");
        assertThat(form.value("difficulty")).isEqualTo("hard");
        assertThat(form.value("use")).isEqualTo("final");
        assertThat(form.value("critical")).isNotEmpty();
        assertThat(form.value("asWritten")).isNotEmpty();
        assertThat(form.cites()).containsExactly("W-01", "W-02");
        assertThat(form.texts("stem")).containsEntry("en", "Which?").containsEntry("bn", "কোনটি?");
        assertThat(form.rows("options")).containsExactly("b", "d");
        assertThat(form.isChosen("options~correct", "d")).isTrue();
        assertThat(form.isChosen("options~correct", "b")).isFalse();
        assertThat(form.texts("options~d~feedback")).containsEntry("bn", "হ্যাঁ");
    }

    @Test
    void answersMayEachEarnAPart() {
        String weighed = """
                        id: w1-q91
                        kind: single-choice
                        objective: w1.1
                        difficulty: hard
                        use: graded
                        stem: {en: 'Best?'}
                        options:
                          - {id: a, credit: 1, text: {en: 'Ask'}, feedback: {en: 'Yes'}}
                          - {id: b, credit: 0.5, text: {en: 'Wait'}, feedback: {en: 'Nearly'}}
                          - {id: c, credit: 0, text: {en: 'Go'}, feedback: {en: 'No'}}""";
        QuestionForm form = form(weighed).orElseThrow();

        assertThat(form.value("options~b~credit")).isEqualTo("0.5");
        assertThat(written(form, weighed)).isEqualTo(weighed);
        assertThat(QuestionFaults.of(form)).extracting(FieldError::field).containsExactly("feedback");
    }

    @Test
    void numbersMayBeTypedInBanglaDigits() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("answer", " ১২.৫০ ");
        typed.putSingle("tolerance", "0.5 kg");

        assertThat(written(new QuestionForm(Kind.NUMERIC, "w1-q92", List.of(Language.EN), typed), ""))
                .contains("answer: 12.50\n", "tolerance: \"0.5kg\"");
    }

    @Test
    void gapsAreNumberedInTheFormAndKeepTheirIds() {
        QuestionForm form = form(GAPS).orElseThrow();

        assertThat(form.texts("text"))
                .containsEntry("en", "Water comes [1] by [2].")
                .containsEntry("bn", "[2] করে [1] পানি আসে।");
        assertThat(form.texts("gaps~way~accept")).containsEntry("en", "bucket\npail");
        assertThat(written(form, GAPS)).isEqualTo(GAPS);

        form.fields().putSingle("text.en", "By [২] the water comes [১].");
        assertThat(written(form, GAPS))
                .isEqualTo(
                        GAPS.replace("'Water comes {{from}} by {{way}}.'", "\"By {{way}} the water comes {{from}}.\""));
    }

    @Test
    void aGapThatGoesLeavesItsWordAndTheOthersCountAnew() {
        QuestionForm less = QuestionChanges.of(form(GAPS).orElseThrow(), "row-remove~gaps~from");

        assertThat(less.texts("text"))
                .containsEntry("en", "Water comes the well by [1].")
                .containsEntry("bn", "[1] করে কুয়া পানি আসে।");
        assertThat(less.rows("gaps")).containsExactly("way");
        assertThat(written(less, GAPS))
                .contains("# two ways to say it", "{{way}}")
                .doesNotContain("sea");
    }

    @Test
    void aGapInWhichOneTypesBecomesOneInWhichOneChooses() {
        QuestionForm chosen = QuestionChanges.of(form(GAPS).orElseThrow(), "choices~gaps~way");

        assertThat(chosen.texts("gaps~way~options~+1~text"))
                .containsEntry("en", "bucket")
                .containsEntry("bn", "বালতি");
        assertThat(chosen.isChosen("gaps~way~options~correct", "+1")).isTrue();
        assertThat(QuestionFaults.of(chosen)).extracting(FieldError::field).containsExactly("gaps~way~options");
    }

    @Test
    void gapsWithoutAPlaceAndPlacesWithoutAGapAreTold() {
        QuestionForm form = form(GAPS).orElseThrow();
        form.fields().putSingle("text.en", "Water comes [1].");
        assertThat(QuestionFaults.of(form))
                .extracting(FieldError::key)
                .containsExactly("courses.desk.question.flaw.GAP_NOT_IN_TEXT");
        form.fields().putSingle("text.en", "Water [1] comes [2] and [3].");
        assertThat(QuestionFaults.of(form))
                .extracting(FieldError::key)
                .containsExactly("courses.desk.question.flaw.GAP_UNKNOWN");
    }

    @Test
    void rowsAreAddedMovedAndRemoved() {
        QuestionForm form = form(text("w1-q01")).orElseThrow();
        List<String> rows = form.rows("options");
        assertThat(rows).hasSize(2);

        assertThat(QuestionChanges.of(form, "add~options").rows("options"))
                .startsWith(rows.toArray(String[]::new))
                .endsWith("+1");
        assertThat(QuestionChanges.of(form, "row-down~options~" + rows.get(0)).rows("options"))
                .startsWith(rows.get(1), rows.get(0));
        assertThat(QuestionChanges.of(form, "row-remove~options~" + rows.get(0)).rows("options"))
                .isEqualTo(rows.subList(1, rows.size()));
        for (String nonsense :
                List.of("", "~", "row-up~options~" + rows.get(0), "row-up~x~y", "row-remove~options~z")) {
            assertThat(QuestionChanges.of(form, nonsense).rows("options")).isEqualTo(rows);
        }
    }

    @Test
    void whatIsNewGetsAnIdThatNothingElseEverHad() {
        byte[] earlier =
                "questions:\n  - id: w1-q96\n    items: [{id: i1}, {id: i3}]\n".getBytes(StandardCharsets.UTF_8);
        var typed = new MultivaluedHashMap<String, String>();
        typed.put("items", List.of("i2", "+1", "+2", "+3"));
        for (String row : typed.get("items")) {
            typed.putSingle("items~" + row + "~text.en", "Step " + row);
        }
        var form = new QuestionForm(Kind.ORDERING, "w1-q96", LANGUAGES, typed);

        String yaml = form.written("", QuestionIds.usedIn(List.of(earlier), "w1-q96"))
                .orElseThrow()
                .yaml();

        assertThat(read(yaml).list("items"))
                .extracting(item -> item.text("id").orElseThrow())
                .containsExactly("i2", "i4", "i5", "i6");
    }

    @Test
    void factsAreFoundByNumberOrByTheirWords() {
        var shared = CleanWater.content().shared();
        var fact = shared.facts().values().iterator().next();
        String words = fact.statement().in(Language.EN).substring(3);

        for (String typed : List.of(fact.key(), fact.key() + " – " + words, words.toUpperCase(Locale.ROOT))) {
            var fields = new MultivaluedHashMap<String, String>();
            fields.putSingle("newFact", typed);
            var errors = new FieldErrors();
            QuestionForm form = QuestionChanges.withFact(
                    new QuestionForm(Kind.TRUE_FALSE, "w1-q97", LANGUAGES, fields), shared, errors);

            assertThat(errors.all()).as(typed).isEmpty();
            assertThat(form.cites()).as(typed).containsExactly(fact.key());
            assertThat(form.value("newFact")).isEmpty();
        }
        var nonsense = new MultivaluedHashMap<String, String>();
        nonsense.putSingle("newFact", "no fact says this");
        var errors = new FieldErrors();
        QuestionForm form = QuestionChanges.withFact(
                new QuestionForm(Kind.TRUE_FALSE, "w1-q97", LANGUAGES, nonsense), shared, errors);
        assertThat(errors.all()).extracting(FieldError::field).containsExactly("newFact");
        assertThat(form.value("newFact")).isEqualTo("no fact says this");
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(QuestionFaults.of(QuestionForm.begun(kind, "w1-q98", LANGUAGES)))
                        .extracting(FieldError::field)
                        .hasSizeGreaterThan(2)
                        .startsWith("objective", "stem")
                        .endsWith("feedback"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOTHING", "MEGABYTE"})
    void whateverIsTypedComesBackAndBreaksNothing(HostileText text) {
        for (Kind kind : Kind.values()) {
            QuestionForm form = QuestionForm.begun(kind, "w1-q99", LANGUAGES);
            String list = kind.hasOptions() ? "options" : "pairs";
            form.fields().putSingle("stem.en", text.text() + "\r\n- a: b\r\n" + text.text());
            form.fields().putSingle(list + "~+1~feedback.bn", "---\n" + text.text());
            for (String field : List.of("objective", "answer", "tolerance", "accept.en", "text.en", "use")) {
                form.fields().putSingle(field, text.text());
            }
            form.fields().add("cites", text.text());

            QuestionText yaml = form.written("", QuestionIds.none()).orElseThrow();
            YamlNode node = yaml.read("questions.yaml", new Findings()).orElseThrow();

            assertThat(node.get("stem").flatMap(stem -> stem.text("en")))
                    .contains(TypedText.text(text.text() + "\r\n- a: b\r\n" + text.text()));
            assertThat(QuestionSource.empty()
                            .withAdded(List.of(yaml.yaml(), text("w1-q01")))
                            .ids())
                    .containsExactly("w1-q99", "w1-q01");
        }
    }

    @Test
    void whatIsTooLongForAFileIsNotWritten() {
        QuestionForm form = QuestionForm.begun(Kind.TRUE_FALSE, "w1-q99", LANGUAGES);
        form.fields().putSingle("stem.en", HostileText.MEGABYTE.text());

        assertThat(form.written("", QuestionIds.none())).isEmpty();
        assertThat(form.written(text("w1-q03"), QuestionIds.none())).isEmpty();
    }

    private static String text(String id) {
        return POOL.text(id).orElseThrow();
    }

    private static YamlNode read(String yaml) {
        return new QuestionText(yaml).read("questions.yaml", new Findings()).orElseThrow();
    }

    private static Optional<QuestionForm> form(String yaml) {
        return QuestionForm.of(read(yaml), LANGUAGES);
    }

    private static String written(QuestionForm form, String saved) {
        return form.written(saved, QuestionIds.none()).orElseThrow().yaml();
    }
}
