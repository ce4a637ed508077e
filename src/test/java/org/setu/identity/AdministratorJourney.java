package org.setu.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.InABrowser;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.People;
import org.setu.fixtures.Visitor;

/** An administrator's whole round, and what the person whom it is about sees of it. */
@InABrowser
class AdministratorJourney {
    private static final String BUREAU = "Bureau of Manpower, Employment and Training (BMET)";
    private static final String BOARD = "Wage Earners' Welfare Board (WEWB)";
    private static final String CENTRE = "Migration Resource Centre, Nodipar";
    private static final String HERS = "form[action$='/revocation']";

    @Test
    void anAdministratorAtADeskKeepsPeopleAndInstitutions(Visitor farhana, Visitor kamrun) {
        NewLearner account = NewLearner.called("Kamrun Nahar Lipi", "কামরুন নাহার লিপি");
        kamrun.signInAs(account.email(), NewLearner.PASSWORD);
        assertThat(kamrun.page().locator("header a[href$='/reports']")).hasCount(0);
        farhana.signInAs(People.ADMIN);

        findsThePerson(farhana, "Kamrun Nahar", account);
        makesHerAManagerOfTheBureau(farhana);
        seesThePeopleOfTheBureauAlone(kamrun, account);
        takesItBack(farhana);
        assertThat(kamrun.page().reload().status()).as("at once").isEqualTo(404);

        addsAnInstitution(farhana);
        renamesAndMovesIt(farhana);
        confirmsWhereSheWorks(farhana, account);
        kamrun.open("/en/account/posting");
        assertThat(kamrun.page().locator("main .card").first()).containsText(CENTRE + " (MRC)");
        assertThat(kamrun.page().locator("main .card").first()).containsText("Confirmed on");

        readsTheMail(farhana, account);
        readsWhetherTheFoldersAreSound(farhana);
    }

    @Test
    void anAdministratorOnAPhoneGivesACourseToATrainerInBangla(Visitor farhana) {
        NewLearner account = NewLearner.called("Jahanara Imam Shilpi", "জাহানারা ইমাম শিল্পী");
        farhana.onAPhone().readingBangla().signInAs(People.ADMIN);
        farhana.open("/bn/courses");
        Page page = farhana.page();
        page.locator("header a[href='/bn/admin']").tap();
        page.locator("main a[href$='/admin/people']").tap();
        page.fill("input[name=q]", "ইমাম শিল্পী");
        page.locator("main form button").tap();
        assertThat(page.locator("main [role=status]")).hasText("১ জন");
        farhana.keepsPicture("admin-people-bn-phone");
        page.locator("main tbody a").tap();
        assertThat(page.locator("h1")).hasText("জাহানারা ইমাম শিল্পী");
        assertThat(page.locator("main")).containsText(account.email());

        page.locator("main button.main").tap();
        assertThat(page.locator(".errors")).containsText("ভূমিকা");
        page.selectOption("select[name=role]", "TRAINER");
        page.selectOption("select[name=scope]", "course:" + NewLearner.COURSE);
        page.locator("main button.main").tap();
        assertThat(page.locator("main .card").first()).containsText("প্রশিক্ষক");
        farhana.findsNoBarrier().keepsPicture("admin-person-bn-phone");
        page.locator(HERS + " button").tap();
        assertThat(page.locator(HERS)).hasCount(0);

        farhana.open("/bn/admin/postings");
        Locator claim = claimOf(account, page);
        farhana.keepsPicture("admin-postings-bn-phone");
        claim.locator("form[action$='/refusal'] button").tap();
        assertThat(claim).hasCount(0);
        farhana.findsNoBarrier();
    }

    private static void findsThePerson(Visitor administrator, String name, NewLearner account) {
        Page page = administrator.page();
        page.click("header a[href='/en/admin']");
        administrator.keepsPicture("admin-en");
        page.click("main a[href$='/admin/people']");
        page.fill("input[name=q]", name);
        page.click("main form button");
        assertThat(page.locator("main [role=status]")).hasText("One person");
        assertThat(page.locator("main tbody tr")).containsText(account.email());
        administrator.findsNoBarrier().keepsPicture("admin-people-en");
        page.click("main tbody a");
        assertThat(page.locator("main")).containsText("Takes part, and has no other role.");
    }

    private static void makesHerAManagerOfTheBureau(Visitor administrator) {
        Page page = administrator.page();
        page.selectOption("select[name=role]", "TRAINER");
        page.selectOption("select[name=scope]", new SelectOption().setLabel("Institution: " + BUREAU));
        page.click("main button.main");
        assertThat(page.locator(".errors")).containsText("A trainer is given a course, or everything.");
        administrator.findsNoBarrier().keepsPicture("admin-person-errors-en");

        page.selectOption("select[name=role]", "MANAGER");
        page.click("main button.main");
        assertThat(page.locator("main .notice")).containsText("The role is given.");
        assertThat(page.locator("main .card").first()).containsText("Programme manager");
        assertThat(page.locator("main .card").first()).containsText(BUREAU);
        administrator.findsNoBarrier().keepsPicture("admin-person-en");
    }

    /** Those who work below the bureau too, but nobody above it or beside it. */
    private static void seesThePeopleOfTheBureauAlone(Visitor manager, NewLearner account) {
        Page page = manager.page();
        page.click("header form[action$='/sign-out'] button");
        manager.signInAs(account.email(), NewLearner.PASSWORD);
        page.click("header a[href$='/reports']");
        Locator rows = page.locator("table.report tbody");
        assertThat(page.locator("main header")).containsText("People of " + BUREAU);
        assertThat(rows).containsText("Sabina Yeasmin");
        assertThat(rows).containsText("Tahmina Begum");
        assertThat(rows).not().containsText("Ayesha Siddika");
        assertThat(rows).not().containsText("Salma Akter Jahan");
    }

    private static void takesItBack(Visitor administrator) {
        Page page = administrator.page();
        page.click(HERS + " button");
        assertThat(page.locator("main .notice")).containsText("The role is taken back.");
        assertThat(page.locator("main")).containsText("Takes part, and has no other role.");
    }

    private static void addsAnInstitution(Visitor administrator) {
        Page page = administrator.page();
        page.click("header a[href='/en/admin']");
        page.click("main a[href$='/admin/institutions']");
        page.fill("input[name=nameEn]", CENTRE);
        page.selectOption("select[name=kind]", "OTHER");
        page.selectOption("select[name=parent]", new SelectOption().setLabel("– " + BUREAU));
        page.click("main button.main");
        assertThat(page.locator(".errors a")).hasAttribute("href", "#field-nameBn");
        assertThat(page.locator("input[name=nameEn]")).hasValue(CENTRE);
        administrator.findsNoBarrier().keepsPicture("admin-institutions-errors-en");

        page.fill("input[name=nameBn]", "অভিবাসন তথ্যকেন্দ্র, নদীপাড়");
        page.click("main button.main");
        assertThat(below(page, BUREAU)).containsText(CENTRE);
        administrator.findsNoBarrier().keepsPicture("admin-institutions-en");
    }

    private static void renamesAndMovesIt(Visitor administrator) {
        Page page = administrator.page();
        page.click("main li a:text-is('" + CENTRE + "')");
        page.fill("input[name=nameEn]", CENTRE + " (MRC)");
        page.click("main button.main");
        assertThat(page.locator("h1")).hasText(CENTRE + " (MRC)");
        assertThat(page.locator("select[name=parent] option:checked")).hasText("– " + BUREAU);
        page.selectOption("select[name=parent]", new SelectOption().setLabel("– " + BOARD));
        page.click("form[action$='/place'] button");
        assertThat(page.locator("select[name=parent] option:checked")).hasText("– " + BOARD);
        administrator.findsNoBarrier().keepsPicture("admin-institution-en");
        page.locator("main a[href$='/admin/institutions']").click();
        assertThat(below(page, BOARD)).containsText(CENTRE + " (MRC)");
        assertThat(below(page, BUREAU)).not().containsText(CENTRE);
    }

    /** The branch of the tree that begins with this one. */
    private static Locator below(Page page, String institution) {
        return page.locator("main li:has(> a:text-is(\"" + institution + "\"))");
    }

    /** The oldest claims come first, and those of other tests may fill pages before this one. */
    private static Locator claimOf(NewLearner account, Page page) {
        page.waitForURL("**/admin/postings**");
        Locator claim = page.locator("tr:has-text('" + account.email() + "')");
        for (int next = 2; claim.count() == 0; next++) {
            page.locator("a[rel=next]").click();
            page.waitForURL("**page=" + next);
        }
        return claim;
    }

    private static void confirmsWhereSheWorks(Visitor administrator, NewLearner account) {
        Page page = administrator.page();
        page.click("header a[href='/en/admin']");
        page.click("main a[href$='/admin/postings']");
        Locator claim = claimOf(account, page);
        assertThat(claim).containsText("Office of the Tests");
        assertThat(claim).containsText("not in the list");
        administrator.findsNoBarrier().keepsPicture("admin-postings-en");
        claim.locator("select").selectOption(new SelectOption().setLabel("– – " + CENTRE + " (MRC)"));
        claim.locator("form[action$='/confirmation'] button").click();
        assertThat(page.locator("main .notice")).containsText("The posting is confirmed.");
        assertThat(claim).hasCount(0);
    }

    private static void readsTheMail(Visitor administrator, NewLearner account) {
        Page page = administrator.page();
        page.click("header a[href='/en/admin']");
        page.click("main a[href$='/admin/mail']");
        page.selectOption("select[name=state]", "SENT");
        page.click("main form button");
        assertThat(page).hasURL(Pattern.compile("state=SENT"));
        Locator letter = page.locator("main tbody tr:has-text('" + account.email() + "')");
        assertThat(letter).containsText("Confirm your e-mail address");
        assertThat(letter.locator(".tag")).hasText("Sent");
        administrator.findsNoBarrier().keepsPicture("admin-mail-en");
    }

    private static void readsWhetherTheFoldersAreSound(Visitor administrator) {
        Page page = administrator.page();
        page.click("header a[href='/en/admin']");
        page.click("main a[href$='/admin/courses']");
        Locator report = page.locator("main section.card:has(code:text-is('" + NewLearner.COURSE + "'))");
        assertThat(report.locator(".tag")).hasText("Taken in");
        assertThat(report).containsText("Learners get revision 1.");
        administrator.findsNoBarrier().keepsPicture("admin-courses-en");
    }
}
