package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Desks;
import org.setu.fixtures.Draft;
import org.setu.fixtures.Folders;
import org.setu.fixtures.Form;
import org.setu.fixtures.People;

/** A trainer at the desk, at one of the desks where publishing disturbs no other test. */
@Tag("h2")
class AuthoringIT {
    private static final String SLUG = Desks.FIRST;
    private static final String DESK = "/en/authoring/" + SLUG;
    private static final String LESSON = "/lessons/a1/two-way-link";
    private static final String BLOCK = DESK + LESSON + "/blocks/opening";
    private static final String NEW_SENTENCE = "Nodipar has a new bridge.";

    private static final String GIFT = """
            ::Plan:: Migration can be a plan. {TRUE#It may be just that.#It can.}

            Describe your week in the field office. {}
            """;

    private final Browserless trainer = signedIn(People.TRAINER);

    /** Whatever another test left in the draft. */
    @BeforeEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void aTrainerMendsASentenceAndLearnersSeeItWithANotice() {
        var learner = signedIn(People.OFFICIAL);
        Answer course = learner.get("/en/courses/" + SLUG);
        if (course.page().selectFirst("form[action$=/enrolment]") != null) {
            learner.submit(course.form("/enrolment"));
        }
        assertThat(learner.get("/en/courses/" + SLUG + "/a1/two-way-link").text())
                .doesNotContain(NEW_SENTENCE);

        Answer saved = adds(trainer, NEW_SENTENCE);
        assertThat(trainer.followAll(saved).words("#opening")).contains(NEW_SENTENCE);
        assertThat(learner.get("/en/courses/" + SLUG + "/a1/two-way-link").text())
                .as("a draft is nobody's business")
                .doesNotContain(NEW_SENTENCE);

        Answer before = trainer.get(DESK + "/publication");
        assertThat(before.words("main")).contains("opening", NEW_SENTENCE);
        Answer published = trainer.submit(
                before.form("/publication").with("note", "The bridge is new.").with("extent", "minor"));
        assertThat(trainer.followAll(published).words("main tbody tr"))
                .contains("minor", "The bridge is new.", "Nasreen Sultana");

        Answer lesson = learner.get("/en/courses/" + SLUG + "/a1/two-way-link");
        assertThat(lesson.text()).contains(NEW_SENTENCE);
        assertThat(lesson.words("p.notice[role=status]")).contains("improved");
        assertThat(learner.get("/bn/courses/" + SLUG + "/a1/two-way-link")
                        .page()
                        .selectFirst("p.notice.warning"))
                .as("the Bangla of that block is stale, and says so")
                .isNotNull();
    }

    @Test
    void aTrainerFindsTheirOwnCoursesAlone() {
        assertThat(trainer.get("/en/authoring").page().select("main h2 a").eachAttr("href"))
                .contains(DESK)
                .doesNotContain("/en/authoring/" + Desks.ANOTHERS);
        assertThat(trainer.get("/en/courses/another-course").status()).isEqualTo(200);
        for (String page : new String[] {
            "", LESSON, LESSON + "/blocks/opening", "/findings", "/publication", "/export.zip", "/media"
        }) {
            assertThat(trainer.get("/en/authoring/another-course" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        Form elsewhere = trainer.get(DESK + "/media").form("/media").sentTo("/en/authoring/another-course/media");
        assertThat(trainer.upload(elsewhere, "file", "a.vtt", "WEBVTT\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn(People.OFFICIAL).get("/en/authoring").status()).isEqualTo(404);
        assertThat(Browserless.visitorOf(Desks.open().address()).get(DESK).location())
                .contains("/sign-in?next=");
    }

    @Test
    void whatABlockIsSetToIsChosenInWords() {
        Answer box = trainer.get(DESK + LESSON + "/new-block?kind=callout&after=opening");
        assertThat(box.page().select("select[name=set-type] option").eachText()).contains("What the law says");
        trainer.submit(box.form("kind=callout")
                .with("id", "the-law")
                .with("set-type", "law")
                .with("text", "The Act says so."));
        Answer check = trainer.get(DESK + LESSON + "/new-block?kind=check&after=the-law");
        String question =
                check.page().select("select[name=set-question] option").get(1).val();
        Answer added = trainer.submit(check.form("kind=check")
                .with("id", "look")
                .with("set-question", question)
                .with("text", ""));

        assertThat(added.status()).as(added.words("main")).isEqualTo(303);
        String file = trainer.get(DESK + "/files/modules/01-concepts/two-way-link.en.md")
                .form("/files/modules/01-concepts/two-way-link.en.md")
                .value("text");
        assertThat(file).contains("{#the-law .callout type=law}", "{#look .check question=" + question + "}");
        assertThat(trainer.get(DESK + LESSON + "/blocks/the-law?lang=en")
                        .form("?lang=en")
                        .value("set-type"))
                .isEqualTo("law");
    }

    @Test
    void whoIsOvertakenSeesBothTextsAndLosesNothing() {
        var colleague = signedIn(People.TRAINER);
        Answer mine = trainer.get(BLOCK + "?lang=en");
        adds(colleague, "A colleague wrote this.");

        Answer overtaken = trainer.submit(
                mine.form("?lang=en").with("text", mine.form("?lang=en").value("text") + "\n\nAnd I wrote that."));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("pre.source")).contains("A colleague wrote this.");
        assertThat(overtaken.form("?lang=en").value("text")).contains("And I wrote that.");

        Answer together = trainer.submit(overtaken.form("?lang=en"));
        assertThat(together.status()).isEqualTo(303);
    }

    @Test
    void aBrokenEditIsKeptAndCannotBePublished() {
        adds(trainer, "See [@ZZ-99].");

        Answer findings = trainer.get(DESK + "/findings");
        assertThat(findings.words(".findings .error")).contains("ZZ-99");
        assertThat(findings.page().select(".findings .error a").attr("href")).endsWith("blocks/opening?lang=en");
        Answer page = trainer.get(DESK + "/publication");
        assertThat(page.page().selectFirst("main form[action$=/publication]")).isNull();

        Answer forced = trainer.submit(trainer.get(BLOCK + "?lang=en")
                .form("?lang=en")
                .sentTo(DESK + "/publication")
                .with("note", "Never mind.")
                .with("extent", "minor")
                .with("basedOn", ""));
        assertThat(forced.status()).isIn(409, 422);
        assertThat(trainer.get(DESK + "/history").text()).doesNotContain("Never mind.");
    }

    @Test
    void theExportIsTheFolderButForTheEdit() throws IOException {
        Map<String, String> folder = new TreeMap<>();
        for (String part : new String[] {SLUG, "_shared"}) {
            Folders.read(Desks.courses().resolve(part), "courses/" + part)
                    .forEach((file, bytes) -> folder.put(file, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        String path = "courses/" + SLUG + "/modules/01-concepts/two-way-link.en.md";
        Map<String, String> before = unzipped(trainer.get(DESK + "/export.zip").bytes());

        adds(trainer, "One more line.");
        Map<String, String> after = unzipped(trainer.get(DESK + "/export.zip").bytes());

        assertThat(before.keySet()).isEqualTo(folder.keySet());
        assertThat(after.getOrDefault(path, "").replace("\n\nOne more line.", ""))
                .isEqualTo(before.get(path));
        before.remove(path);
        after.remove(path);
        assertThat(after).isEqualTo(before);
        folder.remove(path);
        assertThat(before).isEqualTo(folder);
    }

    @Test
    void aNewQuestionMakesTheRevisionAMajorOne() {
        Answer form = trainer.get(DESK + "/questions/a1/new?kind=true-false");
        Answer refused = trainer.submit(form.form("kind=true-false").with("stem.en", "Migration is development."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("kind=true-false").value("stem.en")).isEqualTo("Migration is development.");

        Answer added = trainer.submit(refused.form("kind=true-false")
                .with("stem.bn", "অভিবাসনই উন্নয়ন।")
                .with("answer", "false")
                .with("feedbackTrue.en", "It depends.")
                .with("feedbackTrue.bn", "নির্ভর করে।")
                .with("feedbackFalse.en", "Right.")
                .with("feedbackFalse.bn", "ঠিক।")
                .with("feedback.en", "It depends on policy.")
                .with("feedback.bn", "নীতির ওপর নির্ভর করে।"));
        assertThat(added.status()).as(added.words("main")).isEqualTo(303);
        assertThat(trainer.followAll(added).words("main")).contains("Migration is development.");

        Answer page = trainer.get(DESK + "/publication");
        Answer minor =
                trainer.submit(page.form("/publication").with("note", "New.").with("extent", "minor"));
        assertThat(minor.status()).isEqualTo(422);
        assertThat(minor.words(".errors")).contains("questions");
    }

    @Test
    void questionsOfAnotherProgramAreLookedAtSetAsideCompletedAndTakenIn() {
        String module = DESK + "/questions/a1";
        Answer open = trainer.get(module + "/import");
        Answer report = trainer.submit(open.form("/import").with("text", GIFT).with("objective", "a1.1"));
        assertThat(report.words("main")).contains("GIFT", "comes as it is", "cannot come", "Nothing is saved yet.");
        assertThat(report.words("main li:contains(Describe)")).contains("Line 3", "reflection");
        assertThat(trainer.get(module + "/set-aside").words("main")).contains("No question is set aside.");
        assertThat(report.form("/import").value("text"))
                .as("nothing typed is lost")
                .contains("Describe your week");

        Answer saved = trainer.submit(report.form("/import").with("do", "take"));
        assertThat(saved.location()).endsWith("/questions/a1/set-aside?saved=import");
        Answer list = trainer.followAll(saved);
        assertThat(list.page().select("main article.card").eachAttr("id")).containsExactly("a1-i001");
        assertThat(trainer.get(module).words("main"))
                .contains("One question is set aside")
                .doesNotContain("a1-i001");
        assertThat(trainer.get(DESK + "/publication").words("main")).doesNotContain("cannot be published yet");

        assertThat(list.words("#a1-i001")).contains("Still missing:", "Write the feedback to everybody");

        Answer refused = trainer.submit(list.form("/a1-i001/pool"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".findings")).contains("a1-i001", "feedback");

        Answer completed = trainer.submit(refused.form("/set-aside/a1-i001")
                .with("feedback.en", "It can.")
                .with("feedback.bn", "পারে।"));
        assertThat(completed.status()).as(completed.words("main")).isEqualTo(303);
        Answer complete = trainer.followAll(completed);
        assertThat(complete.words("#a1-i001")).contains("Complete").doesNotContain("Still missing");
        Answer taken = trainer.submit(complete.form("/a1-i001/pool"));
        assertThat(taken.location()).contains("/questions/a1?saved=a1-i001");
        assertThat(trainer.followAll(taken).words("#a1-i001")).contains("Migration can be a plan.");
        assertThat(trainer.get(module + "/set-aside").words("main")).contains("No question is set aside.");
    }

    @Test
    void oneQuestionAfterTheOtherIsCompletedAndTakenInWithoutTheListBetween() {
        String module = DESK + "/questions/a1";
        Form looked = trainer.submit(trainer.get(module + "/import")
                        .form("/import")
                        .with("text", "Is a plan a promise? {T}\n\nIs a map a plan? {F}")
                        .with("objective", "a1.1"))
                .form("/import");
        trainer.submit(looked.with("do", "take"));
        Answer first = trainer.get(module + "/set-aside/a1-i001");

        Answer lacking = trainer.submit(
                first.form("/a1-i001").with("feedback.en", "Ask who promised.").with("do", "take"));
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.words(".errors")).contains("Tell whoever answers “true”");
        assertThat(trainer.get(module + "/set-aside/a1-i001").form("/a1-i001").value("feedback.en"))
                .as("saved all the same")
                .isEqualTo("Ask who promised.");

        Answer taken = trainer.submit(lacking.form("/a1-i001")
                .with("feedbackTrue.en", "A plan only says what is meant.")
                .with("feedbackFalse.en", "A plan only says what is meant.")
                .with("do", "take"));
        assertThat(taken.location()).contains("/set-aside/a1-i002?taken=a1-i001");
        Answer second = trainer.followAll(taken);
        assertThat(second.words("p.notice")).contains("Taken into the pool");
        assertThat(second.link("[data-acknowledged]", "data-acknowledged"))
                .as("what the browser kept of the first")
                .endsWith("/set-aside/a1-i001 form");

        Answer last = trainer.submit(second.form("/a1-i002")
                .with("feedback.en", "A map shows what is.")
                .with("feedbackTrue.en", "It shows what is.")
                .with("feedbackFalse.en", "It shows what is.")
                .with("do", "take"));
        assertThat(trainer.followAll(last).words("main")).contains("Is a plan a promise?", "Is a map a plan?");
        assertThat(trainer.get(module + "/set-aside").words("main")).contains("No question is set aside.");
    }

    @Test
    void ofAnImportedQuestionOnlyWhatItLacksIsAskedForAndTheRestIsKept() {
        String module = DESK + "/questions/a1";
        Form looked = trainer.submit(trainer.get(module + "/import")
                        .form("/import")
                        .with(
                                "text",
                                "// [tag:maps] [tag:difficulty:hard]\nWhere is the bridge? {=Here ~There#Look again.}"))
                .form("/import");
        trainer.submit(looked.with("do", "take"));

        Answer open = trainer.get(module + "/set-aside/a1-i001");
        assertThat(open.page().select("main form fieldset legend").eachText())
                .containsExactly("Feedback: “Here”", "Feedback to everybody");
        assertThat(open.page().select("main form select").eachAttr("name"))
                .as("the file knew the difficulty, and nobody the objective")
                .containsExactly("objective");
        assertThat(open.words("main")).contains("Where is the bridge?", "Look again.");
        assertThat(trainer.get(open.link("main a[href$='?as=form']")).page().select("main form fieldset"))
                .hasSizeGreaterThan(5);

        Answer taken = trainer.submit(open.form("/a1-i001")
                .with("objective", "a1.1")
                .with("options~a~feedback.en", "So it is.")
                .with("feedback.en", "Look where you stand.")
                .with("do", "take"));
        assertThat(taken.status()).as(taken.words("main")).isEqualTo(303);
        Form kept = trainer.get(module + "/a1-i001").form("/a1-i001");
        assertThat(List.of(
                        kept.value("options~b~text.en"),
                        kept.value("options~b~feedback.en"),
                        kept.value("options~a~feedback.en"),
                        kept.value("options~correct"),
                        kept.value("difficulty"),
                        kept.value("tags")))
                .containsExactly("There", "Look again.", "So it is.", "a", "hard", "maps");
    }

    @Test
    void questionsAreTakenAwayWithWordOnWhatBecomesOfEach() {
        String module = DESK + "/questions/a1";
        Answer moodle = trainer.get(trainer.get(module).link("main a[href$=/export]"));
        assertThat(moodle.words("main")).contains("Moodle XML", "go changed", "The sources now stand as text");
        assertThat(moodle.page().select("main ol.cards > li"))
                .hasSameSizeAs(trainer.get(module).page().select("main article.card"));

        Answer xml = trainer.get(moodle.link("main a[download]"));
        assertThat(xml.status()).isEqualTo(200);
        assertThat(xml.type()).startsWith("application/xml");
        assertThat(xml.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + SLUG + "-a1-en.xml\"");
        assertThat(xml.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(xml.header("Cache-Control")).contains("private");
        assertThat(xml.text()).startsWith("<?xml").contains("<quiz>", "a1-q01");

        Answer chosen = trainer.submit(
                moodle.form("/export").with("format", "questions.gift").with("language", "bn"));
        assertThat(chosen.words("main")).contains("GIFT", "stay behind");
        Answer gift = trainer.get(chosen.link("main a[download]"));
        assertThat(gift.type()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(gift.header("Content-Disposition")).endsWith(SLUG + "-a1-bn.gift.txt\"");
        assertThat(gift.text()).startsWith("$CATEGORY: ").contains("// [id:a1-q01]", "[markdown]");

        Answer back = trainer.submit(trainer.get(module + "/import")
                .form("/import")
                .with("text", gift.text())
                .with("language", "bn"));
        assertThat(back.words("main")).contains("GIFT").doesNotContain("Setu cannot read this");
    }

    @Test
    void questionsGoNowhereButWithATrainerOfTheCourse() {
        for (String file : new String[] {"", "/questions.xml", "/questions.gift"}) {
            String path = "/questions/a1/export" + file;
            assertThat(trainer.get("/en/authoring/another-course" + path).status())
                    .isEqualTo(404);
            assertThat(signedIn(People.OFFICIAL).get(DESK + path).status()).isEqualTo(404);
            assertThat(trainer.get(DESK + "/questions/no-module/export" + file).status())
                    .isEqualTo(404);
        }
        assertThat(trainer.get(DESK + "/questions/a1/export/questions.doc").status())
                .isEqualTo(404);
        assertThat(trainer.get(DESK + "/questions/a1/export?format=%3Cb%3E&language=xx")
                        .words("main"))
                .contains("Moodle XML");
    }

    @Test
    void aQuestionIsMendedInItsFormAndItsTranslationIsThenOutOfDate() {
        String question = DESK + "/questions/a1/a1-q01";
        Answer form = trainer.get(question);
        assertThat(form.form("/a1-q01").value("stem.en")).isNotBlank();

        Answer saved = trainer.submit(
                form.form("/a1-q01").with("stem.en", "Which one is it?").without("translated"));
        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        Answer pool = trainer.followAll(saved);
        assertThat(pool.words("#a1-q01 h2")).isEqualTo("Which one is it?");
        assertThat(pool.page().select("[data-acknowledged]").eachAttr("data-acknowledged"))
                .as("what the browser kept of the form can go")
                .contains(form.page().select("main form[data-key]").attr("data-key"));
        assertThat(pool.words("#a1-q01 .findings")).contains("has changed since it was translated");

        Answer overtaken = trainer.submit(form.form("/a1-q01").with("stem.en", "Mine"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("section[aria-labelledby=theirs]")).contains("Which one is it?");
        assertThat(overtaken.form("/a1-q01").value("stem.en")).isEqualTo("Mine");

        Answer asText = trainer.get(question + "?as=text");
        assertThat(asText.form("/a1-q01").value("text")).contains("id: a1-q01", "Which one is it?");
    }

    @Test
    void aTranslatorIsToldOfTheTermBanksWordAndOfNumbersAndSavesAsTheyLike() {
        String block = DESK + "/lessons/a2/global-compact/blocks/what-kind?lang=bn";
        Answer open = trainer.get(block);
        Form form = open.form("?lang=bn").with("text", "দলিলটি সহযোগিতার জন্য।");
        assertThat(open.page().select("#pane .findings")).isEmpty();

        Answer asked = trainer.submit(form.with("do", "preview"));
        assertThat(asked.words("#pane .findings"))
                .contains("The source says “Safe, orderly and regular migration”")
                .contains("the term bank says “নিরাপদ, সুশৃঙ্খল ও নিয়মিত অভিবাসন”")
                .contains("The source has a number that the translation lacks: 2011.");
        assertThat(trainer.submit(form).status()).isEqualTo(303);
        assertThat(trainer.get(DESK + "/findings").words("main"))
                .contains("In “what-kind” the translation lacks numbers of the source: 2011.");
    }

    @Test
    void whatIsInNoFormatIsRefusedWithAWayOn() {
        Answer open = trainer.get(DESK + "/questions/a1/import");
        Answer empty = trainer.submit(open.form("/import").with("text", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.words(".errors")).contains("Choose a file");

        Answer strange = trainer.submit(open.form("/import").with("text", "PK\u0003\u0004 a ZIP"));
        assertThat(strange.status()).isEqualTo(422);
        assertThat(strange.words(".errors")).contains("GIFT, Aiken or Moodle XML");
    }

    @Test
    void ofALongFileTheReportListsWhatThereIsToTell() {
        String whole = "Which %d? {=This#Yes. ~That#No.}\n\n";
        String text = IntStream.range(0, 150).mapToObj(whole::formatted).collect(Collectors.joining()) + "Tell. {}";

        Answer report = trainer.submit(
                trainer.get(DESK + "/questions/a1/import").form("/import").with("text", text));

        assertThat(report.words("main"))
                .contains("150 come as they are", "1 cannot come", "50 more entries come as they are");
        assertThat(report.page().select("ol.cards > li")).hasSize(101);
        assertThat(report.words("ol.cards > li:last-child")).contains("cannot come");
    }

    @Test
    void anAdministratorReadsWhyAFolderWasNotTakenIn() {
        Answer reports = signedIn(People.ADMIN).get("/en/admin/courses");

        assertThat(reports.status()).isEqualTo(200);
        assertThat(reports.words("main")).contains("broken-course", "Not taken in", "course.yaml");
        assertThat(trainer.get("/en/admin/courses").status()).isEqualTo(404);
    }

    private static Answer adds(Browserless writer, String sentence) {
        var form = writer.get(BLOCK + "?lang=en").form("?lang=en");
        Answer saved = writer.submit(form.with("text", form.value("text").replace("\r\n", "\n") + "\n\n" + sentence));
        assertThat(saved.status()).isEqualTo(303);
        return saved;
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(Desks.open().address()).signedInAs(person);
    }

    private static Map<String, String> unzipped(byte[] packed) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
