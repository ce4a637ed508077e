package org.setu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.setu.app.PageQueries;
import org.setu.bench.Load.Call;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;
import org.setu.fixtures.Server;
import org.setu.identity.passwords.Argon2id;

/** Measures everything once and prints it as Markdown, for {@code docs/performance.md}. */
public final class Benchmark implements AutoCloseable {
    private static final Map<String, String> NOBODY = Map.of();
    private static final int WARM_ROUNDS = 20;
    private static final int STARTS = 3;
    private static boolean incomplete;

    private final Duration warm = Duration.ofMillis(number("bench.warm.millis"));
    private final Duration measured = Duration.ofMillis(number("bench.measure.millis"));
    private final List<Integer> clients = Arrays.stream(
                    System.getProperty("bench.clients").split(","))
            .map(Integer::valueOf)
            .toList();
    private final Node node;
    private final Load load;
    private final List<Learner> learners = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();

    private Benchmark(Node node) {
        this.node = node;
        this.load = new Load(warm, measured, node::cpu);
    }

    public static void main(String[] arguments) throws Exception {
        say("# Benchmark of " + java.time.LocalDate.now(java.time.ZoneOffset.UTC));
        say("");
        say(machine());
        try (var node = Node.of(OwnServer.onItsOwnDatabase("load").withEveryCourse());
                var benchmark = new Benchmark(node)) {
            benchmark.starts();
            benchmark.prepare();
            part(benchmark::wireBytes);
            part(benchmark::loads);
            part(benchmark::profiles);
            part(benchmark::writing);
            say("");
            say("Memory after the load: " + node.memory());
        }
        say("");
        say("## Queries per page");
        say("");
        say("| page | queries, few rows | queries, many rows | rows |");
        say("|---|---|---|---|");
        part(() -> PageQueries.counted()
                .forEach(row -> say("| %s | %d | %d | %s |".formatted(row.page(), row.few(), row.many(), row.what()))));
        say("");
        say("## The report of completions over 100,000 learners, on PostgreSQL");
        say("");
        part(() -> Reports.measure(Benchmark::say));
        say("");
        say("## The statistics of questions after a million answers, on PostgreSQL");
        say("");
        part(() -> Statistics.measure(Benchmark::say));
        say("");
        say("## What trainers do, on PostgreSQL");
        say("");
        part(() -> Trainers.measure(Benchmark::say));
        say("");
        say("## The statistics of lessons after a million facts, on PostgreSQL");
        say("");
        part(() -> LessonStatistics.measure(Benchmark::say));
        say("");
        say("Load average at the end: " + busy());
        if (incomplete) {
            throw new IllegalStateException("Not everything was measured");
        }
    }

    private interface Part {
        void measure() throws Exception;
    }

    /** What fails says so in the report and leaves the rest to be measured. */
    private static void part(Part part) throws InterruptedException {
        try {
            part.measure();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            say("NOT MEASURED: " + failed);
            incomplete = true;
        }
    }

    private static String machine() {
        long memory = ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return "%d cores, %d GB, JDK %d, load average before: %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(memory / (double) (1L << 30)),
                        Runtime.version().feature(),
                        busy());
    }

    private static String busy() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private void starts() throws IOException, InterruptedException {
        say("");
        say("## Start");
        say("");
        say("First start, empty database, with the demonstration's people: %.1f s, %.1f s of CPU"
                .formatted(node.start(), node.cpu().toMillis() / 1000.0));
        node.stop();
        say("");
        say(
                "Start on a migrated and published database, in turn with the smallest application of its kind and with the same server alone:");
        say("");
        say("| application | seconds | CPU seconds |");
        say("|---|---|---|");
        String memory = "";
        for (int turn = 0; turn < STARTS; turn++) {
            node.takeSetuAway();
            node.laySmallest();
            start("smallest");
            node.stop();
            node.takeSmallestAway();
            start("none");
            node.stop();
            node.laySetuBack();
            start("Setu");
            memory = node.memory();
            node.stop();
        }
        say("");
        say("Memory idle: " + memory);
        CheapPasswords.in(node.dataDirectory());
        node.besideBare();
        node.start();
    }

    private void start(String application) {
        say("| %s | %.1f | %.1f |"
                .formatted(application, node.start(), node.cpu().toMillis() / 1000.0));
    }

    private void prepare() throws IOException {
        int most = clients.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int client = 0; client < most; client++) {
            learners.add(Learner.at(node.address(), client).enrolled().seated());
            wires.add(new Wire(node.address()));
        }
        send(Wire.put("/bare/jdbc", "text/plain", new byte[0])).mustSay(204, "");
    }

    private Wire.Reply send(byte[] request) throws IOException {
        return wires.get(0).send(request);
    }

    /** The first lesson that the course's page leads to. */
    static String lessonOf(Browserless learner) {
        return learner.get(Learner.COURSE).page().select("main a[href]").eachAttr("href").stream()
                .map(href -> href.replaceAll("[?#].*", ""))
                .filter(href -> href.matches(Learner.COURSE + "/[^/]+/[^/]+") && !href.contains("/quiz/"))
                .findFirst()
                .orElseThrow();
    }

    private void wireBytes() throws IOException {
        say("");
        say("## Over the wire, with gzip");
        say("");
        say("| visit | requests | document KB | other KB | together KB | bar |");
        say("|---|---|---|---|---|---|");
        Learner learner = learners.get(0).signedIn();
        var stranger = new Visits(wires.get(0), NOBODY);
        say(stranger.row("first visit", "/en", "100 KB"));
        say(stranger.row("next page", "/en/courses", "15 KB"));
        say(stranger.row("next page", Learner.COURSE, "15 KB"));
        var known = new Visits(wires.get(0), learner.cookies());
        Browserless browser = learner.browser();
        String lesson = lessonOf(browser);
        known.row("fills the cache", "/en/learning", "");
        say(known.row("home, signed in", "/en/learning", "15 KB"));
        say(known.row("lesson", lesson, "60 KB"));
        say(known.row("lesson", lesson.replace("/en/", "/bn/"), "60 KB"));
        say(known.row("quiz question", learner.questionPath(), "15 KB"));
    }

    private void writing() {
        say("");
        say("## Writing a block of a lesson, in Chromium");
        say("");
        Writing.measure(node.server(), Benchmark::say);
    }

    private void loads() throws IOException, InterruptedException, ExecutionException {
        say("");
        say("## Under load");
        say("");
        say(
                "| what | clients | requests/s | p50 ms | p95 ms | p99 ms | server CPU ms/request | of bare, requests/s | of bare, CPU |");
        say("|---|---|---|---|---|---|---|---|---|");
        String lesson = lessonOf(learners.get(0).browser());
        warmUp(lesson);
        page("catalogue", learner -> "/en/courses", "<main", false);
        page("lesson", learner -> lesson, "class=\"lesson\"", true);
        page("quiz question", Learner::questionPath, "class=\"question\"", true);
        answers();
        signIns();
    }

    /** Until the JVM has compiled what a server of some minutes' age has compiled long ago. */
    private void warmUp(String lesson) throws InterruptedException, ExecutionException {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            load.of(calls(8, (wire, learner) -> {
                Map<String, String> cookies = learner.signedIn().cookies();
                List<byte[]> pages = Stream.of("/en/courses", lesson, learner.questionPath(), "/en/learning")
                        .map(path -> Wire.get(path, cookies, "gzip"))
                        .toList();
                return () -> {
                    for (byte[] page : pages) {
                        wire.send(page).mustSay(200, "<main");
                    }
                };
            }));
        }
    }

    private void page(String name, Function<Learner, String> path, String marker, boolean signedIn)
            throws IOException, InterruptedException, ExecutionException {
        Learner first = learners.get(0).signedIn();
        Map<String, String> cookies = signedIn ? first.cookies() : Map.of("setu_csrf", "0123456789012345678901234567");
        byte[] body = send(Wire.get(path.apply(first), cookies, "gzip"))
                .mustSay(200, marker)
                .getBytes(StandardCharsets.UTF_8);
        String bare = "/bare/bytes/" + body.length;
        send(Wire.put(bare, "text/html", body)).mustSay(204, "");
        for (String encoding : List.of("gzip", "identity")) {
            for (int count : encoding.equals("gzip") ? clients : List.of(8)) {
                List<Call> pages = calls(count, (wire, learner) -> {
                    byte[] request = Wire.get(
                            path.apply(learner), signedIn ? learner.signedIn().cookies() : cookies, encoding);
                    return () -> wire.send(request).mustSay(200, marker);
                });
                byte[] plain = Wire.get(bare, NOBODY, encoding);
                List<Call> bares =
                        calls(count, (wire, learner) -> () -> wire.send(plain).mustSay(200, marker));
                compare(name + ", " + encoding, "bare, " + body.length + " bytes, " + encoding, count, pages, bares);
            }
        }
    }

    private void compare(String name, String bareName, int count, List<Call> calls, List<Call> bares)
            throws InterruptedException, ExecutionException {
        Figures ours = load.of(calls);
        Figures bare = load.of(bares);
        say(ours.row(
                name,
                count,
                "%.2f".formatted(ours.perSecond() / bare.perSecond()),
                "%.2f".formatted(bare.cpuPerRequest() / ours.cpuPerRequest())));
        say(bare.row(bareName, count, "", ""));
    }

    private interface Making {
        Call of(Wire wire, Learner learner);
    }

    private List<Call> calls(int count, Making making) {
        var calls = new ArrayList<Call>();
        for (int client = 0; client < count; client++) {
            calls.add(making.of(wires.get(client), learners.get(client)));
        }
        return calls;
    }

    private Call answering(Wire wire, Learner learner) {
        learner.signedIn();
        return () -> wire.send(
                        Wire.post(learner.questionPath(), learner.cookies(), "application/json", learner.nextAnswer()))
                .mustSay(200, "\"saved\"");
    }

    /** Numbers of answers that plain JDBC inserts; never used twice. */
    private final AtomicInteger numbers = new AtomicInteger();

    private void answers() throws IOException, InterruptedException, ExecutionException {
        for (int count : clients) {
            int before = answersInTheJournal();
            var sent = new AtomicInteger();
            List<Call> answers = calls(count, this::answering).stream()
                    .<Call>map(call -> () -> {
                        call.once();
                        sent.incrementAndGet();
                    })
                    .toList();
            List<Call> inserts = calls(
                    count,
                    (wire, learner) -> () -> wire.send(Wire.post(
                                    "/bare/jdbc",
                                    NOBODY,
                                    "application/json",
                                    learner.form(UUID.randomUUID(), numbers.incrementAndGet())))
                            .mustSay(200, "\"saved\""));
            compare("answer saved", "plain JDBC", count, answers, inserts);
            int kept = answersInTheJournal() - before;
            if (kept < sent.get()) {
                say("(of " + sent.get() + " answers acknowledged, " + kept + " are in the journal)");
            }
        }
    }

    private int answersInTheJournal() throws IOException {
        return Integer.parseInt(
                send(Wire.get("/bare/jdbc/answers", NOBODY, "identity")).mustSay(200, ""));
    }

    /** With hashes that cost nearly nothing, so that what is left is Setu's own. */
    private void signIns() throws IOException, InterruptedException, ExecutionException {
        Learner first = learners.get(0).signedIn();
        int size = Math.max(1, send(signIn(first)).mustSay(303, "setu_access=").length());
        String bare = "/bare/bytes/" + size;
        send(Wire.put(bare, "text/html", "x".repeat(size).getBytes(StandardCharsets.UTF_8)))
                .mustSay(204, "");
        byte[] plain = Wire.get(bare, NOBODY, "identity");
        for (int count : clients) {
            List<Call> signIns = calls(count, (wire, learner) -> {
                byte[] request = signIn(learner.signedIn());
                return () -> wire.send(request).mustSay(303, "setu_access=");
            });
            List<Call> bares =
                    calls(count, (wire, learner) -> () -> wire.send(plain).mustSay(200, "x"));
            compare("sign-in outside the hash", "bare, " + size + " bytes", count, signIns, bares);
        }
        var alone = new Load(
                warm,
                measured,
                () -> ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        String phc = Argon2id.hash(People.PASSWORD);
        say(alone.of(calls(1, (wire, learner) -> () -> {
                    if (!Argon2id.matches(phc, People.PASSWORD)) {
                        throw new IOException("The password did not match");
                    }
                }))
                .row("the password hash alone (no server)", 1, "", ""));
    }

    private static byte[] signIn(Learner learner) {
        var cookies = Map.of("setu_csrf", learner.cookies().getOrDefault("setu_csrf", ""));
        return Wire.post("/en/sign-in", cookies, "text/html", learner.signInForm());
    }

    private void profiles() throws IOException, InterruptedException, ExecutionException {
        String lesson = lessonOf(learners.get(0).browser());
        profile("lesson", calls(8, (wire, learner) -> {
            byte[] request = Wire.get(lesson, learner.signedIn().cookies(), "gzip");
            return () -> wire.send(request).mustSay(200, "class=\"lesson\"");
        }));
        profile("catalogue", calls(8, (wire, learner) -> {
            byte[] request = Wire.get("/en/courses", NOBODY, "gzip");
            return () -> wire.send(request).mustSay(200, "<main");
        }));
        profile("quiz question", calls(8, (wire, learner) -> {
            byte[] request = Wire.get(learner.questionPath(), learner.signedIn().cookies(), "gzip");
            return () -> wire.send(request).mustSay(200, "class=\"question\"");
        }));
        profile("answer saved", calls(8, this::answering));
    }

    private void profile(String name, List<Call> calls) throws IOException, InterruptedException, ExecutionException {
        Path recording =
                Server.folder().resolve(name.replace(' ', '-') + ".jfr").toAbsolutePath();
        node.jcmd("JFR.start", "name=bench", "settings=profile");
        load.of(calls);
        node.jcmd("JFR.dump", "name=bench", "filename=" + recording);
        node.jcmd("JFR.stop", "name=bench");
        say("");
        say("### Profile: " + name + ", 8 clients");
        say("");
        say(Profile.of(recording));
    }

    private static long number(String property) {
        return Long.parseLong(System.getProperty(property));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }

    @Override
    public void close() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
