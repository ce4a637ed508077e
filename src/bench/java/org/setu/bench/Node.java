package org.setu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.setu.bench.bare.BareApplication;
import org.setu.bench.bare.BytesResource;
import org.setu.bench.bare.JdbcResource;
import org.setu.bench.smallest.People;
import org.setu.bench.smallest.PeopleResource;
import org.setu.bench.smallest.Person;
import org.setu.bench.smallest.SmallestApplication;
import org.setu.fixtures.OwnServer;

/** A server of the benchmark's own, with Setu as it ships and the bare application beside it. */
final class Node implements AutoCloseable {
    private static final Pattern GENERATION = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");

    private static final String SMALLEST_UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="smallest" transaction-type="JTA">
                <jta-data-source>jdbc/setu</jta-data-source>
                <class>%s</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
              </persistence-unit>
            </persistence>
            """.formatted(Person.class.getName());

    private final OwnServer server;

    private Node(OwnServer server) {
        this.server = server;
    }

    /** Lays the application that Setu is compared with beside it; to be said before a start. */
    void besideBare() {
        Path bare = server.dropins().resolve("bare.war");
        ShrinkWrap.create(WebArchive.class, "bare.war")
                .addClasses(BareApplication.class, BytesResource.class, JdbcResource.class)
                .as(ZipExporter.class)
                .exportTo(bare.toFile(), true);
    }

    /** Leaves the server with its features alone, to see what of a start is theirs; to be said before a start. */
    void takeSetuAway() throws IOException {
        Files.move(setu(), setu().resolveSibling("../setu.war"));
    }

    void laySetuBack() throws IOException {
        Files.move(setu().resolveSibling("../setu.war"), setu());
    }

    /** Lays the smallest application of Setu's kind there, to see what of a start no application can save; to be said before a start. */
    void laySmallest() {
        ShrinkWrap.create(WebArchive.class, "smallest.war")
                .addClasses(SmallestApplication.class, PeopleResource.class, People.class, Person.class)
                .addAsWebInfResource(new File("src/main/webapp/WEB-INF/beans.xml"), "beans.xml")
                .addAsResource(new StringAsset(SMALLEST_UNIT), "META-INF/persistence.xml")
                .as(ZipExporter.class)
                .exportTo(smallest().toFile(), true);
    }

    void takeSmallestAway() throws IOException {
        Files.delete(smallest());
    }

    private Path smallest() {
        return server.dropins().resolve("smallest.war");
    }

    private Path setu() {
        return server.dropins().resolve("setu.war");
    }

    Path dataDirectory() {
        return server.dataDirectory();
    }

    static Node of(OwnServer server) {
        return new Node(server);
    }

    OwnServer server() {
        return server;
    }

    String address() {
        return server.address();
    }

    /** @return seconds until it said that it is ready */
    double start() {
        long begin = System.nanoTime();
        server.start();
        return (System.nanoTime() - begin) / 1e9;
    }

    void stop() {
        server.stop();
    }

    Duration cpu() {
        return process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private ProcessHandle process() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/java"))
                        .isPresent())
                .filter(process -> process.info().commandLine().orElse("").contains("ws-server.jar"))
                .findFirst()
                .orElseThrow();
    }

    /** Answered requests' objects are gone; what is left is what the server needs. */
    String memory() throws IOException, InterruptedException {
        jcmd("GC.run");
        long used = GENERATION
                .matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        String resident = Files.readAllLines(Path.of("/proc/" + process().pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("?");
        return "heap after GC " + used + " KB, resident " + resident.replaceAll("\\D", "") + " KB";
    }

    String jcmd(String... command) throws IOException, InterruptedException {
        var whole = new java.util.ArrayList<String>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        whole.add(String.valueOf(process().pid()));
        whole.addAll(java.util.List.of(command));
        File said = File.createTempFile("jcmd", ".txt");
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String text = Files.readString(said.toPath());
        Files.delete(said.toPath());
        return text;
    }

    @Override
    public void close() {
        server.close();
    }
}
