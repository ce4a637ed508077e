package org.setu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Postgres;

/**
 * Tables as large as they may be, brought through the server on PostgreSQL as a person brings them: sent and read, looked at, carried out. Meanwhile a learner
 * goes from page to page. The reference is a batch of as many bare inserts by JDBC in the same run.
 */
public final class Imports {
    private static final int ROWS = 50_000;
    private static final int PEOPLE = 5_000;
    private static final int WORLD = 100_000;
    private static final int BATCH = 1_000;
    private static final String TREE = "/en/admin/institutions/import";
    private static final String PROGRAMMES = "/en/reports/programmes";

    private Imports() {}

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Imports}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say) throws IOException, SQLException, InterruptedException {
        try (var postgres = Postgres.listeningAnywhere()) {
            String address = postgres.emptyDatabase("imports");
            try (var server = OwnServer.on(address, "imports").withEveryCourse().with("SETU_DEMO", "true")) {
                server.start();
                new ReportWorld(WORLD).fill(address);
                var node = Node.of(server);
                say.accept(String.format(
                        Locale.ROOT,
                        "%,d bare inserts by JDBC in batches of %,d: %.1f s",
                        ROWS,
                        BATCH,
                        reference(address)));
                say.accept("Memory before: " + node.memory());
                say.accept("");
                say.accept(
                        "| table | KB | sent, read and looked at s | looked at again s | carried out s | a learner's page meanwhile p50 / p95 ms |");
                say.accept("|---|---|---|---|---|---|");
                var admin = Browserless.visitorOf(server.address()).signedInAs(People.ADMIN);
                String head = "Name in English,Name in Bangla,Kind,Code\n";
                say.accept(brings(
                        "50,000 institutions",
                        server,
                        admin,
                        TREE,
                        table(head, ROWS, n -> "Office " + n + ",দপ্তর " + n + ",Other,office-" + n)));
                say.accept(brings(
                        "50,000 institutions, half of the rows wrong",
                        server,
                        admin,
                        TREE,
                        table(
                                head,
                                ROWS,
                                n -> n % 2 == 0
                                        ? "Branch " + n + ",শাখা " + n + ",Other,branch-" + n
                                        : "Branch " + n + ",,Castle,branch-" + n)));
                say.accept(brings(
                        "5,000 transfers",
                        server,
                        admin,
                        "/en/postings/import",
                        table(
                                "E-mail,Event,Date,Institution code\n",
                                PEOPLE,
                                n -> "learner" + n * 3 + "@bench.example,transfer,2026-10-01,bench-"
                                        + (n % 400 + 20))));
                String enrolment = cohort(admin) + "/enrolment";
                say.accept(brings(
                        "5,000 people to enrol, none of them known",
                        server,
                        admin,
                        enrolment,
                        table(
                                "E-mail,Name,Institution\n",
                                PEOPLE,
                                n -> "new" + n + "@bench.example,Somebody " + n + ",bench-" + (n % 400 + 20))));
                say.accept(brings(
                        "5,000 people to enrol, half of them wrong, half with an account",
                        server,
                        admin,
                        enrolment,
                        table(
                                "E-mail,Name,Institution\n",
                                PEOPLE,
                                n -> n % 2 == 0
                                        ? "learner" + n + "@bench.example,,"
                                        : "nobody" + n + ",Nobody " + n + ",Nowhere " + n)));
                say.accept("");
                say.accept("Memory after: " + node.memory());
                say.accept("");
            }
        }
    }

    private static String brings(String what, OwnServer server, Browserless admin, String page, byte[] file)
            throws InterruptedException {
        var going = new AtomicBoolean(true);
        List<Double> beside = Collections.synchronizedList(new ArrayList<>());
        var learner = new Thread(() -> {
            Browserless reader = Learner.at(server.address(), 1).browser();
            while (going.get()) {
                long begin = System.nanoTime();
                reader.get(Learner.COURSE);
                beside.add((System.nanoTime() - begin) / 1e6);
            }
        });
        learner.start();
        long sent = System.nanoTime();
        Answer brought = admin.upload(
                admin.get(page).form(page.endsWith("/import") ? "/import" : "/sheet"), "file", "table.csv", file);
        Answer preview = admin.followAll(brought);
        double look = seconds(sent);
        if (preview.status() != 200) {
            throw new IllegalStateException(what + " was refused: " + preview.words(".errors"));
        }
        long again = System.nanoTime();
        admin.get(path(brought.location()));
        double looked = seconds(again);
        long begun = System.nanoTime();
        Answer done = admin.submit(preview.form(path(brought.location()).replaceFirst("^/en", "")));
        double carried = seconds(begun);
        if (!done.isRedirect()) {
            throw new IllegalStateException(what + " was not carried out: " + done.words("main"));
        }
        going.set(false);
        learner.join();
        Collections.sort(beside);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.0f / %.0f |",
                what,
                file.length / 1000,
                look,
                looked,
                carried,
                beside.get(beside.size() / 2),
                beside.get((int) (beside.size() * 0.95)));
    }

    private static String cohort(Browserless admin) {
        Answer form = admin.get(PROGRAMMES + "/new");
        String made = path(admin.submit(form.form("/reports/programmes")
                        .with("nameEn", "Bench")
                        .with("nameBn", "মাপ")
                        .with(
                                "institution",
                                form.link("select[name=institution] option[value]:not([value=''])", "value"))
                        .with("course-1", "migrant-protection"))
                .location());
        return path(admin.submit(admin.get(made + "/new-cohort")
                                .form("/new-cohort")
                                .with("nameEn", "All")
                                .with("nameBn", "সবাই")
                                .with("begins", "2026-12-01")
                                .with("deadline", "2027-12-01"))
                        .location())
                .replaceFirst("/enrolment$", "");
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static byte[] table(String head, int rows, IntFunction<String> row) {
        var table = new StringBuilder(head);
        for (int number = 1; number <= rows; number++) {
            table.append(row.apply(number)).append('\n');
        }
        return table.toString().getBytes(UTF_8);
    }

    private static double reference(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address, Postgres.USER, Postgres.USER)) {
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (var insert = connection.prepareStatement("""
                    insert into institutions_institution (id, slug, name_en, name_bn, kind, version) values (?, ?, ?, ?, 'OTHER', 1)""")) {
                for (int number = 1; number <= ROWS; number++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, "reference-" + number);
                    insert.setString(3, "Reference " + number);
                    insert.setString(4, "মাপ " + number);
                    insert.addBatch();
                    if (number % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            double seconds = seconds(begin);
            connection.rollback();
            return seconds;
        }
    }
}
