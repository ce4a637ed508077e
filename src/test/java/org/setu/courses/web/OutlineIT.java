package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Desks;
import org.setu.fixtures.Draft;
import org.setu.fixtures.People;

/** A trainer builds an outline without seeing YAML, at one of the desks where publishing disturbs no other test. */
@Tag("h2")
class OutlineIT {
    private static final String SLUG = Desks.OUTLINED;
    private static final String DESK = "/en/authoring/" + SLUG;
    private static final String OUTLINE = DESK + "/files/course.yaml";

    private final Browserless trainer = signedIn(People.TRAINER);

    /** Whatever another test left in the draft. */
    @BeforeEach
    void theDraftIsWhatIsPublished() {
        Draft.becomesWhatIsPublished(trainer, DESK);
    }

    @Test
    void aTrainerBuildsAModuleAndLearnersSeeIt() {
        Answer desk = trainer.followAll(trainer.submit(newModule("Budgets: \"where\" migration counts")));
        assertThat(desk.words("#module-a3 h2")).isEqualTo("Budgets: \"where\" migration counts");
        assertThat(desk.words(".findings")).contains("“Budgets: \"where\" migration counts” has no lesson");
        assertThat(desk.page().select(".findings a").eachAttr("href"))
                .contains(DESK + "/modules/a3/new-lesson", DESK + "/modules/a3", DESK + "/questions/a3");

        Answer lesson = trainer.submit(trainer.get(DESK + "/modules/a3/new-lesson")
                .form("/new-lesson")
                .with("title", "Reading a budget")
                .with("objectives", "a3.1"));
        assertThat(lesson.location()).endsWith("/lessons/a3/reading-a-budget");
        Answer lessonDesk = trainer.followAll(lesson);
        assertThat(lessonDesk.words("#opening")).contains("still empty");
        Answer block = trainer.get(DESK + "/lessons/a3/reading-a-budget/blocks/opening?lang=en");
        assertThat(trainer.submit(block.form("?lang=en").with("text", "A budget says what counts."))
                        .status())
                .isEqualTo(303);
        question();

        Answer page = trainer.get(DESK + "/publication");
        Answer published = trainer.submit(
                page.form("/publication").with("note", "Budgets are new.").with("extent", "major"));
        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
        Answer course = signedIn(People.CIVIL).get("/en/courses/" + SLUG);
        assertThat(course.words("main")).contains("Budgets: \"where\" migration counts", "Reading a budget");
    }

    private void question() {
        Answer form = trainer.get(DESK + "/questions/a3/new?kind=true-false");
        Answer added = trainer.submit(form.form("kind=true-false")
                .with("stem.en", "A budget is a plan.")
                .with("stem.bn", "বাজেট একটি পরিকল্পনা।")
                .with("answer", "true")
                .with("feedbackTrue.en", "Right.")
                .with("feedbackTrue.bn", "ঠিক।")
                .with("feedbackFalse.en", "It is one.")
                .with("feedbackFalse.bn", "এটি পরিকল্পনাই।")
                .with("feedback.en", "It is.")
                .with("feedback.bn", "তা-ই।"));
        assertThat(added.status()).as(added.words("main")).isEqualTo(303);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneLessonAndKeepsWhatWasTyped() {
        var form =
                trainer.get(DESK + "/modules/a1/new-lesson").form("/new-lesson").with("title", "নদী ও মানুষ");
        assertThat(trainer.submit(form).location()).endsWith("/lessons/a1/lesson-1");

        Answer twice = trainer.submit(form);

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.words(".errors")).contains("title already");
        assertThat(twice.form("/new-lesson").value("title")).isEqualTo("নদী ও মানুষ");
        assertThat(trainer.get(DESK)
                        .page()
                        .select("#module-a1 a[href*=/lessons/a1/lesson-]:not([href$=/removal], [href$=/move])"))
                .hasSize(1);
        Answer taken =
                trainer.submit(twice.form("/new-lesson").with("title", "Other").with("id", "two-way-link"));
        assertThat(taken.words("#field-id-error")).contains("has or had");
    }

    @Test
    void lessonsAndModulesMoveByButtonsAndEverythingElseStays() {
        String before = trainer.get(OUTLINE).form(OUTLINE).value("text");
        Answer desk = trainer.get(DESK);
        Answer moved =
                trainer.submit(desk.form("/lessons/a1/two-way-link/place").with("move", "up"));
        assertThat(moved.location()).endsWith(DESK + "#module-a1");
        trainer.submit(trainer.get(DESK).form("/modules/a2/place").with("move", "up"));

        assertThat(trainer.get(DESK).page().select("main section[id^=module-]").eachAttr("id"))
                .startsWith("module-a2", "module-a1");
        String after = trainer.get(OUTLINE).form(OUTLINE).value("text");
        assertThat(after).contains("lessons: [two-way-link, words-we-use, what-changes-for-whom, why-mainstream]");
        assertThat(after.chars().sorted().toArray())
                .isEqualTo(before.chars().sorted().toArray());
    }

    /** The course is published twice, and in the end as it was. */
    @Test
    void aLessonMovesToAnotherModuleAndWhoReadItHasStillReadIt() {
        var rezaul = signedIn(People.OFFICIAL);
        String course = "/en/courses/" + SLUG;
        String lesson = course + "/a1/two-way-link";
        rezaul.submit(rezaul.get(course).form("/enrolment"));
        rezaul.submit(rezaul.get(lesson + "?tools=opening").form("/note").with("text", "Ask the office."));
        rezaul.submit(rezaul.get(lesson).form("/a1/two-way-link"));
        String read = "article.card:has(li.done a[href$=/a1/two-way-link]) h3";
        assertThat(rezaul.get(course).words(read)).startsWith("1.");

        Answer ask = trainer.get(DESK + "/lessons/a1/two-way-link/move");
        assertThat(ask.words("main")).contains("lesson 2 of 4", "asks for what this lesson teaches", "links to it");
        Answer refused = trainer.submit(ask.form("/move"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-place-error")).contains("Choose one");
        Answer moved = trainer.submit(refused.form("/move").with("place", "a2:a2/agenda-2030"));
        assertThat(moved.location()).endsWith(DESK + "#lesson-a1-two-way-link");
        assertThat(trainer.followAll(moved).page().select("#module-a2 li > a").eachAttr("href"))
                .startsWith(DESK + "/lessons/a2/agenda-2030", DESK + "/lessons/a1/two-way-link");
        assertThat(trainer.get(DESK + "/files/modules/02-global-frameworks/a1/two-way-link.bn.md")
                        .status())
                .isEqualTo(200);
        trainer.submit(trainer.get(DESK + "/lessons/a1/two-way-link")
                .form("/objectives")
                .without("objectives")
                .with("objectives", "a2.1"));
        assertThat(trainer.get(DESK + "/lessons/a1/two-way-link")
                        .page()
                        .select("[name=objectives][checked]")
                        .eachAttr("value"))
                .containsExactly("a2.1");
        String review = DESK + "/review/lessons/a1/two-way-link";
        assertThat(trainer.get(DESK + "/review").page().select("a[href=" + review + "]"))
                .isNotEmpty();
        assertThat(trainer.get(DESK + "/publication").words("main"))
                .contains("Lesson moved to another module", "Migration and development: concepts");
        Answer late = trainer.submit(ask.form("/move").with("place", "a1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words(".errors")).contains("it stands in");
        publish("moved");
        Answer stops = trainer.get(DESK + "/lesson-statistics");
        assertThat(stops.status()).as("a lesson that changed its module").isEqualTo(200);
        assertThat(stops.words("main")).contains("Agenda 2030");

        rezaul.submit(rezaul.get(course).form("/revision"));
        assertThat(rezaul.get(course).words(read)).startsWith("2.");
        Answer again = rezaul.get(lesson);
        assertThat(again.status()).as("its address stays").isEqualTo(200);
        assertThat(again.words("aside.note")).contains("Ask the office.");
        assertThat(again.words(".outline details[open] h2")).startsWith("2.");
        assertThat(again.words("form.turn")).contains("Agenda 2030");

        trainer.submit(trainer.get(DESK + "/lessons/a1/two-way-link/move")
                .form("/move")
                .with("place", "a1:a1/words-we-use"));
        trainer.submit(trainer.get(DESK + "/lessons/a1/two-way-link")
                .form("/objectives")
                .without("objectives")
                .with("objectives", "a1.2"));
        publish("back");
    }

    private void publish(String note) {
        Answer published = trainer.submit(trainer.get(DESK + "/publication")
                .form("/publication")
                .with("note", note)
                .with("extent", "major"));
        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
    }

    @Test
    void whoWordsTheSameModuleIsToldAndLosesNothing() {
        Answer mine = trainer.get(DESK + "/modules/a1");
        Answer elsewhere = trainer.get(DESK + "/modules/a2");
        var colleague = signedIn(People.TRAINER);
        Answer theirs = colleague.submit(
                colleague.get(DESK + "/modules/a1").form("/modules/a1").with("title.bn", "সহকর্মীর শিরোনাম"));
        assertThat(theirs.status()).isEqualTo(303);
        assertThat(trainer.submit(elsewhere.form("/modules/a2").with("title.en", "The world"))
                        .status())
                .as("a change elsewhere disturbs nobody")
                .isEqualTo(303);

        Answer overtaken = trainer.submit(mine.form("/modules/a1").with("title.en", "My title"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("#theirs + ul")).contains("সহকর্মীর শিরোনাম");
        assertThat(overtaken.form("/modules/a1").value("title.en")).isEqualTo("My title");
        assertThat(trainer.submit(overtaken.form("/modules/a1")).status()).isEqualTo(303);
        assertThat(trainer.get(DESK).words("#module-a1 h2")).isEqualTo("My title");
    }

    @Test
    void aModuleThatLacksSomethingIsNotAddedAndSaysWhatItLacks() {
        Answer refused = trainer.submit(
                trainer.get(DESK + "/new-module").form("/new-module").with("title.en", "x".repeat(300)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-title-error")).contains("200");
        assertThat(refused.words(".errors")).contains("one sentence", "at least one objective");
        assertThat(refused.form("/new-module").value("title.en")).hasSize(300);
    }

    @Test
    void removalAsksFirstAndTakesTheFiles() {
        Answer ask = trainer.get(DESK + "/lessons/a1/two-way-link/removal");
        assertThat(ask.words("main")).contains("progress", "notes", "An older revision can be restored");
        assertThat(trainer.get(DESK).page().select("a[href$=/lessons/a1/two-way-link]"))
                .as("nothing is removed by looking")
                .isNotEmpty();

        assertThat(trainer.submit(ask.form("/removal")).location()).endsWith("#module-a1");

        assertThat(trainer.get(DESK + "/lessons/a1/two-way-link").status()).isEqualTo(404);
        Answer again = trainer.submit(trainer.get(DESK + "/modules/a1/new-lesson")
                .form("/new-lesson")
                .with("title", "Again")
                .with("id", "two-way-link"));
        assertThat(again.status()).as("learners' notes hang on that id").isEqualTo(422);
    }

    @Test
    void aRemovedModuleTakesItsQuizAndItsRulesWithIt() {
        Answer ask = trainer.get(DESK + "/modules/a2/removal");
        assertThat(ask.words("main")).contains("5 lessons", "Quiz: global frameworks", "Final test");

        assertThat(trainer.submit(ask.form("/removal")).status()).isEqualTo(303);

        String after = trainer.get(OUTLINE).form(OUTLINE).value("text");
        assertThat(after).doesNotContain("a2-quiz", "a2.1").contains("{quiz: a1-quiz, atLeast: 70}");
        assertThat(trainer.get(DESK + "/findings").page().select(".findings .error:contains(course.yaml)"))
                .isEmpty();
    }

    @Test
    void aTrainerChoosesWhatAQuizAsks() {
        Answer form = trainer.get(DESK + "/quizzes/a1-quiz");
        assertThat(form.form("/quizzes/a1-quiz").value("draw-a1.1-any")).isEqualTo("3");

        Answer refused = trainer.submit(form.form("/quizzes/a1-quiz")
                .with("draw-a1.1-any", "many")
                .with("passMark", "101")
                .with("title.bn", "আমার কুইজ"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#field-draw-a1\\.1-any-error")).contains("from 0 to 500");
        assertThat(refused.words("#field-passMark-error")).contains("from 1 to 100");
        assertThat(refused.form("/quizzes/a1-quiz").value("draw-a1.1-any")).isEqualTo("many");

        Answer saved = trainer.followAll(trainer.submit(refused.form("/quizzes/a1-quiz")
                .with("draw-a1.1-any", "")
                .with("draw-a1.1-hard", "৩")
                .with("passMark", "60")));
        assertThat(saved.words("main")).contains("one question too few", "An attempt has 8 questions");
        assertThat(trainer.get(DESK).page().select(".findings a").eachAttr("href"))
                .as("the finding leads to the form")
                .contains(DESK + "/quizzes/a1-quiz");
        assertThat(trainer.get(OUTLINE).form(OUTLINE).value("text"))
                .contains("আমার কুইজ", "passMark: 60", "{quiz: a1-quiz, atLeast: 60}");
    }

    @Test
    void twoTrainersWriteOneQuiz() {
        Answer mine = trainer.get(DESK + "/quizzes/a1-quiz");
        var colleague = signedIn(People.TRAINER);
        colleague.submit(colleague
                .get(DESK + "/quizzes/a1-quiz")
                .form("/quizzes/a1-quiz")
                .with("title.en", "Theirs")
                .with("passMark", "65"));

        Answer overtaken = trainer.submit(
                mine.form("/quizzes/a1-quiz").with("title.en", "Mine").with("attempts", "2"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("main .notice")).contains("Theirs", "65");
        assertThat(overtaken.form("/quizzes/a1-quiz").value("title.en")).isEqualTo("Mine");
        assertThat(trainer.submit(overtaken.form("/quizzes/a1-quiz")).status()).isEqualTo(303);
        assertThat(trainer.get(DESK).words("#module-a1")).contains("Mine", "70 per cent");
    }

    @Test
    void aQuizIsRemovedAndAnotherOneAdded() {
        Answer ask = trainer.get(DESK + "/quizzes/a1-quiz/removal");
        assertThat(ask.words("main")).contains("questions stay in the pool");
        assertThat(trainer.submit(ask.form("/removal")).status()).isEqualTo(303);
        assertThat(trainer.get(OUTLINE).form(OUTLINE).value("text")).doesNotContain("a1-quiz");

        Answer form = trainer.get(DESK + "/modules/a1/new-quiz");
        assertThat(form.form("/new-quiz").value("title.bn")).startsWith("কুইজ: ");
        Answer added = trainer.submit(form.form("/new-quiz").with("draw-a1.1-any", "1"));
        assertThat(added.location()).as("that id is the other quiz's for ever").endsWith("/quizzes/a1-quiz-2");
        assertThat(trainer.get(DESK + "/modules/a1/new-quiz").location()).endsWith("/quizzes/a1-quiz-2");
        Answer twice = trainer.submit(form.form("/new-quiz"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.words(".errors")).contains("There is such a quiz already");
    }

    @Test
    void aTrainerLetsTheCourseShowWhatItChanged() {
        assertThat(trainer.get(DESK).link("#tests a[href$=/new-tests]")).endsWith(DESK + "/new-tests");
        Answer form = trainer.get(DESK + "/new-tests");
        assertThat(form.words("main")).contains("what the course changed", "twins");
        assertThat(form.form("/new-tests").value("after.bn")).isEqualTo("কী বদলাল");
        assertThat(form.form("/new-tests").value("draw-a1.2-any"))
                .as("both pools have a question for it")
                .isEqualTo("1");
        Answer refused = trainer.submit(form.form("/new-tests").with("after.en", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("Write the title");

        Answer added = trainer.submit(
                refused.form("/new-tests").with("after.en", "Now you know").with("draw-a1.1-any", "1"));
        assertThat(added.location()).endsWith("/quizzes/pre-test");
        Answer opened = trainer.followAll(added);
        assertThat(opened.words("main"))
                .contains("One question for the pre-test is missing", "One question for the post-test is missing");
        assertThat(trainer.get(DESK + "/new-tests").location()).endsWith("/quizzes/pre-test");
        assertThat(trainer.submit(form.form("/new-tests").with("draw-a1.1-any", "1"))
                        .words(".errors"))
                .contains("There is such a quiz already");

        Answer saved = trainer.submit(trainer.get(DESK + "/quizzes/post-test")
                .form("/quizzes/post-test")
                .with("draw-a2.1-any", "2"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(trainer.get(DESK).words("#tests"))
                .contains("Before you begin 5 questions", "Now you know 5 questions");
        Answer late = trainer.submit(opened.form("/quizzes/pre-test"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words("main .notice")).contains("Before you begin, Now you know", "5 questions");

        Answer ask = trainer.get(DESK + "/quizzes/pre-test/removal");
        assertThat(ask.words("main")).contains("Now you know", "what the course changed");
        trainer.submit(ask.form("/removal"));
        assertThat(trainer.get(OUTLINE).form(OUTLINE).value("text")).doesNotContain("pre-test", "postTest");
    }

    @Test
    void aTrainerRewordsTheCard() {
        Answer form = trainer.get(DESK + "/card");
        Answer refused = trainer.submit(form.form("/card")
                .with("title.en", "")
                .with("statement.bn", "সনদধারী পারেন।")
                .without("audiences"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("Write the title", "at least one group");
        assertThat(refused.form("/card").value("statement.bn")).isEqualTo("সনদধারী পারেন।");

        Answer saved = trainer.submit(refused.form("/card")
                .with("title.en", "Migration: \"in\" the plan")
                .with("audiences", "media")
                .without("rules")
                .with("rules", "lessons"));

        assertThat(saved.status()).as(saved.words("main")).isEqualTo(303);
        assertThat(trainer.get(DESK).words("h1")).isEqualTo("Migration: \"in\" the plan");
        assertThat(trainer.get(OUTLINE).form(OUTLINE).value("text"))
                .contains(
                        "audiences: [media]", "সনদধারী পারেন।", "certificate: [lessons, {quiz: a1-quiz, atLeast: 70}");
        Answer overtaken = trainer.submit(form.form("/card").with("title.en", "Mine"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words("#theirs + ul")).contains("Migration: \"in\" the plan");
    }

    @Test
    void aCourseFromABlankPageIsSeenByItsTrainerAloneUntilItIsPublished() {
        Answer form = trainer.get("/en/authoring/new-course");
        Answer refused =
                trainer.submit(form.form("/new-course").with("language", "bn").with("title.en", "Coming home safely"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("Write the title in the first language");
        assertThat(refused.form("/new-course").value("title.en")).isEqualTo("Coming home safely");

        Answer begun = trainer.submit(refused.form("/new-course")
                .with("title.bn", "নিরাপদে ঘরে ফেরা")
                .with("summary.bn", "ফেরা মানে কী।")
                .with("audiences", "government")
                .with("priorityAreas", "P3"));
        assertThat(begun.location()).endsWith("/authoring/coming-home-safely");
        assertThat(trainer.submit(refused.form("/new-course")
                                .with("title.bn", "আরেকটি")
                                .with("summary.bn", "আরেকটি।")
                                .with("audiences", "media"))
                        .location())
                .as("an address belongs to one course")
                .endsWith("/authoring/coming-home-safely-2");
        Answer twice = trainer.submit(refused.form("/new-course")
                .with("title.bn", "আরেকটি")
                .with("summary.bn", "আরেকটি।")
                .with("audiences", "media"));
        assertThat(twice.status()).as("the same form, sent twice").isEqualTo(422);
        assertThat(twice.words(".errors")).contains("If you sent the form twice");
        assertThat(trainer.submit(refused.form("/new-course")
                                .with("title.en", "New course")
                                .with("title.bn", "নতুন কোর্স")
                                .with("summary.bn", "নতুন।")
                                .with("audiences", "media"))
                        .location())
                .as("where courses are begun is no course's address")
                .endsWith("/authoring/new-course-2");
        String desk = "/en/authoring/coming-home-safely";
        assertThat(trainer.get("/en/authoring").words("main")).contains("Coming home safely", "Not published yet");
        assertThat(trainer.get(desk + "/findings").words(".findings")).contains("has no module");
        var official = signedIn(People.OFFICIAL);
        assertThat(official.get(desk).status()).isEqualTo(404);
        assertThat(official.get("/en/courses/coming-home-safely").status()).isEqualTo(404);
        var admin = signedIn(People.ADMIN);
        String person =
                admin.get("/en/admin/people?q=" + People.TRAINER.email()).link("th a");
        assertThat(admin.get(person).words("main"))
                .as("the course is the trainer's, and others can be given it")
                .contains("Coming home safely");

        trainer.submit(trainer.get(desk + "/new-module")
                .form("/new-module")
                .with("title.bn", "ফেরা")
                .with("summary.bn", "যা লাগে।")
                .with("objective-new1.bn", "বলতে পারবেন।")
                .with("objective-new1-level", "apply")
                .with("objective-new1-competency", "migration-concepts"));
        trainer.submit(trainer.get(desk + "/modules/m1/new-lesson")
                .form("/new-lesson")
                .with("title", "প্রথম দিন")
                .with("objectives", "m1.1"));
        Answer block = trainer.get(desk + "/lessons/m1/lesson-1/blocks/opening?lang=bn");
        trainer.submit(block.form("?lang=bn").with("text", "ফেরার প্রথম দিন।"));
        Answer question = trainer.submit(trainer.get(desk + "/questions/m1/new?kind=true-false")
                .form("kind=true-false")
                .with("stem.bn", "ফেরা একটি যাত্রা।")
                .with("answer", "true")
                .with("feedbackTrue.bn", "ঠিক।")
                .with("feedbackFalse.bn", "এটি যাত্রাই।")
                .with("feedback.bn", "তা-ই।"));
        assertThat(question.status()).as(question.words("main")).isEqualTo(303);
        Answer quiz = trainer.submit(
                trainer.get(desk + "/modules/m1/new-quiz").form("/new-quiz").with("draw-m1.1-any", "1"));
        assertThat(quiz.status()).as(quiz.words("main")).isEqualTo(303);
        assertThat(trainer.get(desk + "/findings").words(".findings .error")).isEmpty();

        Answer published = trainer.submit(trainer.get(desk + "/publication")
                .form("/publication")
                .with("note", "A new course.")
                .with("extent", "major"));

        assertThat(published.status()).as(published.words("main")).isEqualTo(303);
        Answer course = official.get("/bn/courses/coming-home-safely");
        assertThat(course.words("main")).contains("নিরাপদে ঘরে ফেরা", "প্রথম দিন", "কুইজ: ফেরা");
    }

    @Test
    void aCourseThatIsNotTheirsHasNoOutlineToBuild() {
        Answer mine = trainer.get(DESK + "/modules/a1/new-lesson");
        for (String page : new String[] {
            "/new-module",
            "/modules/a1",
            "/modules/a1/new-lesson",
            "/modules/a1/removal",
            "/modules/a1/new-quiz",
            "/new-final",
            "/new-tests",
            "/quizzes/a1-quiz",
            "/quizzes/a1-quiz/removal",
            "/card",
            "/lessons/a1/two-way-link/removal",
            "/lessons/a1/two-way-link/move"
        }) {
            assertThat(trainer.get("/en/authoring/another-course" + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(trainer.submit(mine.form("/new-lesson").sentTo("/en/authoring/another-course" + page))
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        String objectives = "/en/authoring/another-course/lessons/a1/two-way-link/objectives";
        assertThat(trainer.submit(mine.form("/new-lesson").sentTo(objectives)).status())
                .isEqualTo(404);
        assertThat(signedIn(People.OFFICIAL).get(DESK + "/new-module").status()).isEqualTo(404);
    }

    private org.setu.fixtures.Form newModule(String title) {
        return trainer.get(DESK + "/new-module")
                .form("/new-module")
                .with("title.en", title)
                .with("summary.en", "What a budget has to do with migration.")
                .with("objective-new1.en", "Find migration in a budget.")
                .with("objective-new1-level", "apply")
                .with("objective-new1-competency", "migration-concepts");
    }

    private static Browserless signedIn(People person) {
        return Browserless.visitorOf(Desks.open().address()).signedInAs(person);
    }
}
