package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;

/** Somebody wants to be forgotten, and is, while what they completed still counts. */
@OnTheServer
class ErasureIT {
    private static final String NAME = "Salma Khatun";
    private static final String SECRET = "The ferry man is called Bashir.";
    private static final String POSITION = "Keeper of the Ferry Lists";

    private final NewLearner salma = NewLearner.called(NAME, "সালমা খাতুন").readsTheWholeCourse();
    private final Browserless browser = salma.browser();
    private final String verify = salma.verifyPath();
    private final Browserless farhana = Browserless.visitor().signedInAs(People.ADMIN);

    @Test
    void whoIsErasedCannotBeFoundAndTheirCertificateStillHolds() {
        var atHome = Browserless.visitor()
                .withCookie("setu_refresh", browser.cookies().getOrDefault("setu_refresh", ""));
        Answer page = browser.get("/en/account/erasure");
        assertThat(page.words("main")).contains("What goes", "What stays, and why");

        Answer mistyped = browser.submit(
                page.form("/account/erasure").with("email", salma.email()).with("password", "not the password"));
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.form("/account/erasure").value("email")).isEqualTo(salma.email());
        assertThat(browser.submit(confirmed().with("email", People.CIVIL.email()))
                        .words("#field-email-error"))
                .contains("Type the one that stands above");

        assertThat(browser.followAll(browser.submit(confirmed())).text()).contains("Your data is erased");

        assertThat(salma.mailbox().awaits("Your data on Setu is erased").text()).contains("Dear " + NAME);
        assertThat(browser.cookies()).doesNotContainKeys("setu_access", "setu_refresh");
        assertThat(atHome.get("/en/account").isRedirect())
                .as("her other device")
                .isTrue();
        var visitor = Browserless.visitor();
        assertThat(visitor.submit(visitor.get("/en/sign-in")
                                .form("/sign-in")
                                .with("email", salma.email())
                                .with("password", NewLearner.PASSWORD))
                        .status())
                .isEqualTo(422);
        assertThat(farhana.get("/en/admin/people?q=" + salma.email()).words("[role=status]"))
                .isEqualTo("Nobody found");
        Answer register = Browserless.visitor().get("/en" + verify);
        assertThat(register.text()).contains("valid").doesNotContain(NAME);
    }

    @Test
    void certificatesGoTooIfTheirHolderSaysSo() {
        browser.submit(confirmed().with("withdrawn", "yes"));

        Answer register = Browserless.visitor().get("/en" + verify);
        assertThat(register.words(".verdict.revoked")).contains("withdrawn at its holder’s wish");
        assertThat(register.text()).doesNotContain(NAME);
    }

    @Test
    void theLastAdministratorIsToldWhatToDoFirst() {
        Answer page = farhana.get("/bn/account/erasure");

        assertThat(page.words("[role=alert]")).contains("আগে অন্য কাউকে প্রশাসক করুন");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.link("[role=alert] a")).isEqualTo("/bn/admin/people");
    }

    @Test
    @Tag("postgresql") // whose tables a test can read while the server runs
    void nothingInTheDatabaseTellsWhoItWas() throws SQLException {
        String lesson = "/en/courses/" + NewLearner.COURSE + "/a1/two-way-link";
        browser.submit(browser.get(lesson + "?tools=opening").form("/note").with("text", SECRET));
        browser.submit(browser.get("/en/account/posting")
                .form("/account/posting")
                .with("institution", "other")
                .with("otherName", "Ferry Office")
                .with("position", POSITION));
        assertThat(places(SECRET)).containsExactly("learning_note.text");
        assertThat(places(salma.email())).contains("identity_account.email", "notifications_mail.recipient");

        browser.submit(confirmed());
        salma.mailbox().awaits("Your data on Setu is erased");

        assertThat(places(SECRET)).isEmpty();
        assertThat(places(POSITION)).isEmpty();
        assertThat(farhana.get("/en/admin/mail").text()).doesNotContain("Your data on Setu is erased");
        assertThat(places(salma.email())).isEmpty();
    }

    private Form confirmed() {
        return browser.get("/en/account/erasure")
                .form("/account/erasure")
                .with("email", salma.email())
                .with("password", NewLearner.PASSWORD);
    }

    /** The columns of all tables in which this text stands. */
    private static List<String> places(String text) throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:" + Server.databaseAddress(), Postgres.USER, Postgres.USER)) {
            var found = new ArrayList<String>();
            for (String[] column : textColumns(connection)) {
                try (var query = connection.prepareStatement(
                        "select count(*) from " + column[0] + " where \"" + column[1] + "\" like ?")) {
                    query.setString(1, "%" + text + "%");
                    try (var rows = query.executeQuery()) {
                        rows.next();
                        if (rows.getLong(1) > 0) {
                            found.add(column[0] + "." + column[1]);
                        }
                    }
                }
            }
            return found;
        }
    }

    private static List<String[]> textColumns(Connection connection) throws SQLException {
        var columns = new ArrayList<String[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and data_type in ('text', 'character varying')
                        order by table_name, column_name""")) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return columns;
    }
}
