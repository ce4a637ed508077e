package org.setu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the server's threads were while a load ran, as the JVM's own flight recorder saw it. */
final class Profile {
    private static final Map<String, String> AREAS = areas();

    private Profile() {}

    private static Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        areas.put("java.util.zip.", "compressing");
        areas.put("gg.jte.", "templates");
        areas.put("org.eclipse.persistence.", "EclipseLink");
        areas.put("org.h2.", "H2");
        areas.put("com.ibm.ws.rsadapter.", "connection pool");
        areas.put("com.ibm.tx.", "transactions");
        areas.put("org.jboss.weld.", "CDI");
        areas.put("com.ibm.ws.security.", "server security");
        areas.put("org.jose4j.", "token check");
        areas.put("io.smallrye.", "MicroProfile");
        areas.put("io.openliberty.microprofile", "MicroProfile");
        areas.put("org.jboss.resteasy.", "Jakarta REST");
        areas.put("org.setu.learning.", "org.setu.learning");
        areas.put("org.setu.courses.", "org.setu.courses");
        areas.put("org.setu.assessment.", "org.setu.assessment");
        areas.put("org.setu.identity.", "org.setu.identity");
        areas.put("org.setu.web.", "org.setu.web");
        return areas;
    }

    static String of(Path recording) throws IOException {
        var inclusive = new TreeMap<String, Integer>();
        var ours = new TreeMap<String, Integer>();
        var leaves = new TreeMap<String, Integer>();
        int samples = 0;
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples++;
                    count(event, inclusive, ours, leaves);
                }
            }
        }
        Files.delete(recording);
        return samples + " samples. Share of samples that have it on their stack: " + top(inclusive, samples, 20)
                + ". Deepest of our own methods: " + top(ours, samples, 12) + ". Deepest of all: "
                + top(leaves, samples, 12) + ".";
    }

    private static void count(
            RecordedEvent event,
            Map<String, Integer> inclusive,
            Map<String, Integer> ours,
            Map<String, Integer> leaves) {
        var seen = new HashSet<String>();
        boolean first = true;
        boolean leaf = true;
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String method = frame.getMethod().getType().getName() + "."
                    + frame.getMethod().getName();
            if (leaf) {
                leaves.merge(method, 1, Integer::sum);
                leaf = false;
            }
            AREAS.forEach((prefix, area) -> {
                if (method.startsWith(prefix)) {
                    seen.add(area);
                }
            });
            if (first && method.startsWith("org.setu.")) {
                ours.merge(method, 1, Integer::sum);
                first = false;
            }
        }
        seen.forEach(area -> inclusive.merge(area, 1, Integer::sum));
    }

    private static String top(Map<String, Integer> counts, int samples, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(each -> each.getKey() + " " + Math.round(100.0 * each.getValue() / samples) + " %")
                .collect(Collectors.joining(", "));
    }
}
