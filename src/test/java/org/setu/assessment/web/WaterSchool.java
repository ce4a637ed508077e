package org.setu.assessment.web;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Folders;
import org.setu.fixtures.MeasuredCourse;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;
import org.setu.fixtures.Server;

/**
 * A server of its own, on the run's kind of database, with the measured course and a second one like it, of which the demonstration's trainer has the
 * first. Every other one of the demonstration's learners learned in the second, and is a stranger to the first.
 */
final class WaterSchool implements AutoCloseable {
    static final String DESK = "/en/authoring/clean-water";

    private final OwnServer server;
    private final @Nullable Postgres postgres;
    private final Browserless trainer;

    private WaterSchool(OwnServer server, @Nullable Postgres postgres) {
        this.server = server;
        this.postgres = postgres;
        var farhana = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);
        String person =
                farhana.get("/en/admin/people?q=" + People.TRAINER.email()).link("th a");
        farhana.submit(
                farhana.get(person).form("/grants").with("role", "TRAINER").with("scope", "course:clean-water"));
        trainer = Browserless.visitorOf(server.address()).signedInAs(People.TRAINER);
    }

    /**
     * @param name of its database and its folder
     * @param passage of the course's outline, which is to be
     * @param replacement this
     */
    static WaterSchool open(String name, String passage, String replacement) throws IOException, SQLException {
        Path courses = Server.folder().resolve(Server.database() + "-" + name + "-courses");
        MeasuredCourse.layInto(courses);
        Folders.replace(courses.resolve("clean-water/course.yaml"), passage, replacement);
        Folders.copy(courses.resolve("clean-water"), courses.resolve("other-water"));
        Folders.replace(courses.resolve("other-water/course.yaml"), "slug: clean-water", "slug: other-water");
        boolean embedded = Server.database() == Server.Database.H2;
        Postgres postgres = embedded ? null : Postgres.listeningAnywhere();
        OwnServer server = postgres == null
                ? OwnServer.onItsOwnDatabase(name)
                : OwnServer.on(postgres.emptyDatabase(name), name).with("SETU_DEMO", "true");
        return new WaterSchool(
                server.with("SETU_COURSES_DIR", courses.toString()).start(), postgres);
    }

    static WaterSchool open(String name) throws IOException, SQLException {
        return open(name, "", "");
    }

    OwnServer server() {
        return server;
    }

    Browserless trainer() {
        return trainer;
    }

    /** With one passage of the questions replaced. */
    void publishesWith(String passage, String replacement) {
        String path = "/files/" + MeasuredCourse.QUESTIONS;
        var form = trainer.get(DESK + path).form(path);
        String text = form.value("text");
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("The questions do not contain: " + passage);
        }
        trainer.submit(form.with("text", text.replace(passage, replacement)));
        Answer published = trainer.submit(trainer.get(DESK + "/publication")
                .form("/publication")
                .with("note", "A question was corrected.")
                .with("extent", "major"));
        if (!published.isRedirect()) {
            throw new IllegalStateException(published.words("main"));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Optional<Postgres> own = Optional.ofNullable(postgres);
        if (own.isPresent()) {
            own.get().close();
        }
    }
}
