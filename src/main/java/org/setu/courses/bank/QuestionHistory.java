package org.setu.courses.bank;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.setu.courses.CourseDiscarded;
import org.setu.courses.CourseFiles;
import org.setu.courses.bank.QuestionChange.Sort;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Keeps who changed which question of a draft, however it was done: in its form, as text, by a folder brought in, by a revision restored. A pool
 * that cannot be cut into its questions tells nothing until it can be again.
 */
@MadeOnce
@Transactional
public class QuestionHistory {
    private static final Pattern POOL = Pattern.compile("modules/[^/]+/questions\\.yaml");
    private static final int MOST = 50;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    QuestionHistory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps that somebody made the one draft the other. Whoever calls holds the course. */
    public void wrote(CourseFiles before, CourseFiles after, AccountId by) {
        Instant now = clock.instant();
        var paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        var old = new LinkedHashMap<String, String>();
        var young = new LinkedHashMap<String, String>();
        for (String path : paths) {
            if (POOL.matcher(path).matches() && !before.isSame(path, after)) {
                Optional<Map<String, String>> was = questions(before, path);
                Optional<Map<String, String>> is = questions(after, path);
                if (was.isPresent() && is.isPresent()) {
                    old.putAll(was.get());
                    young.putAll(is.get());
                }
            }
        }
        young.forEach((id, text) -> {
            if (!text.equals(old.get(id))) {
                keep(after.slug(), id, old.containsKey(id) ? Sort.CHANGED : Sort.ADDED, by, now);
            }
        });
        old.keySet().removeAll(young.keySet());
        old.keySet().forEach(id -> keep(after.slug(), id, Sort.REMOVED, by, now));
    }

    /** What was done to a question in drafts, the newest first, up to fifty. */
    public List<QuestionChange> of(Slug course, Slug question) {
        return entities.createQuery(
                        "select c from QuestionChange c where c.slug = :slug and c.question = :question order by c.changedAt desc",
                        QuestionChange.class)
                .setParameter("slug", course.value())
                .setParameter("question", question.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    void forget(@Observes CourseDiscarded discarded) {
        entities.createQuery("delete from QuestionChange c where c.slug = :slug")
                .setParameter("slug", discarded.course().value())
                .executeUpdate();
    }

    private void keep(Slug course, String question, Sort sort, AccountId by, Instant at) {
        if (Slug.isSlug(question)) {
            entities.persist(new QuestionChange(course, question, sort, by, at));
        }
    }

    private static Optional<Map<String, String>> questions(CourseFiles files, String path) {
        return QuestionSource.parse(files.bytes(path)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(""))
                .map(pool -> {
                    var texts = new LinkedHashMap<String, String>();
                    pool.ids().forEach(id -> pool.text(id).ifPresent(text -> texts.put(id, text)));
                    return texts;
                });
    }
}
