package org.setu.assessment.web;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.People;

/** Somebody who takes a quiz of the demonstration course without a browser, answering whatever is first on each page. */
final class QuizTaker {
    static final String COURSE = "/courses/mainstreaming-migration";

    private final Browserless visitor;
    private final String language;

    private QuizTaker(Browserless visitor, String language) {
        this.visitor = visitor;
        this.language = language;
    }

    /** Signed in and enrolled. */
    static QuizTaker enrolled(People person, String language) {
        return of(Browserless.visitor().signedInAs(person), language);
    }

    static QuizTaker of(Browserless visitor, String language) {
        var taker = new QuizTaker(visitor, language);
        Answer course = taker.get(COURSE);
        if (!course.page().select("form[action$=/enrolment]").isEmpty()) {
            visitor.submit(course.form("/enrolment"));
        }
        return taker;
    }

    Answer get(String path) {
        return visitor.get("/" + language + path);
    }

    Browserless visitor() {
        return visitor;
    }

    /** The bearer token of the same sign-in. */
    String bearer() {
        return visitor.cookies().getOrDefault("setu_access", "");
    }

    /** Begins or goes on, and answers with the path of the attempt without its language. */
    String start(String quiz) {
        Answer intro = get(COURSE + "/quiz/" + quiz);
        String question = visitor.submit(intro.form("/quiz/" + quiz)).location();
        return question.substring(question.indexOf("/courses/"), question.lastIndexOf('/'));
    }

    /** The page's form with its first option, letter, place or number. */
    static Form firstAnswers(Answer page) {
        Form form = page.form(page.page().expectFirst("form.question").attr("action"));
        for (Element field : page.page().select("form.question fieldset select")) {
            form = form.with(field.attr("name"), place(field));
        }
        for (Element field : page.page().select("form.question fieldset input")) {
            boolean choice = List.of("radio", "checkbox").contains(field.attr("type"));
            if (!choice || form.value(field.attr("name")).isEmpty()) {
                form = form.with(field.attr("name"), choice ? field.attr("value") : "১৫");
            }
        }
        return form;
    }

    /** Items to order get one place each; all else the first that is offered. */
    private static String place(Element select) {
        Element item = select.closest("ol.order > li");
        return item == null
                ? select.select("option[value~=.+]").get(0).attr("value")
                : String.valueOf(item.elementSiblingIndex() + 1);
    }

    /** As the script sends it. */
    Answer autosave(Form form) {
        Answer answer = visitor.with("Accept", "application/json").submit(form);
        visitor.with("Accept", "text/html");
        return answer;
    }

    Answer submit(Form form) {
        return visitor.submit(form);
    }

    Map<String, String> cookies() {
        return visitor.cookies();
    }
}
