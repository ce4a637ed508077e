package org.setu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseFolder;
import org.setu.courses.Extent;
import org.setu.courses.Findings;
import org.setu.courses.PublishedCourse;
import org.setu.library.Library;
import org.setu.library.Stock;
import org.setu.library.search.Entry.Group;
import org.setu.library.search.Index;
import org.setu.library.search.Index.Having;
import org.setu.library.search.Question;
import org.setu.shared.Language;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** What the search's index costs in time and memory, for the courses as they are and for ten times as many. Needs no server. */
public final class IndexCost {
    private static final int TIMES = 10;
    private static final int SEARCHES = 200;

    private IndexCost() {}

    public static void main(String[] arguments) {
        System.out.println(
                "| courses | entries | library, first | index, first | again | index in memory | one search with snippets |");
        System.out.println("|---|---|---|---|---|---|---|");
        report(courses(1));
        report(courses(1));
        report(courses(TIMES));
    }

    private static void report(List<PublishedCourse> courses) {
        var stock = new Stock(courses, courses);
        var library = new Timed<>(() -> Library.of(stock));
        long before = usedMemory();
        var first = new Timed<>(() -> Index.of(stock, library.made));
        long memory = usedMemory() - before;
        var again = new Timed<>(() -> Index.of(stock, library.made));
        search(first.made);
        var searches = new Timed<>(() -> search(first.made));
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d ms | %d ms | %d ms | %.1f MB | %.1f ms |%n",
                courses.size(),
                again.made.size(),
                library.millis(),
                first.millis(),
                again.millis(),
                memory / 1e6,
                searches.nanos / 1e6 / SEARCHES);
    }

    private static int search(Index index) {
        int found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            Question question = i % 2 == 0
                    ? Question.of("migrant workers", Language.EN)
                    : Question.of("অভিবাসী কর্মীর", Language.BN);
            for (Group group : Group.values()) {
                found += index.count(question, group, Having.ALL_WORDS);
                found += index.hits(question, group, Having.ALL_WORDS, 0, 5).size();
            }
        }
        return found;
    }

    /** Each course of the folder so many times, each with its own bytes. */
    private static List<PublishedCourse> courses(int times) {
        var folder = new CourseFolder(Path.of("courses"));
        var courses = new ArrayList<PublishedCourse>();
        for (Slug slug : folder.slugs()) {
            Stream.iterate(0, i -> i + 1).limit(times).forEach(i -> {
                CourseFiles files = folder.files(slug, new Findings());
                CourseContent content = folder.content(slug, new Findings());
                courses.add(new PublishedCourse(RevisionId.next(), 1, Extent.MAJOR, "", Instant.EPOCH, files, content));
            });
        }
        return courses;
    }

    private static long usedMemory() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** By the thread's own CPU time, which means something on a busy machine too. */
    private static final class Timed<T> {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final T made;
        private final long nanos;

        Timed(Supplier<T> making) {
            long start = THREADS.getCurrentThreadCpuTime();
            made = making.get();
            nanos = THREADS.getCurrentThreadCpuTime() - start;
        }

        long millis() {
            return nanos / 1_000_000;
        }
    }
}
