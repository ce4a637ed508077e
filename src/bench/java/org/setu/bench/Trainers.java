package org.setu.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.assessment.formats.ForeignFiles;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.Form;
import org.setu.shared.Language;

/**
 * What trainers do, through the server, on PostgreSQL: saving a block, importing five thousand questions, and publishing a course while two hundred learners
 * answer its questions and read its lessons at the pace of people.
 */
public final class Trainers {
    private static final int SAVES = 200;
    private static final int QUESTIONS = 5_000;
    private static final int LEARNERS = 200;
    private static final Duration PHASE = Duration.ofSeconds(30);
    private static final Duration DURING = Duration.ofSeconds(10);
    private static final int THINKING_MILLIS = 2_000;

    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String BLOCK = DESK + "/lessons/a1/two-way-link/blocks/opening?lang=en";
    private static final String IMPORT = DESK + "/questions/a1/import";

    private final FilledServer server;
    private final Browserless trainer;
    private final Consumer<String> say;

    private Trainers(FilledServer server, Consumer<String> say) {
        this.server = server;
        this.say = say;
        trainer = server.trainer();
    }

    /** Alone: {@code mvn -Pbench verify -Dbench.main=org.setu.bench.Trainers}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        measure(System.out::println);
    }

    static void measure(Consumer<String> say)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var server = FilledServer.called("trainers")) {
            var trainers = new Trainers(server, say);
            trainers.saves();
            trainers.publishes();
            trainers.imports();
        }
    }

    private void saves() throws SQLException {
        double[] millis = new double[SAVES];
        for (int save = 0; save < SAVES; save++) {
            Form form = trainer.get(BLOCK).form("?lang=en");
            form = form.with("text", form.value("text") + "\n\nSaved once more, for the " + save + "th time.");
            long begin = System.nanoTime();
            Answer saved = trainer.submit(form);
            millis[save] = (System.nanoTime() - begin) / 1e6;
            if (saved.status() != 303) {
                throw new IllegalStateException("Not saved: " + saved.words("main"));
            }
        }
        double[] bare = inserts(SAVES);
        say.accept("| what | p50 ms | p95 ms | longest ms |");
        say.accept("|---|---|---|---|");
        say.accept(row("a block of a lesson saved, until it is acknowledged", millis));
        say.accept(row("a row of as many bytes inserted and committed by plain JDBC", bare));
    }

    /** Of a text as long as a lesson, one after the other. */
    private double[] inserts(int times) throws SQLException {
        double[] millis = new double[times];
        try (var connection = server.connection();
                var statement = connection.createStatement()) {
            statement.execute("create table bench_bare (id integer primary key, text text)");
            try (var insert = connection.prepareStatement("insert into bench_bare values (?, ?)")) {
                for (int at = 0; at < times; at++) {
                    long begin = System.nanoTime();
                    insert.setInt(1, at);
                    insert.setString(2, "x".repeat(10_000));
                    insert.executeUpdate();
                    millis[at] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        return millis;
    }

    private static String row(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }

    private void imports() {
        String gift = IntStream.range(0, QUESTIONS).mapToObj("""
                        ::Q%d:: How many districts take part in round %<d? {
                        =Sixty-four #All of them.
                        ~Eight #Those are the divisions.
                        ~Four hundred and ninety-five #Those are the upazilas.
                        }
                        """::formatted).collect(Collectors.joining("\n"));
        long begin = System.nanoTime();
        Answer report = trainer.submit(trainer.get(IMPORT).form("/import").with("text", gift));
        double looked = (System.nanoTime() - begin) / 1e9;
        Form take = report.form("/import").with("do", "take");
        begin = System.nanoTime();
        Answer taken = trainer.submit(take);
        double kept = (System.nanoTime() - begin) / 1e9;
        if (taken.status() != 303) {
            throw new IllegalStateException("Not taken: " + taken.words("main"));
        }
        begin = System.nanoTime();
        int read = new ForeignFiles()
                .read(gift, Language.EN)
                .map(reading -> reading.entries().size())
                .orElse(0);
        double parsed = (System.nanoTime() - begin) / 1e9;
        say.accept("");
        say.accept(String.format(
                Locale.ROOT,
                "Import of %,d questions in GIFT: shown entry by entry after %.1f s, set aside after %.1f s more; read alone, without a server, %.1f s (%,d)",
                QUESTIONS,
                looked,
                kept,
                parsed,
                read));
    }

    /** What one client met, and when. */
    private record Reply(long at, long micros, boolean answer) {}

    private void publishes() throws SQLException, InterruptedException, ExecutionException {
        people();
        List<Learner> learners = new ArrayList<>();
        for (int one = 0; one < LEARNERS; one++) {
            learners.add(Learner.called(server.address(), email(one), "a1-quiz")
                    .enrolled()
                    .seated());
        }
        String lesson = Benchmark.lessonOf(learners.get(0).browser());
        var pool = Executors.newFixedThreadPool(LEARNERS);
        try {
            long begin = System.nanoTime();
            long end = begin + PHASE.multipliedBy(3).toNanos();
            List<Future<List<Reply>>> all = learners.stream()
                    .map(one -> pool.submit(() -> learns(one, lesson, end)))
                    .toList();
            TimeUnit.NANOSECONDS.sleep(PHASE.toNanos());
            long published = System.nanoTime();
            Answer answer = trainer.submit(trainer.get(DESK + "/publication")
                    .form("/publication")
                    .with("note", "Saved while people learn.")
                    .with("extent", "minor"));
            double seconds = (System.nanoTime() - published) / 1e9;
            if (answer.status() != 303) {
                throw new IllegalStateException("Not published: " + answer.words("main"));
            }
            var replies = new ArrayList<Reply>();
            for (Future<List<Reply>> each : all) {
                replies.addAll(each.get());
            }
            say.accept("");
            say.accept(String.format(
                    Locale.ROOT,
                    "Published within %.1f s while %d learners answer, look at the next question and at a lesson, each every two seconds or so:",
                    seconds,
                    LEARNERS));
            say.accept("");
            say.accept("| when | answer saved, n | p50 ms | p95 ms | page, n | p50 ms | p95 ms |");
            say.accept("|---|---|---|---|---|---|---|");
            long warm = begin + PHASE.toNanos() / 3;
            say.accept(phase("before", replies, warm, published));
            say.accept(phase("from the publication on, 10 s", replies, published, published + DURING.toNanos()));
            say.accept(phase("after", replies, published + DURING.toNanos(), end));
        } finally {
            pool.shutdownNow();
        }
    }

    private static String phase(String name, List<Reply> replies, long from, long to) {
        return "| " + name + kind(replies, from, to, true) + kind(replies, from, to, false) + " |";
    }

    private static String kind(List<Reply> replies, long from, long to, boolean answer) {
        long[] micros = replies.stream()
                .filter(reply -> reply.answer() == answer && reply.at() >= from && reply.at() < to)
                .mapToLong(Reply::micros)
                .toArray();
        Figures figures = Figures.of(micros, 1, 0);
        return String.format(
                Locale.ROOT, " | %d | %.1f | %.1f", micros.length, figures.millis(0.5), figures.millis(0.95));
    }

    private List<Reply> learns(Learner learner, String lesson, long end) throws IOException, InterruptedException {
        var replies = new ArrayList<Reply>();
        try (var wire = new Wire(server.address())) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(THINKING_MILLIS));
            while (System.nanoTime() < end) {
                replies.add(timed(
                        wire,
                        Wire.post(learner.questionPath(), learner.cookies(), "application/json", learner.nextAnswer()),
                        true));
                replies.add(timed(wire, Wire.get(learner.questionPath(), learner.cookies(), "gzip"), false));
                Thread.sleep(THINKING_MILLIS / 2 + ThreadLocalRandom.current().nextInt(THINKING_MILLIS));
                replies.add(timed(wire, Wire.get(lesson, learner.cookies(), "gzip"), false));
            }
        }
        return replies;
    }

    private static Reply timed(Wire wire, byte[] request, boolean answer) throws IOException {
        long begin = System.nanoTime();
        wire.send(request).mustSay(200, answer ? "\"saved\"" : "<main");
        return new Reply(begin, (System.nanoTime() - begin) / 1000, answer);
    }

    private static String email(int learner) {
        return "learner" + learner + "@bench.example";
    }

    /** With hashes that cost nearly nothing. */
    private void people() throws SQLException {
        try (var connection = server.connection();
                var insert = connection.prepareStatement("""
                        insert into identity_account (id, email, email_confirmed_at, name_en, name_bn, kind, language, password_hash, created_at, version)
                        values (md5(?)::uuid, ?, now(), ?, ?, 'GOVERNMENT', 'en', ?, now(), 1)""")) {
            for (int one = 0; one < LEARNERS; one++) {
                String email = email(one);
                insert.setString(1, email);
                insert.setString(2, email);
                insert.setString(3, "Learner " + one);
                insert.setString(4, "শিক্ষার্থী " + one);
                insert.setString(5, CheapPasswords.phc());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
