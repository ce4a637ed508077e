package org.setu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.Mailbox;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;
import org.setu.shared.Ids;

/** Every page of the product, looked at by somebody for whom it is made: in light and dark, on a desk and on the narrowest phone. */
@InABrowser
class EveryPageJourney {
    private static final String LEARNER = "sabina.yeasmin@demo.setu.example";
    private static final String COURSE = "/courses/mainstreaming-migration";
    private static final String DESK = "/authoring/mainstreaming-migration";
    private static final String SET_ASIDE = "/authoring/{course}/questions/{module}/set-aside/{question}";

    @Test
    void anybodyFindsNoBarrier(Visitor shirin, Visitor sabina) {
        new Walk(shirin)
                .knowing("code", verifiable(sabina))
                .knowing("/reset/choose", resetLink(shirin))
                .knowing("/invitation", invitation())
                .findsNoBarrierOnItsPages(Audience.ANYBODY)
                .andAt(
                        "/library/situation-analysis",
                        "/library?q=nobody",
                        "/search?q=migration",
                        "/search?q=migration&kind=lessons",
                        "/search?q=xylophone")
                .andAtTheErrorsOf("/verify?code=ABCD-EFGH");
    }

    @Test
    void aLearnerFindsNoBarrier(Visitor sabina) {
        sabina.signInAs(LEARNER, People.PASSWORD).open("/en" + COURSE + "/quiz/a2-quiz");
        sabina.page().click("main form button.main");
        String attempt =
                sabina.page().url().replaceFirst(".*/quiz/a2-quiz/", "").replaceFirst("/.*", "");

        new Walk(sabina)
                .knowing("attempt", attempt)
                .knowing("number", "1")
                .findsNoBarrierOnItsPages(Audience.LEARNER)
                .andAt(COURSE + "/a1/two-way-link?tools=opening", "/account/competencies?more=safe-referral");
        sabina.open("/en" + COURSE + "/quiz/a2-quiz/" + attempt).page().click("form[action$='/submission'] button");
        sabina.findsNoBarrier();
    }

    /** Whose pages lead to what is still to do. */
    @Test
    void whoHasOnlyBegunFindsNoBarrier(Visitor amina) {
        NewLearner account = NewLearner.called("Amina Khatun", "আমিনা খাতুন").enrols();
        new Walk(amina.signInAs(account.email(), NewLearner.PASSWORD))
                .andAt("/learning", COURSE, COURSE + "/completion");
    }

    @Test
    void aTrainerFindsNoBarrier(Visitor nasreen) {
        nasreen.signInAs(People.TRAINER).open("/en" + DESK + "/questions/a1/import");
        nasreen.page().fill("#field-text", "Who plans? {=The planner ~The map} \n\nTell. {}");
        nasreen.page().click("main form button.main");
        nasreen.findsNoBarrier();
        nasreen.page().click("main form button.main");
        new Walk(nasreen)
                .knowing(SET_ASIDE, DESK + "/questions/a1/set-aside/a1-i001")
                .knowing(SET_ASIDE + "/removal", DESK + "/questions/a1/set-aside/a1-i001/removal")
                .knowing("path", "course.yaml")
                .knowing("number", "1")
                .knowing("question", "a1-q01")
                .knowing("/authoring/{course}/statistics/{quiz}/{question}", DESK + "/statistics/a1-quiz/a1-q01")
                .knowing("name", "a1-two-way-link.en.svg")
                .findsNoBarrierOnItsPages(Audience.TRAINER)
                .andAt(
                        DESK + "/review/comments?at=block/a1/two-way-link/opening/en",
                        DESK + "/review/comments?at=question/a1/a1-q01",
                        DESK + "/modules/a2",
                        DESK + "/modules/a2/removal",
                        DESK + "/lessons/a1/two-way-link/blocks/opening?lang=bn",
                        DESK + "/lessons/a1/two-way-link/new-block?kind=scenario&after=opening",
                        DESK + "/lessons/a1/two-way-link/new-block?kind=reflection&after=opening",
                        DESK + "/lessons/a1/two-way-link/new-block?kind=figure&after=opening",
                        DESK + "/media?added=a1-two-way-link.en.svg&did=TURNED,SCALED&out=script",
                        DESK + "/questions/a1/export?format=questions.gift&language=bn",
                        DESK + "/statistics?advice=CHECK_KEY",
                        "/sources?q=nothing-like-it",
                        DESK + "/questions/a1/new?kind=single-choice",
                        DESK + "/questions/a1/new?kind=multiple-choice",
                        DESK + "/questions/a1/new?kind=true-false",
                        DESK + "/questions/a1/new?kind=numeric",
                        DESK + "/questions/a1/new?kind=matching",
                        DESK + "/questions/a1/new?kind=ordering",
                        DESK + "/questions/a1/new?kind=gap-fill",
                        DESK + "/questions/a1/new?kind=short-answer")
                .andAtTheErrorsOf(DESK + "/statistics?advice=nonsense");
    }

    @Test
    void aManagerFindsNoBarrier(Visitor mahbub) {
        mahbub.signInAs(People.MANAGER);
        String programme = idOfTheFirst(mahbub, "/reports/programmes");
        mahbub.open("/en/reports/programmes/" + programme).page().click("tbody th a");
        String cohort = mahbub.page().url().replaceFirst(".*/", "");
        String members = "/reports/cohorts/" + cohort + "/members";
        String one =
                "?member=" + mahbub.page().locator("input[name=member]").first().inputValue();

        var posted = Browserless.visitor().signedInAs(People.MANAGER);
        String committee = posted.get("/en/bodies").link("main article h2 a:contains(Inter-Ministerial)");
        String transfers =
                "E-mail,Event,Date\nnobody,transfer,2026-07-01\nmanager@demo.setu.example,departure,2026-12-31\n";
        new Walk(mahbub)
                .knowing("posting", last(posted.get("/en/reports/people").link("tbody th a")))
                .knowing("upload", brings(posted, "/en/postings/import", transfers))
                .knowing("action", last(posted.get("/en/reports/needs/plan").link("tbody th a")))
                .knowing("institution", last(posted.get("/en/reports/needs").link("main a.main")))
                .knowing("programme", programme)
                .knowing("cohort", cohort)
                .knowing("body", last(committee))
                .knowing("member", last(posted.get(committee).link("tbody td a")))
                .knowing("sheet", broughtTo(cohort))
                .knowing("/reports/cohorts/{cohort}/members/extension", members + "/extension" + one)
                .knowing("/reports/cohorts/{cohort}/members/removal", members + "/removal" + one)
                .findsNoBarrierOnItsPages(Audience.MANAGER)
                .andAt(
                        "/reports/completions?q=nobody",
                        "/reports/cohorts/" + cohort + "?show=late&sort=-due",
                        "/reports/needs/people?show=ALL",
                        "/reports/completions/summary?course=mainstreaming-migration&compare=" + cohort,
                        "/reports/completions?asOf=2026-01",
                        "/reports/meeting?body=" + last(committee),
                        committee.replaceFirst("^/en", "") + "/members/new?q=ministry",
                        members + "/removal")
                .andAtTheErrorsOf("/reports/completions?from=2026-12-01&to=2026-01-01");
    }

    @Test
    void aFocalPointAndWhoAskedThemFindNoBarrier(Visitor rezaul, Visitor manager) {
        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        String posting = mahbub.get("/en/reports/people?q=Rezaul").link("tbody th a");
        mahbub.submit(mahbub.get(posting + "/focal-point").form("/focal-point"));
        String cohort = mahbub.get(
                        mahbub.get("/en/reports/programmes").link("main a[href*=/programmes/]:not([href$=new])"))
                .link("tbody th a");
        Answer found = mahbub.get(cohort + "/calls?q=Manpower");
        mahbub.submit(found.form("/asking")
                .with("institution", found.link("input[name=institution]", "value"))
                .with("until", "2999-01-01"));
        var himself = Browserless.visitor().signedInAs(People.OFFICIAL);
        String call = himself.get("/en/nominations").link("article.card a");
        Answer people = himself.get(call);
        List<String> boxes = people.page().select("input[name=person]").eachAttr("value");
        Answer chosen =
                himself.submit(people.form("/people").with("person", people.link("input[name=person]", "value")));
        himself.submit(chosen.form("/people").with("reason", "Plans ports"));

        new Walk(rezaul.signInAs(People.OFFICIAL))
                .knowing("call", last(call))
                .findsNoBarrierOnItsPages(Audience.FOCAL_POINT)
                .andAt(
                        call.replaceFirst("^/en", "") + "/people?person=" + boxes.get(boxes.size() - 1),
                        "/admin/postings");
        String nominations = cohort.replaceFirst("^/en", "") + "/nominations";
        String one = mahbub.get(cohort + "/nominations").link("input[name=nomination]", "value");
        new Walk(manager.signInAs(People.MANAGER))
                .andAt(
                        nominations,
                        nominations + "/decision?nomination=" + one,
                        cohort.replaceFirst("^/en", "") + "/calls?q=Ministry");
    }

    @Test
    void anAdministratorFindsNoBarrier(Visitor farhana, Visitor sabina) {
        sabina.signInAs(LEARNER, People.PASSWORD).open("/en/certificates");
        farhana.signInAs(People.ADMIN);
        String tree = "/admin/institutions";
        String institution = idOfTheFirst(farhana, tree);
        String bank = idOf("Bangladesh Bank", farhana);
        String planning = idOf("Planning Commission", farhana);
        String table = "Name in English,Name in Bangla,Kind\nNew Ministry,নতুন মন্ত্রণালয়,Ministry\n,ভুল,Other\n";

        new Walk(farhana)
                .knowing("aspect", "LEGAL")
                .knowing("person", idOfTheFirst(farhana, "/admin/people"))
                .knowing("institution", institution)
                .knowing(tree + "/{institution}/merger", tree + "/" + bank + "/merger?into=" + planning)
                .knowing(
                        "upload",
                        brings(Browserless.visitor().signedInAs(People.ADMIN), "/en" + tree + "/import", table))
                .knowing("number", sabina.page().locator("article.card").first().getAttribute("id"))
                .findsNoBarrierOnItsPages(Audience.ADMINISTRATOR)
                .andAt("/admin/people?q=nobody", "/admin/mail?state=FAILED", tree + "?q=bank");
    }

    /** The id under which a table is kept. */
    private static String brings(Browserless who, String page, String table) {
        return last(who.upload(who.get(page).form("/import"), "file", "table.csv", table.getBytes(UTF_8))
                .location());
    }

    private static String last(String address) {
        return address.replaceFirst(".*/", "");
    }

    private static String verifiable(Visitor holder) {
        holder.signInAs(LEARNER, People.PASSWORD).open("/en/certificates");
        return holder.page()
                .locator("a[href*='/verify/']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*/verify/", "");
    }

    private static String resetLink(Visitor forgetful) {
        forgetful.open("/en/reset").page().fill("input[name=email]", LEARNER);
        forgetful.page().click("main form button.main");
        return Mailbox.of(LEARNER)
                .awaits("নতুন পাসওয়ার্ড")
                .link("/reset/choose")
                .replaceFirst("^/\\w\\w", "");
    }

    private static String invitation() {
        String email = "invited-" + Ids.next() + "@people.example";
        var nasreen = Browserless.visitor().signedInAs(People.TRAINER);
        nasreen.submit(nasreen.get("/en" + DESK + "/team")
                .form("/invitations")
                .with("email", email)
                .with("role", "REVIEWER"));
        return Mailbox.of(email).awaits("invited").link("/invitation").replaceFirst("^/\\w\\w", "");
    }

    private static String broughtTo(String cohort) {
        var mahbub = Browserless.visitor().signedInAs(People.MANAGER);
        Form form = mahbub.get("/en/reports/cohorts/" + cohort + "/enrolment").form("/enrolment/sheet");
        String table =
                "E-mail,Institution\n" + People.OFFICIAL.email() + ",\nsomebody@people.example,\nnobody,Nowhere\n";
        Answer kept = mahbub.upload(form, "file", "people.csv", table.getBytes(UTF_8));
        return kept.location().replaceFirst(".*/", "");
    }

    /** Of an institution in the tree that the visitor looks at. */
    private static String idOf(String institution, Visitor visitor) {
        return last(visitor.page()
                .locator("main li a:text-is('" + institution + "')")
                .getAttribute("href"));
    }

    private static String idOfTheFirst(Visitor visitor, String list) {
        visitor.open("/en" + list);
        String link =
                visitor.page().locator("main a[href*='" + list + "/']").first().getAttribute("href");
        assertThat(link).contains(list + "/");
        return link.replaceFirst(".*/", "");
    }
}
