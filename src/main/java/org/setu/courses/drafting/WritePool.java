package org.setu.courses.drafting;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.PoolWritten.Unfit;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Adds, rewrites and removes the questions of a module, one at a time; the others keep their bytes. */
@MadeOnce
public class WritePool {
    private final Drafts drafts;
    private final Clock clock;
    private final Site site;

    @Inject
    WritePool(Drafts drafts, Clock clock, Site site) {
        this.drafts = drafts;
        this.clock = clock;
        this.site = site;
    }

    /** Adds a question in which the linter finds no error. */
    public PoolWritten add(Slug course, String file, QuestionText question, AccountId by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return drafts.change(course, by, files -> added(files, file, question, today));
    }

    /**
     * Rewrites a question, unless somebody else has changed it since.
     *
     * @param basedOn the checksum of the question's text as its writer saw it
     */
    public PoolWritten write(Slug course, String file, String id, QuestionText question, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> written(files, file, id, question, basedOn));
    }

    public PoolWritten remove(Slug course, String file, String id, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> {
            Optional<QuestionSource> pool = pool(files, file);
            Optional<PoolWritten> obstacle = obstacle(pool, id, basedOn);
            return obstacle.map(found -> new Change<>(files, found))
                    .orElseGet(() -> removed(files, file, pool.orElseThrow(), id));
        });
    }

    static Change<PoolWritten> added(CourseFiles files, String file, QuestionText question, LocalDate today) {
        var findings = new Findings();
        Optional<QuestionSource> pool = pool(files, file);
        Optional<String> id = question.read(file, findings).flatMap(node -> node.text("id"));
        if (id.isEmpty()) {
            return new Change<>(files, new Unfit(findings.all()));
        } else if (pool.isEmpty() || pool.get().ids().contains(id.get())) {
            findings.error(file, 1, pool.isEmpty() ? "pool-unreadable" : "id-twice", id.get());
            return new Change<>(files, new Unfit(findings.all()));
        }
        QuestionSource grown = pool.get().withAdded(List.of(question.yaml()));
        int before = grown.line(id.get()) - 1;
        List<Finding> errors =
                CheckedCourse.of(files.with(file, grown.write()), today, findings).findings().all().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .filter(finding -> finding.file().equals(file) && finding.line() > before)
                        .map(finding -> new Finding(
                                finding.severity(), file, finding.line() - before, finding.key(), finding.arguments()))
                        .toList();
        return errors.isEmpty() && !grown.ids().isEmpty()
                ? kept(files, file, grown)
                : new Change<>(files, new Unfit(errors));
    }

    static Change<PoolWritten> written(
            CourseFiles files, String file, String id, QuestionText question, String basedOn) {
        Optional<QuestionSource> pool = pool(files, file);
        Optional<PoolWritten> obstacle = obstacle(pool, id, basedOn);
        if (obstacle.isPresent()) {
            return new Change<>(files, obstacle.get());
        }
        var findings = new Findings();
        Optional<YamlNode> node = question.read(file, findings);
        node.flatMap(found -> found.text("id"))
                .filter(given -> !given.equals(id))
                .ifPresent(other -> findings.error(file, 1, "id-changed", id));
        QuestionSource changed = pool.orElseThrow().with(id, question.yaml());
        if (!findings.hasErrors() && !changed.ids().equals(pool.get().ids())) {
            findings.error(file, 1, "pool-unreadable");
        }
        return findings.hasErrors() ? new Change<>(files, new Unfit(findings.all())) : kept(files, file, changed);
    }

    private static Optional<PoolWritten> obstacle(Optional<QuestionSource> pool, String id, String basedOn) {
        Optional<String> now = pool.flatMap(found -> found.text(id));
        if (now.isEmpty()) {
            return Optional.of(new PoolWritten.Gone());
        } else if (!QuestionText.checksum(now.get()).equals(basedOn)) {
            return Optional.of(new PoolWritten.Overtaken(now.get()));
        } else {
            return Optional.empty();
        }
    }

    /** With its last question a file goes, too. */
    static Change<PoolWritten> removed(CourseFiles files, String file, QuestionSource pool, String id) {
        return pool.ids().equals(List.of(id))
                ? new Change<>(files.without(file), new PoolWritten.Kept())
                : kept(files, file, pool.without(id));
    }

    static Optional<QuestionSource> pool(CourseFiles files, String file) {
        return QuestionSource.parse(files.bytes(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
    }

    private static Change<PoolWritten> kept(CourseFiles files, String file, QuestionSource pool) {
        return new Change<>(files.with(file, pool.write()), new PoolWritten.Kept());
    }
}
