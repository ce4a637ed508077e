package org.setu.courses.drafting.card;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.Names;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.YamlSource;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Role;
import org.setu.shared.Slug;

/**
 * Begins a course from a blank page: a draft that nobody sees but its trainers until it is published. Whoever begins it becomes its trainer. Its
 * facts, references and words are those that all courses share.
 */
@MadeOnce
@Transactional
public class BeginCourse {
    private static final List<String> ROOT = List.of();
    private static final String SHARED = "_shared/";

    /** The address at which courses are begun is no course's. */
    private static final String HERE = "new-course";

    private final Drafts drafts;
    private final Revisions revisions;
    private final Grants grants;

    @Inject
    BeginCourse(Drafts drafts, Revisions revisions, Grants grants) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.grants = grants;
    }

    /** @param source the language in which it is written; the other one is a translation */
    public OutlineWritten begin(CardWording wording, Language source, AccountId by) {
        List<Fault> faults =
                CardCheck.ofNew(wording, source, shared().priorityAreas().keySet());
        if (!faults.isEmpty()) {
            return new Unfit(faults);
        } else if (isBegun(wording.title().getOrDefault(source, ""), source, by)) {
            return Unfit.of(new Fault("title", Flaw.TITLE_TAKEN));
        }
        String name = Names.of(wording.title().getOrDefault(Language.EN, ""));
        Slug slug =
                new Slug(Names.free(name, "course", taken -> taken.equals(HERE) || drafts.isCourse(new Slug(taken))));
        drafts.begin(files(slug, wording, source), by);
        if (!grants.scopesOf(by, Role.TRAINER).contains(Scope.all())) {
            grants.grant(by, Role.TRAINER, Scope.course(slug), Optional.of(by));
        }
        return new Kept(slug);
    }

    /** Whether a course of theirs that was never published is called the same: mostly the same form, sent twice. */
    private boolean isBegun(String title, Language source, AccountId by) {
        Set<Scope> theirs = grants.scopesOf(by, Role.TRAINER);
        return drafts.unpublished().stream()
                .filter(slug -> theirs.contains(Scope.all()) || theirs.contains(Scope.course(slug)))
                .flatMap(slug -> drafts.checked(slug).stream())
                .anyMatch(draft -> draft.content()
                        .title()
                        .exactly(source)
                        .filter(title::equals)
                        .isPresent());
    }

    /** What a new course shares with the others. */
    public SharedKnowledge shared() {
        return newest().map(course -> course.content().shared())
                .orElseGet(() -> new SharedKnowledge(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
    }

    private Optional<PublishedCourse> newest() {
        return revisions.current().stream().max(Comparator.comparing(PublishedCourse::publishedAt));
    }

    /** The shared files came with the installation, and each revision has them as they were then. */
    private CourseFiles withShared(Slug slug) {
        CourseFiles nothing = CourseFiles.of(slug, Map.of());
        return newest().map(newest -> nothing.and(newest.files().only(path -> path.startsWith(SHARED))))
                .orElse(nothing);
    }

    private CourseFiles files(Slug slug, CardWording wording, Language source) {
        return withShared(slug).with(OutlineDraft.FILE, outline(slug, wording, source));
    }

    static String outline(Slug slug, CardWording wording, Language source) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("slug", slug.value());
        card.put("languages", languages(source));
        card.put("title", AddToOutline.texts(wording.title()));
        card.put("summary", AddToOutline.texts(wording.summary()));
        card.put("licence", "CC-BY-4.0");
        card.put("audiences", wording.audiences());
        card.put("priorityAreas", wording.priorityAreas());
        card.put("certificate", certificate(wording.title()));
        card.put("modules", List.of());
        card.put("quizzes", List.of());
        card.put(
                "evaluation",
                List.of(
                        evaluation("useful", "scale", "courses.desk.card.evaluation.useful"),
                        evaluation("improve", "text", "courses.desk.card.evaluation.improve")));
        card.put("completion", Map.of("certificate", List.of("lessons", "activities", "evaluation")));
        Optional<YamlSource> outline = YamlSource.parse("format: 1");
        for (var entry : card.entrySet()) {
            outline = outline.flatMap(written -> written.with(ROOT, entry.getKey(), entry.getValue()));
        }
        return outline.orElseThrow(() -> new IllegalStateException("Cannot write a course of " + wording))
                        .write() + "\n";
    }

    private static List<String> languages(Language source) {
        return source == Language.EN ? List.of("en", "bn") : List.of("bn", "en");
    }

    private static Map<String, Object> certificate(Map<Language, String> title) {
        var certificate = new LinkedHashMap<String, Object>();
        certificate.put("title", AddToOutline.texts(title));
        certificate.put("statement", statement(title));
        return certificate;
    }

    private static Map<String, Object> statement(Map<Language, String> title) {
        var statement = new LinkedHashMap<String, Object>();
        for (Language language : Language.values()) {
            String called = title.getOrDefault(language, "");
            if (!called.isEmpty()) {
                statement.put(language.code(), Messages.in(language).text("courses.desk.card.statement.first", called));
            }
        }
        return statement;
    }

    private static Map<String, Object> evaluation(String id, String kind, String text) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id);
        item.put("kind", kind);
        var texts = new LinkedHashMap<String, Object>();
        for (Language language : Language.values()) {
            texts.put(language.code(), Messages.in(language).text(text));
        }
        item.put("text", texts);
        return item;
    }
}
