package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseCard;
import org.setu.courses.CourseContent.EvaluationItem;
import org.setu.courses.CourseContent.TestPair;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.QuizPlan;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** Reads course.yaml, part by part. */
final class OutlineReader {
    private static final String FILE = "course.yaml";

    private final Slug slug;
    private final Optional<Fields> root;
    private final Findings findings;
    private final List<Language> languages;

    OutlineReader(Slug slug, Optional<Fields> root, Findings findings) {
        this.slug = slug;
        this.root = root;
        this.findings = findings;
        this.languages = root.map(this::readLanguages).orElse(List.of(Language.EN));
        root.ifPresent(this::readHead);
    }

    /** Finds the texts of a lesson. */
    interface Lessons {
        /**
         * @param module in which it stands
         * @param folder of that module
         */
        Optional<Lesson> lesson(Slug module, Slug folder, LessonAddress lesson);
    }

    /** Never empty: the first is the source. */
    List<Language> languages() {
        return languages;
    }

    CourseCard card() {
        return root.map(fields -> new CourseCard(
                        languages,
                        fields.localized("title"),
                        fields.localized("summary"),
                        fields.required("licence"),
                        fields.someOf("audiences", CourseCard.AUDIENCES),
                        fields.texts("priorityAreas"),
                        certificate(fields),
                        enrolment(fields)))
                .orElseGet(this::emptyCard);
    }

    List<CourseModule> modules(Lessons lessons) {
        var modules = new ArrayList<CourseModule>();
        var ids = new HashSet<Slug>();
        var listed = new HashSet<LessonAddress>();
        for (Fields fields : all("modules")) {
            fields.allow("id", "folder", "title", "summary", "objectives", "lessons", "quiz", "compulsory");
            var folder = fields.id("folder");
            fields.id("id")
                    .filter(id -> isNew(id, ids, fields))
                    .ifPresent(id -> modules.add(new CourseModule(
                            id,
                            folder.orElse(id),
                            fields.localized("title"),
                            fields.localized("summary"),
                            objectives(fields),
                            lessonsOf(fields, id, folder.orElse(id), listed, lessons),
                            fields.optionalId("quiz"),
                            fields.flag("compulsory", true),
                            fields.line())));
        }
        if (root.isPresent() && modules.isEmpty()) {
            root.get().error("no-modules", "modules");
        }
        return modules;
    }

    List<QuizPlan> quizzes() {
        var quizzes = new ArrayList<QuizPlan>();
        var ids = new HashSet<Slug>();
        for (Fields fields : all("quizzes")) {
            Optional<QuizPlan> quiz = QuizReader.read(fields, findings);
            quiz.filter(read -> isNew(read.id(), ids, fields)).ifPresent(quizzes::add);
        }
        return quizzes;
    }

    Optional<Slug> finalQuiz() {
        return root.flatMap(fields -> fields.optionalId("final"));
    }

    /** One without the other says nothing. */
    Optional<TestPair> tests() {
        Optional<Slug> before = root.flatMap(fields -> fields.optionalId("preTest"));
        Optional<Slug> after = root.flatMap(fields -> fields.optionalId("postTest"));
        if (before.isPresent() && after.isEmpty()) {
            root.get().error("test-alone", "preTest", "preTest", "postTest");
        } else if (after.isPresent() && before.isEmpty()) {
            root.get().error("test-alone", "postTest", "postTest", "preTest");
        }
        return before.flatMap(first -> after.map(second -> new TestPair(first, second)));
    }

    List<EvaluationItem> evaluation() {
        var items = new ArrayList<EvaluationItem>();
        var ids = new HashSet<Slug>();
        for (Fields fields : all("evaluation")) {
            fields.allow("id", "kind", "text");
            fields.id("id")
                    .filter(id -> isNew(id, ids, fields))
                    .ifPresent(id -> items.add(new EvaluationItem(
                            id, fields.choice("kind", EvaluationItem.Kind.TEXT), fields.localized("text"))));
        }
        return items;
    }

    /** @param award {@code certificate} or {@code participation} */
    List<CompletionRule> rules(String award) {
        return root.flatMap(fields -> fields.map("completion"))
                .map(completion -> completion.elements(award).stream()
                        .flatMap(rule -> rule(rule, completion).stream())
                        .toList())
                .orElse(List.of());
    }

    private List<Language> readLanguages(Fields fields) {
        var read = new LinkedHashSet<Language>();
        for (YamlNode item : fields.elements("languages")) {
            String code = item.text().orElse("");
            Language.of(code)
                    .ifPresentOrElse(read::add, () -> findings.error(FILE, item.line(), "language-unknown", code));
        }
        if (read.isEmpty()) {
            fields.error("key-missing", "languages", "languages");
            read.add(Language.EN);
        }
        return List.copyOf(read);
    }

    private void readHead(Fields fields) {
        fields.allow(
                "format",
                "slug",
                "languages",
                "title",
                "summary",
                "licence",
                "audiences",
                "priorityAreas",
                "certificate",
                "enrolment",
                "modules",
                "quizzes",
                "final",
                "preTest",
                "postTest",
                "evaluation",
                "completion");
        fields.number("format", 1, 1, 1);
        fields.id("slug")
                .filter(stated -> !stated.equals(slug))
                .ifPresent(stated -> fields.error("slug-differs", "slug", stated, slug));
        if (!fields.has("completion")) {
            fields.error("key-missing", "completion", "completion");
        }
        fields.map("completion").ifPresent(completion -> completion.allow("certificate", "participation"));
    }

    private static CourseCard.Certificate certificate(Fields fields) {
        return fields.map("certificate")
                .map(part -> part.allow("title", "statement", "validMonths"))
                .map(part -> new CourseCard.Certificate(
                        part.localized("title"),
                        part.localized("statement"),
                        part.optionalNumber(
                                "validMonths",
                                CourseCard.Certificate.FEWEST_MONTHS,
                                CourseCard.Certificate.MOST_MONTHS)))
                .orElseGet(() -> {
                    fields.error("key-missing", "certificate", "certificate");
                    return new CourseCard.Certificate(
                            fields.localized("title"), fields.localized("summary"), Optional.empty());
                });
    }

    private static CourseCard.EnrolmentRule enrolment(Fields fields) {
        return fields.map("enrolment")
                .map(part -> part.allow("audiences", "institutions", "from", "until"))
                .map(part -> new CourseCard.EnrolmentRule(
                        part.someOf("audiences", CourseCard.AUDIENCES),
                        Set.copyOf(part.texts("institutions")),
                        part.date("from"),
                        part.date("until")))
                .orElseGet(() -> new CourseCard.EnrolmentRule(Set.of(), Set.of(), Optional.empty(), Optional.empty()));
    }

    private List<Objective> objectives(Fields module) {
        var objectives = new ArrayList<Objective>();
        for (Fields fields : module.maps("objectives")) {
            fields.allow("id", "level", "competency", "text");
            fields.id("id")
                    .ifPresent(id -> objectives.add(new Objective(
                            id,
                            fields.choice("level", CourseModule.Level.UNDERSTAND),
                            fields.required("competency"),
                            fields.localized("text"),
                            fields.line())));
        }
        return objectives;
    }

    /** @param listed by this module and those before it */
    private List<Lesson> lessonsOf(Fields module, Slug id, Slug folder, Set<LessonAddress> listed, Lessons lessons) {
        var found = new ArrayList<Lesson>();
        for (YamlNode item : module.elements("lessons")) {
            String text = item.text().orElse("");
            Optional<LessonAddress> lesson = LessonAddress.listed(id, text);
            if (lesson.isEmpty()) {
                findings.error(FILE, item.line(), "id-form", text);
            } else if (listed.add(lesson.get())) {
                lessons.lesson(id, folder, lesson.get()).ifPresent(found::add);
            } else {
                module.error("id-twice", "lessons", text);
            }
        }
        return found;
    }

    private Optional<CompletionRule> rule(YamlNode node, Fields completion) {
        if (node.isMap()) {
            var fields = new Fields(node, languages, findings).allow("quiz", "atLeast");
            return fields.id("quiz")
                    .map(quiz -> new CompletionRule.QuizPassed(quiz, fields.number("atLeast", 100, 1, 100)));
        } else {
            Map<String, CompletionRule> plain = Map.of(
                    "lessons", new CompletionRule.LessonsRead(),
                    "activities", new CompletionRule.ActivitiesDone(),
                    "critical", new CompletionRule.CriticalItemsRight(),
                    "evaluation", new CompletionRule.EvaluationGiven());
            String name = node.text().orElse("");
            if (!plain.containsKey(name)) {
                findings.error(
                        FILE,
                        node.line(),
                        "value-unknown",
                        name,
                        "completion",
                        "lessons, activities, critical, evaluation");
            }
            return Optional.ofNullable(plain.get(name));
        }
    }

    private boolean isNew(Slug id, Set<Slug> ids, Fields fields) {
        if (!ids.add(id)) {
            fields.error("id-twice", "id", id);
            return false;
        }
        return true;
    }

    private List<Fields> all(String key) {
        return root.map(fields -> fields.maps(key)).orElse(List.of());
    }

    private CourseCard emptyCard() {
        var name = new LocalizedText(Map.of(Language.EN, slug.value()));
        return new CourseCard(
                languages,
                name,
                name,
                "",
                Set.of(),
                List.of(),
                new CourseCard.Certificate(name, name, Optional.empty()),
                new CourseCard.EnrolmentRule(Set.of(), Set.of(), Optional.empty(), Optional.empty()));
    }
}
