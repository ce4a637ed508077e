package org.setu.assessment.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.assessment.Question;
import org.setu.courses.Findings;
import org.setu.courses.QuestionTags;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * Reads a {@code questions.yaml}; {@code docs/course-format.md} says what stands in it. A question with an error is left
 * out of the answer and told of in the findings; one with warnings is usable.
 */
public final class QuestionReader {
    private static final Set<String> COMMON_KEYS = Set.of(
            "id",
            "kind",
            "objective",
            "difficulty",
            "use",
            "critical",
            "cites",
            "tags",
            "stem",
            "feedback",
            "translates");

    private final List<Language> languages;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    private QuestionReader(List<Language> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    /** Reads questions whose texts ought to be there in every language that Setu speaks. */
    public static List<Question> read(YamlNode root, Findings findings) {
        return read(root, List.of(Language.values()), findings);
    }

    public static List<Question> read(YamlNode root, List<Language> languages, Findings findings) {
        if (!root.get("questions").map(YamlNode::isList).orElse(false)) {
            findings.error(root.file(), root.line(), Fault.LIST_MISSING.key());
        }
        var reader = new QuestionReader(languages, findings);
        var questions = new ArrayList<Question>();
        int number = 0;
        for (YamlNode node : root.list("questions")) {
            number++;
            reader.question(node, number).ifPresent(questions::add);
        }
        return questions;
    }

    /** Where each question stands in its file, for findings that are made later; of doubled ids, the first. */
    public static Map<Slug, Place> places(YamlNode root) {
        var places = new LinkedHashMap<Slug, Place>();
        for (YamlNode node : root.list("questions")) {
            node.text("id")
                    .filter(Slug::isSlug)
                    .ifPresent(id -> places.putIfAbsent(new Slug(id), new Place(node.file(), node.line())));
        }
        return places;
    }

    private Optional<Question> question(YamlNode node, int number) {
        String id = node.text("id").filter(Slug::isSlug).orElse("");
        var complaints = new Complaints(id.isEmpty() ? "#" + number : id, languages, findings);
        var fields = new Fields(node, complaints);
        if (id.isEmpty()) {
            fields.error(Fault.ID_MISSING);
        } else if (!ids.add(id)) {
            fields.error(Fault.ID_TWICE);
        }
        var question = kind(fields).map(kind -> {
            fields.allowOnly(
                    Stream.concat(COMMON_KEYS.stream(), kind.keys().stream()).collect(Collectors.toSet()));
            return kind.read(common(new Slug(id.isEmpty() ? "missing" : id), fields), fields);
        });
        return complaints.areGrave() ? Optional.empty() : question;
    }

    private static Optional<Kind> kind(Fields fields) {
        String given = fields.word("kind").orElse("");
        var kind = Kind.called(given);
        if (kind.isEmpty()) {
            fields.error(Fault.KIND_UNKNOWN, given, Kind.allNames());
        }
        return kind;
    }

    private static Question.Common common(Slug id, Fields fields) {
        var use = fields.oneOf("use", Question.Use.values());
        boolean critical = fields.flag("critical", false);
        if (critical && !use.decides()) {
            fields.warning(Fault.CRITICAL_UNGRADED, use.written());
        }
        return new Question.Common(
                id,
                fields.slug("objective"),
                fields.oneOf("difficulty", Question.Difficulty.values()),
                use,
                critical && use.decides(),
                fields.words("cites"),
                tags(fields),
                fields.text("stem"),
                fields.text("feedback"),
                translates(fields));
    }

    private static List<String> tags(Fields fields) {
        List<String> tags = fields.words("tags");
        tags.stream().filter(tag -> !QuestionTags.isTag(tag)).forEach(tag -> fields.error(Fault.TAG_UNFIT, tag));
        if (tags.size() > QuestionTags.MOST) {
            fields.error(Fault.TAGS_TOO_MANY, tags.size());
        }
        return tags;
    }

    private static Map<Language, String> translates(Fields fields) {
        var checksums = new EnumMap<Language, String>(Language.class);
        fields.entries("translates")
                .forEach((code, checksum) -> Language.of(code)
                        .ifPresent(language -> checksum.text().ifPresent(text -> checksums.put(language, text))));
        return checksums;
    }
}
