package org.setu.courses.drafting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.ForeignQuestions;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/**
 * Keeps questions that still lack something beside a module's pool, where no quiz draws them and the linter does not look, until a trainer has
 * completed them and takes them in.
 */
@MadeOnce
public class SetAside {
    private final Drafts drafts;
    private final Clock clock;
    private final Site site;

    @Inject
    SetAside(Drafts drafts, Clock clock, Site site) {
        this.drafts = drafts;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Sets questions aside, all in one change.
     *
     * @param head what all of them are given, such as an objective
     * @return the ids that they have from now on: {@code a1-i001} and so on, none of them used before in the module
     */
    public List<String> add(
            Slug course,
            CourseModule module,
            List<ForeignQuestions.Question> questions,
            Map<String, String> head,
            AccountId by) {
        return drafts.change(course, by, files -> added(files, module, questions, head));
    }

    /** Takes a question into the pool, if the linter finds no error in it there. */
    public PoolWritten take(Slug course, CourseModule module, String id, AccountId by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return drafts.change(course, by, files -> taken(files, module, id, today));
    }

    static Change<List<String>> added(
            CourseFiles files,
            CourseModule module,
            List<ForeignQuestions.Question> questions,
            Map<String, String> head) {
        QuestionSource aside = WritePool.pool(files, module.setAsideFile()).orElseGet(QuestionSource::empty);
        var used = new HashSet<>(aside.ids());
        WritePool.pool(files, module.questionsFile()).ifPresent(pool -> used.addAll(pool.ids()));
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        int number = 0;
        for (ForeignQuestions.Question question : questions) {
            String id;
            do {
                number++;
                id = "%s-i%03d".formatted(module.id(), number);
            } while (!used.add(id));
            var whole = new LinkedHashMap<String, String>();
            whole.put("id", id);
            whole.putAll(head);
            whole.putAll(known(module, question.settings()));
            ids.add(id);
            texts.add(question.yaml(whole));
        }
        return new Change<>(
                files.with(module.setAsideFile(), aside.withAdded(texts).write()), List.copyOf(ids));
    }

    /** What the file knows of one question is more than what is said of all; but its objective may be another course's. */
    private static Map<String, String> known(CourseModule module, Map<String, String> settings) {
        var known = new LinkedHashMap<>(settings);
        known.values()
                .removeIf(value -> value.equals(settings.get("objective"))
                        && module.objectives().stream()
                                .noneMatch(objective -> objective.id().value().equals(value)));
        return known;
    }

    static Change<PoolWritten> taken(CourseFiles files, CourseModule module, String id, LocalDate today) {
        Optional<QuestionSource> aside = WritePool.pool(files, module.setAsideFile());
        Optional<String> text = aside.flatMap(found -> found.text(id));
        if (text.isEmpty()) {
            return new Change<>(files, new PoolWritten.Gone());
        }
        Change<PoolWritten> grown = WritePool.added(files, module.questionsFile(), new QuestionText(text.get()), today);
        return grown.outcome() instanceof PoolWritten.Kept
                ? WritePool.removed(grown.files(), module.setAsideFile(), aside.orElseThrow(), id)
                : grown;
    }
}
