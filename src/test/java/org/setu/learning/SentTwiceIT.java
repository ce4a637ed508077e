package org.setu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.RightAnswers;
import org.setu.fixtures.Server;

/** A finger that taps twice, a line that hangs, a browser that asks again: what is sent several times at once is there once. */
@OnTheServer
class SentTwiceIT {
    private static final String COURSE = "/en/courses/" + NewLearner.COURSE;
    private static final String TOOLS = COURSE + "/a1/two-way-link?tools=opening";
    private static final int TIMES = 6;

    private final NewLearner rokeya = NewLearner.called("Rokeya Khatun", "রোকেয়া খাতুন");
    private final Browserless browser = rokeya.browser();

    @Test
    void anEnrolmentANoteABookmark() {
        Form enrolment = browser.get(COURSE).form("/enrolment");
        assertThat(atOnce(enrolment)).containsOnly(303);
        assertThat(browser.get("/en/learning").page().select("main a[href=" + COURSE + "]"))
                .isNotEmpty();

        assertThat(atOnce(browser.get(TOOLS).form("/note").with("text", "Ask the district office.")))
                .containsOnly(303);
        assertThat(browser.get(COURSE + "/a1/two-way-link").page().select("aside.note"))
                .hasSize(1);

        Form mark = browser.get(TOOLS).form("/bookmark");
        assertThat(atOnce(mark)).containsOnly(303);
        assertThat(browser.get(TOOLS).words("form[action$=/bookmark] button")).isEqualTo("Remove the bookmark");
        assertThat(atOnce(browser.get(TOOLS).form("/bookmark"))).containsOnly(303);
        assertThat(browser.get(TOOLS).words("form[action$=/bookmark] button")).isEqualTo("Set a bookmark here");
    }

    @Test
    @Tag("postgresql") // nothing shows whose evaluation is whose, so the rows are counted
    void anEvaluation() throws SQLException {
        rokeya.enrols();
        Form form = browser.get(COURSE + "/evaluation").form("/evaluation");
        String comment = "Written once by " + rokeya.email();
        for (EvaluationItem item : RightAnswers.COURSE.evaluation()) {
            form = form.with(item.id().value(), item.kind() == EvaluationItem.Kind.SCALE ? "4" : comment);
        }
        assertThat(atOnce(form)).containsOnly(303);

        long comments = RightAnswers.COURSE.evaluation().stream()
                .filter(item -> item.kind() != EvaluationItem.Kind.SCALE)
                .count();
        try (var connection =
                        DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER);
                var query = connection.prepareStatement("select count(*) from learning_evaluation where text = ?")) {
            query.setString(1, comment);
            try (var rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(comments).isPositive();
            }
        }
    }

    @Test
    void anInstitution() {
        var farhana = Browserless.visitor().signedInAs(People.ADMIN);
        String name = "Office of Two Taps " + rokeya.email().hashCode();
        Form form = farhana.get("/en/admin/institutions")
                .form("/admin/institutions")
                .with("nameEn", name)
                .with("nameBn", "দুই চাপের দপ্তর")
                .with("kind", "DEPARTMENT");

        assertThat(farhana.submit(form).isRedirect()).isTrue();
        Answer again = farhana.submit(form);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words("#field-nameEn-error")).contains("There is one of that name");
        assertThat(again.form("/admin/institutions").value("nameEn")).isEqualTo(name);
        assertThat(farhana.get("/en/admin/institutions").page().select("a:contains(" + name + ")"))
                .hasSize(1);
    }

    private List<Integer> atOnce(Form form) {
        return AtOnce.times(TIMES, time -> browser.submit(form).status());
    }
}
