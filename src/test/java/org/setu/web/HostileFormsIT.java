package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.HostileText;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.RightAnswers;
import org.setu.shared.Language;

/** Whatever stands in a field: it is taken, or given back with the reason. Nobody ever reads that Setu has failed. */
@OnTheServer
@Tag("postgresql") // which takes less than the embedded one does; what it takes, that takes too
class HostileFormsIT {
    private static final String COURSE = "/en/courses/" + NewLearner.COURSE;
    private static final String LESSON = COURSE + "/a1/two-way-link";

    @SuppressWarnings("NullAway.Init") // registered before all tests
    private static Browserless amina;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless farhana;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @BeforeAll
    static void aLearnerAnAdministratorAndATrainer() {
        nasreen = Browserless.visitor().signedInAs(People.TRAINER);
        amina = NewLearner.called("Amina Begum", "আমিনা বেগম").enrols().browser();
        farhana = Browserless.visitor().signedInAs(People.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void whereStrangersWrite(HostileText text) {
        var stranger = Browserless.visitor();
        for (String field : List.of(
                "nameEn",
                "nameBn",
                "email",
                "kind",
                "institution",
                "otherName",
                "position",
                "gender",
                "district",
                "password",
                "language")) {
            takesOrGivesBack(stranger, "/en/register", "/register", field, text);
        }
        takesOrGivesBack(stranger, "/en/sign-in", "/sign-in", "email", text);
        takesOrGivesBack(stranger, "/en/sign-in", "/sign-in", "password", text);
        takesOrGivesBack(stranger, "/en/sign-in", "/sign-in", "next", text);
        takesOrGivesBack(stranger, "/en/reset", "/reset", "email", text);
        takesOrGivesBack(stranger, "/en/confirm/again", "/confirm/again", "email", text);
        Form reset = stranger.get("/en/reset").form("/reset");
        withstands(stranger.submit(reset.sentTo("/en/reset/choose").with("token", text.text())));
        withstands(stranger.submit(reset.sentTo("/en/confirm").with("token", text.text())));
    }

    @ParameterizedTest
    @EnumSource
    void whereSomebodyMindsTheirAccount(HostileText text) {
        takesOrGivesBack(amina, "/en/account", "/account/name", "nameEn", text);
        takesOrGivesBack(amina, "/en/account", "/account/name", "nameBn", text);
        takesOrGivesBack(amina, "/en/account", "/account/language", "language", text);
        takesOrGivesBack(amina, "/en/account", "/account/password", "oldPassword", text);
        takesOrGivesBack(amina, "/en/account", "/account/password", "newPassword", text);
        Form posting = amina.get("/en/account/posting")
                .form("/account/posting")
                .with("institution", "other")
                .with("otherName", "Port Office")
                .with("position", "Clerk");
        for (String field : List.of("institution", "otherName", "position")) {
            takesOrGivesBack(amina, posting, "/account/posting", field, text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereALearnerWrites(HostileText text) {
        takesOrGivesBack(amina, LESSON + "?tools=opening", "/opening/note", "text", text);
        for (String kind : List.of("reflection", "check", "scenario")) {
            String block = addressOf(kind);
            Form form = amina.get(block.substring(0, block.lastIndexOf('/'))).form(block);
            for (String field : List.of("text", "answer", "choice", "path", "fact")) {
                takesOrGivesBack(amina, form, block, field, text);
            }
        }
        takesOrGivesBack(
                amina,
                "/en/account/competencies?more=safe-referral",
                "/account/competencies",
                "evidence-safe-referral",
                text);
        for (EvaluationItem item : RightAnswers.COURSE.evaluation()) {
            takesOrGivesBack(
                    amina, COURSE + "/evaluation", "/evaluation", item.id().value(), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereALearnerAnswers(HostileText text) {
        String quiz = COURSE + "/quiz/a1-quiz";
        Answer page =
                amina.open(amina.submit(amina.get(quiz).form("/quiz/a1-quiz")).location());
        int questions = page.page().select(".questions li").size();
        assertThat(questions).isPositive();
        String attempt = page.form(page.page().expectFirst("form.question").attr("action"))
                .value("question");
        assertThat(attempt).isNotBlank();
        String overview =
                amina.submit(amina.get(quiz).form("/quiz/a1-quiz")).location().replaceFirst("/[0-9]+$", "");
        for (int number = 1; number <= questions; number++) {
            Form form = amina.get(overview + "/" + number).form("/" + number);
            for (String field : form.names()) {
                if (!field.equals("csrf")) {
                    withstands(amina.submit(form.with(field, text.text())));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereAnAdministratorWrites(HostileText text) {
        Form institution = farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", "Office of Hostile Texts " + text)
                .with("nameBn", "পরীক্ষার দপ্তর")
                .with("kind", "DEPARTMENT");
        for (String field : List.of("nameEn", "nameBn", "kind", "parent")) {
            takesOrGivesBack(farhana, institution.with("kind", ""), "/admin/institutions", field, text);
        }
        String person =
                farhana.get("/en/admin/people?q=" + People.CIVIL.email()).link("th a");
        takesOrGivesBack(farhana, person, "/grants", "role", text);
        takesOrGivesBack(farhana, person, "/grants", "scope", text);
        String posted = farhana.get("/en/reports/people").link("tbody th a");
        for (String field : List.of("institution", "position", "day")) {
            takesOrGivesBack(farhana, posted, "/transfer", field, text);
        }
        takesOrGivesBack(farhana, posted, "/departure", "leavingDay", text);
    }

    /** Each with something else to mend, so that nothing is made. */
    @ParameterizedTest
    @EnumSource
    void whereAManagerKeepsCohorts(HostileText text) {
        Form programme = farhana.get("/en/reports/programmes/new")
                .form("/reports/programmes")
                .with("nameEn", "Hostile");
        for (String field : List.of("nameEn", "nameBn", "institution", "group", "course-1")) {
            takesOrGivesBack(farhana, programme, "/reports/programmes", field, text);
        }
        String made = farhana.get("/en/reports/programmes").link("main a[href*=/programmes/]:not([href$=new])");
        takesOrGivesBack(farhana, farhana.get(made).form(made).with("nameBn", ""), made, "nameEn", text);
        for (String field : List.of("nameEn", "nameBn", "begins", "ends", "deadline", "seats", "language")) {
            Form cohort = farhana.get(made + "/new-cohort").form("/new-cohort").with("seats", "none");
            takesOrGivesBack(farhana, cohort.with("nameEn", "").with("nameBn", ""), "/new-cohort", field, text);
        }
        String cohort = farhana.get(made).link("tbody th a");
        takesOrGivesBack(farhana, cohort + "/enrolment", "/enrolment/by-hand", "email", text);
        String member = farhana.get(cohort).link("input[name=member]", "value");
        takesOrGivesBack(farhana, cohort + "/members/extension?member=" + member, "/extension", "until", text);
        Form calls = farhana.get(cohort + "/calls?q=Ministry").form("/asking");
        for (String field : List.of("institution", "places", "until")) {
            takesOrGivesBack(farhana, calls, "/asking", field, text);
        }
        withstands(farhana.submit(calls.with("q", text.text())));
        Form decision = farhana.get(cohort + "/enrolment").form("/by-hand").sentTo(cohort + "/nominations/decision");
        for (String field : List.of("nomination", "words", "do")) {
            withstands(farhana.submit(decision.with(field, text.text())));
        }
        for (String field : List.of("cohort", "institution", "competency")) {
            withstands(farhana.submit(
                    decision.sentTo("/en/reports/needs/nominations").with(field, text.text())));
        }
        if (text != HostileText.MEGABYTE) {
            eachParameter(cohort + "/calls?q=", text).forEach(asked -> withstands(farhana.get(asked)));
            eachParameter(cohort + "/nominations?page=", text).forEach(asked -> withstands(farhana.get(asked)));
            eachParameter(cohort + "/nominations/decision?nomination=", text)
                    .forEach(asked -> withstands(farhana.get(asked)));
            eachParameter(cohort + "?show=&sort=&page=", text).forEach(asked -> withstands(farhana.get(asked)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEGABYTE", "TURNED_ROUND", "MARKUP", "NUL"})
    void whereATrainerWrites(HostileText text) {
        String desk = "/en/authoring/" + NewLearner.COURSE;
        String lesson = desk + "/lessons/a1/two-way-link";
        String file = "/files/modules/01-concepts/two-way-link.en.md";
        for (String field : List.of("settings", "title", "basedOn", "text")) {
            isKeptOrMendable(nasreen.get(lesson + "/blocks/opening?lang=en")
                    .form("?lang=en")
                    .with(field, text.text()));
        }
        withstandEach(lesson + "/new-block?after=opening&kind=text", "kind=text", text, "id", "settings", "text");
        withstandEach(
                lesson + "/new-block?after=opening&kind=figure", "kind=figure", text, "settings", "picture", "alt");
        withstandEach(
                desk + "/questions/a1/new?kind=true-false",
                "kind=true-false",
                text,
                "id",
                "stem.en",
                "answer",
                "cites",
                "feedback.bn");
        withstandEach(
                lesson + "/new-block?after=opening&kind=scenario",
                "kind=scenario",
                text,
                "story-title",
                "scene~+1~text",
                "choice~+1~+1~to",
                "start",
                "scene",
                "form");
        Form reflection = nasreen.get(lesson + "/new-block?after=opening&kind=reflection")
                .form("kind=reflection")
                .with("prompt", "Why?")
                .with("criterion-0", "Because");
        for (String field : List.of("prompt", "criterion-1", "sample")) {
            isKeptOrMendable(reflection.with(field, text.text()));
        }
        for (String kind : List.of("scenario", "reflection")) {
            isAnswered(nasreen.submit(nasreen.get(lesson + "/new-block?after=opening&kind=" + kind)
                    .form("kind=" + kind)
                    .with("do", text.text())));
        }
        isAnswered(nasreen.submit(nasreen.get(desk + "/questions/a1/new?kind=gap-fill")
                .form("kind=gap-fill")
                .with("do", "add~" + text.text())));
        isKeptOrMendable(nasreen.get(lesson).form("/title").with("title-en", text.text()));
        theDraftIsGivenUp(desk);
        Form whole = nasreen.get(desk + file).form(file);
        isKeptOrMendable(whole.without("text")
                .sentTo(desk + "/publication")
                .with("note", text.text())
                .with("extent", "none"));
        for (String field : List.of("note", "extent", "when", "day", "time", "basedOn", "plan")) {
            isKeptOrMendable(whole.without("text")
                    .sentTo(desk + "/publication")
                    .with("note", "Why")
                    .with("extent", "minor")
                    .with("when", "later")
                    .with("day", "2026-02-31")
                    .with(field, text.text()));
        }
        isKeptOrMendable(whole.sentTo(desk + "/publication/calling-off").with("plan", text.text()));
        for (String field : List.of("english", "bangla")) {
            isKeptOrMendable(whole.sentTo(desk + "/withdrawal").with(field, text.text()));
        }
        isKeptOrMendable(whole.sentTo(desk + "/discarding").with("basedOn", text.text()));
        isKeptOrMendable(whole.with("basedOn", text.text()));
        isKeptOrMendable(whole.with("text", text.text()));
        theDraftIsGivenUp(desk);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEGABYTE", "TURNED_ROUND", "MARKUP", "NUL"})
    void whereATrainerInvites(HostileText text) {
        String team = "/en/authoring/" + NewLearner.COURSE + "/team";
        for (String field : List.of("email", "role", "language", "words")) {
            withstands(nasreen.submit(nasreen.get(team)
                    .form("/team/invitations")
                    .with("email", "nobody at all")
                    .with("role", "REVIEWER")
                    .with(field, text.text())));
        }
        withstands(nasreen.submit(nasreen.get(team).form("/role").with("role", text.text())));
    }

    @ParameterizedTest
    @EnumSource
    void whereATrainerWritesOrBringsQuestions(HostileText text) {
        String questions = "/en/authoring/" + NewLearner.COURSE + "/questions/a1";
        for (String field : List.of(
                "stem.en",
                "options",
                "options~a~text.bn",
                "options~b~feedback.en",
                "cites",
                "newFact",
                "objective",
                "kind")) {
            isKeptOrMendable(nasreen.get(questions + "/a1-q01").form("/a1-q01").with(field, text.text()));
            theDraftIsGivenUp("/en/authoring/" + NewLearner.COURSE);
        }
        for (String file : List.of(
                text.text(),
                "Is it " + text.text() + "? {=" + text.text() + " ~no}",
                "Is it?\nA. " + text.text() + "\nB. no\nANSWER: B",
                "<quiz><question type=\"essay\">" + text.text() + "</question></quiz>")) {
            Form form = nasreen.get(questions + "/import").form("/import").with("text", file);
            isAnswered(nasreen.submit(form));
            isAnswered(nasreen.submit(form.with("do", "take")));
            theDraftIsGivenUp("/en/authoring/" + NewLearner.COURSE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEGABYTE", "TURNED_ROUND", "MARKUP", "NUL"})
    void whereATrainerBuildsTheOutline(HostileText text) {
        String desk = "/en/authoring/" + NewLearner.COURSE;
        for (String field : List.of("title.en", "summary.bn", "objective-a1.1.en", "objective-new1-level", "basedOn")) {
            isKeptOrMendable(
                    nasreen.get(desk + "/modules/a1").form("/modules/a1").with(field, text.text()));
        }
        Form lesson = nasreen.get(desk + "/modules/a1/new-lesson").form("/new-lesson");
        for (String field : List.of("title", "id", "objectives")) {
            isKeptOrMendable(lesson.with("title", "Hostile " + field).with(field, text.text()));
        }
        withstandEach(
                desk + "/new-module",
                "/new-module",
                text,
                "title.en",
                "objective-new1.en",
                "objective-new2-competency");
        isKeptOrMendable(
                nasreen.get(desk + "/modules/a2/removal").form("/removal").with("basedOn", text.text()));
        for (String field : List.of("title.bn", "draw-a1.1-any", "draw-a1.2-hard", "passMark", "feedback", "basedOn")) {
            isKeptOrMendable(nasreen.get(desk + "/quizzes/a1-quiz")
                    .form("/quizzes/a1-quiz")
                    .with(field, text.text()));
        }
        for (String field : List.of("title.en", "statement.bn", "audiences", "priorityAreas", "rules", "basedOn")) {
            isKeptOrMendable(nasreen.get(desk + "/card").form("/card").with(field, text.text()));
        }
        Form course = nasreen.get("/en/authoring/new-course").form("/new-course");
        for (String field : List.of("language", "title.en", "summary.en", "audiences", "priorityAreas")) {
            assertThat(nasreen.submit(course.with(field, text.text())).status()).isEqualTo(422);
        }
        theDraftIsGivenUp(desk);
    }

    /** On a day that has not come, so that nothing is marked. */
    @ParameterizedTest
    @EnumSource
    void whereASourceHasChanged(HostileText text) {
        Form form = nasreen.get("/en/sources/L1").form("/changes").with("on", "2999-01-01");
        for (String field : List.of("id", "on", "wordsEn", "wordsBn")) {
            isKeptOrMendable(form.with(field, text.text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereAReviewerWrites(HostileText text) {
        String review = "/en/authoring/" + NewLearner.COURSE + "/review";
        String comments = review + "/comments?at=block/a1/two-way-link/opening/en";
        Form form = nasreen.get(comments).form("/opening/en");
        for (String field : List.of("words", "proposal", "was", "basedOn", "id")) {
            isKeptOrMendable(form.with(field, text.text()));
        }
        isKeptOrMendable(nasreen.get(comments).form("/opening/en").with("words", "Who says so?"));
        Form answer = nasreen.get(comments).form("/answers");
        for (String field : answer.names()) {
            if (!field.equals("csrf")) {
                isKeptOrMendable(answer.with(field, text.text()));
            }
        }
        Form sending = nasreen.get(review).form("/review/sending");
        isKeptOrMendable(sending.with("sending", text.text()));
        for (String action : List.of("/sign-offs", "/changes", "/requests", "/sign-offs/withdrawal")) {
            Form any = sending.sentTo(review + action);
            for (String field : List.of("aspect", "basedOn", "person", "due", "asking")) {
                isKeptOrMendable(any.with(field, text.text()));
            }
        }
    }

    /** Each field of a form for something new, by itself. */
    private static void withstandEach(String page, String action, HostileText text, String... fields) {
        Form form = nasreen.get(page).form(action);
        for (String field : fields) {
            isKeptOrMendable(form.with(field, text.text()));
        }
    }

    private static void isKeptOrMendable(Form form) {
        Answer answer = nasreen.submit(form);
        assertThat(answer.status()).as(answer.toString()).isIn(303, 409, 422);
        isAnswered(answer);
    }

    private static void isAnswered(Answer answer) {
        Answer page = nasreen.followAll(answer);
        assertThat(page.status()).as(page.toString()).isIn(200, 409, 422);
        assertThat(page.text()).doesNotContain("<script>alert", "<img src=x", "Exception");
    }

    /** Where anything was kept; what had to be mended left no draft. */
    private static void theDraftIsGivenUp(String desk) {
        String discard = nasreen.get(desk + "/history")
                .page()
                .select("main tbody tr:first-child a[href$=/restoration]")
                .attr("href");
        if (!discard.isEmpty()) {
            assertThat(nasreen.submit(nasreen.get(discard).form("/restoration")).isRedirect())
                    .isTrue();
        }
    }

    /** What stands in an address is no reason to fail either. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEGABYTE")
    void whatIsAskedInAnAddress(HostileText text) {
        Stream.of(
                        "/en/admin/people?q=&page=1",
                        "/en/admin/mail?state=&page=1",
                        "/en/admin/access?q=&page=1",
                        "/en/admin/postings?page=1",
                        "/en/reports/completions?course=&institution=&period=&from=&to=&state=&q=&sort=&page=1&size=10",
                        "/en/reports/completions.csv?course=&institution=&q=&sort=",
                        "/en/reports/capacity?institution=",
                        "/en/reports/capacity.csv?institution=",
                        "/en/reports/capacity/gaps?institution=&area=&page=",
                        "/en/reports/capacity/moves?institution=&area=&from=&to=&page=",
                        "/en/reports/reach?course=&by=",
                        "/en/reports/meeting?institution=&body=&since=",
                        "/en/reports/certificates?q=&course=&institution=&from=&to=&state=&page=1",
                        "/en/reports/certificates-found/list.csv?q=&institution=&from=",
                        "/en/reports/needs?institution=&page=",
                        "/en/reports/needs/plan?institution=&page=",
                        "/en/reports/needs/people?institution=&competency=&show=&page=",
                        "/en/account/competencies?more=&saved=",
                        "/en/reports/learning?course=&institution=&period=&from=&to=",
                        "/en/reports/capacity/people?institution=&only=&area=&page=",
                        "/en/courses?q=&area=&audience=&in=&minutes=10",
                        "/en/sign-in?next=",
                        "/en/reset/choose?token=",
                        "/en/confirm?token=",
                        "/en/invitation?token=",
                        "/en/verify?code=")
                .forEach(address -> eachParameter(address, text).forEach(asked -> withstands(farhana.get(asked))));
        withstands(farhana.get("/en/verify/" + Form.encoded(text.text()).replace("+", "%20")));
        withstands(farhana.get("/en/" + Form.encoded(text.text()).replace("+", "%20")));
        eachParameter("/api/v1/completions?course=&institution=&period=&from=&to=&state=&q=&sort=&page=1&size=10", text)
                .forEach(asked -> withstands(farhana.asProgram().get(asked)));
    }

    private static Stream<String> eachParameter(String address, HostileText text) {
        String path = address.substring(0, address.indexOf('?') + 1);
        List<String> parameters = List.of(address.substring(path.length()).split("&"));
        return parameters.stream()
                .map(chosen -> path
                        + String.join(
                                "&",
                                parameters.stream()
                                        .map(one -> one.equals(chosen)
                                                ? one.split("=")[0] + "=" + Form.encoded(text.text())
                                                : one)
                                        .toList()));
    }

    private static void takesOrGivesBack(Browserless who, String page, String action, String field, HostileText text) {
        takesOrGivesBack(who, who.get(page).form(action), action, field, text);
    }

    private static void takesOrGivesBack(Browserless who, Form form, String action, String field, HostileText text) {
        Answer answer = who.submit(form.with(field, text.text()));

        withstands(answer);
        assertThat(answer.status()).as(field + ": " + answer).isIn(303, 409, 422);
        if (!answer.isRedirect() && isWritten(form, field) && text != HostileText.MEGABYTE) {
            assertThat(readable(answer.form(action).value(field)))
                    .as(field + " on " + answer)
                    .isEqualTo(readable(text.text()));
            assertThat(answer.words("[role=alert]")).as("how to mend it").isNotBlank();
        }
    }

    /** Passwords are never given back, and of what is chosen from a list only what is on it. */
    private static boolean isWritten(Form form, String field) {
        return !field.toLowerCase(java.util.Locale.ROOT).contains("password")
                && !List.of(
                                "kind",
                                "institution",
                                "gender",
                                "district",
                                "language",
                                "parent",
                                "role",
                                "scope",
                                "next",
                                "course-1")
                        .contains(field)
                && form.names().contains(field);
    }

    /** What can be read of a text: the letters that are visible, however they are spaced. */
    private static String readable(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Z}\\s\uFFFD]+", "");
    }

    private static void withstands(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
        assertThat(answer.text()).doesNotContain("<script>alert", "<img src=x", "org.setu", "Exception", "<h1>x</h1>");
        assertThat(answer.setCookie("setu_language")).doesNotContain("=bn");
        assertThat(answer.bytes().length).as("not more than was sent").isLessThan(1_100_000);
    }

    /** Where the first block of this kind is sent to. */
    private static String addressOf(String kind) {
        return RightAnswers.COURSE
                .lessons()
                .flatMap(lesson -> lesson.text(Language.EN).blocks().stream()
                        .filter(block -> block.is(kind))
                        .map(block -> COURSE + "/" + lesson.address() + "/" + block.id()))
                .findFirst()
                .orElseThrow();
    }
}
