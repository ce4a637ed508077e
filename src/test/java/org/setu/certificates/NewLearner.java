package org.setu.certificates;

import java.util.List;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Mailbox;
import org.setu.shared.Ids;

/** Somebody of the test's own, registered, confirmed and signed in as a person would, who reads a course to its end. */
final class NewLearner {
    static final String COURSE = "mainstreaming-migration";
    private static final String PASSWORD = "lantern-river-5731";

    private final String email = "learner-" + Ids.next() + "@certificates.example";
    private final Browserless browser = Browserless.visitor();

    private NewLearner() {}

    static NewLearner called(String english, String bangla) {
        var learner = new NewLearner();
        learner.register(english, bangla);
        learner.confirm();
        learner.signIn();
        return learner;
    }

    /** Earns a certificate of participation. */
    NewLearner readsTheWholeCourse() {
        Answer course = browser.get("/en/courses/" + COURSE);
        if (course.page().selectFirst("form[action$=/enrolment]") != null) {
            browser.submit(course.form("/enrolment"));
        }
        for (String lesson : lessons()) {
            Answer answer = browser.submit(browser.get(lesson).form(lesson));
            if (!answer.isRedirect()) {
                throw new AssertionError("Could not go on from " + lesson + ": " + answer);
            }
        }
        return this;
    }

    /** The number of the newest certificate. */
    String certificateNumber() {
        return list().words("article.card dd");
    }

    /** The page on which anybody checks the newest certificate, without its language. */
    String verifyPath() {
        var link = list().page().selectFirst("article.card a[href*=/verify/]");
        if (link == null) {
            throw new AssertionError("No certificate");
        }
        return link.attr("href").replaceFirst("^/en", "");
    }

    Answer list() {
        return browser.get("/en/certificates");
    }

    Browserless browser() {
        return browser;
    }

    Browserless program() {
        return Browserless.program(browser.cookies().getOrDefault("setu_access", ""));
    }

    Mailbox mailbox() {
        return Mailbox.of(email);
    }

    private List<String> lessons() {
        return browser.get("/en/courses/" + COURSE).page().select("main a[href*=/courses/" + COURSE + "/]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.matches("/en/courses/[^/]+/[^/]+/[^/]+") && !path.contains("/quiz/"))
                .distinct()
                .toList();
    }

    private void register(String english, String bangla) {
        Answer answer = browser.submit(browser.get("/en/register")
                .form("/register")
                .with("nameEn", english)
                .with("nameBn", bangla)
                .with("email", email)
                .with("kind", "GOVERNMENT")
                .with("institution", "other")
                .with("otherName", "Office of the Tests")
                .with("position", "Assistant Director")
                .with("language", "en")
                .with("password", PASSWORD));
        if (!answer.isRedirect()) {
            throw new AssertionError("Could not register: " + answer.words(".errors"));
        }
    }

    private void confirm() {
        String link = mailbox().awaits("Confirm your e-mail address").link("/confirm");
        browser.submit(browser.get(link).form("/confirm"));
    }

    private void signIn() {
        Answer answer = browser.submit(
                browser.get("/en/sign-in").form("/sign-in").with("email", email).with("password", PASSWORD));
        if (!answer.isRedirect()) {
            throw new AssertionError("Could not sign in: " + answer.words(".errors"));
        }
    }
}
