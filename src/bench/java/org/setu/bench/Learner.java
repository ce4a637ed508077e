package org.setu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.People;

/** One of the demonstration's learners at a client: enrolled, with an attempt of their own at one of the quizzes. */
final class Learner {
    static final String COURSE = "/en/courses/mainstreaming-migration";
    private static final List<String> QUIZZES = List.of("a1-quiz", "a2-quiz");

    private final String address;
    private final String email;
    private final String quiz;
    private Map<String, String> cookies = Map.of();
    private String questionPath = "";
    private String question = "";
    private List<String> options = List.of();
    private int answered;

    private Learner(String address, String email, String quiz) {
        this.address = address;
        this.email = email;
        this.quiz = quiz;
    }

    /** The how-manieth client; two of them may be one person on two devices, at two quizzes. */
    static Learner at(String address, int client) {
        List<String> emails = emails();
        return new Learner(address, emails.get(client % emails.size()), QUIZZES.get(client / emails.size()));
    }

    static Learner called(String address, String email, String quiz) {
        return new Learner(address, email, quiz);
    }

    private static List<String> emails() {
        try (InputStream file = Learner.class.getResourceAsStream("/org/setu/app/demo/learners.tsv")) {
            if (file == null) {
                throw new IOException("No learners.tsv");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[0]
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z ]", "")
                            .replace(' ', '.'))
                    .map(name -> name + "@demo.setu.example")
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Signs in anew, so that no token ends while something is measured. */
    Learner signedIn() {
        cookies = browser().cookies();
        return this;
    }

    Browserless browser() {
        var visitor = Browserless.visitorOf(address);
        Answer welcome = visitor.submit(
                visitor.get("/en/sign-in").form("/sign-in").with("email", email).with("password", People.PASSWORD));
        if (welcome.status() != 303) {
            throw new IllegalStateException(email + " could not sign in: " + welcome);
        }
        return visitor;
    }

    Learner enrolled() {
        enrol(browser(), COURSE);
        return this;
    }

    private static void enrol(Browserless visitor, String course) {
        Document page = visitor.get(course).page();
        if (page.selectFirst("form[action$=/enrolment]") != null) {
            visitor.submit(visitor.get(course).form("/enrolment"));
        }
    }

    /** Opens the attempt and looks for a question that is answered by one choice. */
    Learner seated() {
        var visitor = browser();
        String intro = COURSE + "/quiz/" + quiz;
        Answer begun = visitor.submit(visitor.get(intro).form("/quiz/" + quiz));
        String first = URI.create(begun.location()).getPath();
        String attempt = first.substring(0, first.lastIndexOf('/'));
        for (int number = 1; options.isEmpty(); number++) {
            Document page = visitor.get(attempt + "/" + number).page();
            List<String> choices = page.select("input[type=radio][name=answer]").eachAttr("value");
            Element field = page.selectFirst("input[name=question]");
            if (choices.size() > 1 && field != null) {
                options = choices;
                question = field.attr("value");
                questionPath = attempt + "/" + number;
                answered = 0;
            }
        }
        cookies = visitor.cookies();
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String questionPath() {
        return questionPath;
    }

    /** The form that saves an answer that differs from the last one, as the page's script sends it. */
    String nextAnswer() {
        answered++;
        return form(UUID.randomUUID(), answered);
    }

    /** What {@link #nextAnswer} sends, for whoever takes it without Setu. */
    String form(UUID step, int number) {
        String attempt = questionPath.replaceAll(".*/([^/]+)/[^/]+$", "$1");
        return "csrf=" + URLEncoder.encode(cookies.getOrDefault("setu_csrf", ""), UTF_8) + "&attempt=" + attempt
                + "&question=" + question + "&seen=" + (number - 1) + "&step=" + step + "&answer="
                + options.get(number % 2);
    }

    String signInForm() {
        return "csrf=" + URLEncoder.encode(cookies.getOrDefault("setu_csrf", ""), UTF_8) + "&email="
                + URLEncoder.encode(email, UTF_8) + "&password=" + People.PASSWORD;
    }
}
