package org.setu.courses.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.courses.Checksums;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** The YAML of one question as somebody typed it. */
public record QuestionText(String yaml) {
    private static final Pattern STAMPS = Pattern.compile("^translates:.*(?:\\n +.*)*", Pattern.MULTILINE);

    public QuestionText {
        yaml = TypedText.of(yaml).stripTrailing();
    }

    /** By which two writers are told apart. */
    public String checksum() {
        return checksum(yaml);
    }

    static String checksum(String yaml) {
        return Checksums.ofBlock("", yaml);
    }

    /**
     * Reads it as it is typed.
     *
     * @return empty where it is no question; the findings say why, counting its own lines
     */
    public Optional<YamlNode> read(String file, Findings findings) {
        var node = YamlNode.read(yaml, file, 1, findings);
        if (node.isEmpty() && !findings.hasErrors()) {
            findings.error(file, 1, "yaml-empty");
        }
        if (node.isPresent() && !node.get().isMap()) {
            findings.error(file, 1, "map-expected");
        } else if (node.isPresent()
                && node.get().text("id").filter(Slug::isSlug).isEmpty()) {
            findings.error(file, 1, "id-form", node.get().text("id").orElse(""));
        }
        return node.filter(found -> !findings.hasErrors());
    }

    /** The same question, saying that its translations render the source as it now stands. */
    public QuestionText stamped(YamlNode question, List<Language> languages) {
        String checksum = Checksums.ofQuestion(question, languages.get(0));
        String stamps = languages.stream()
                .skip(1)
                .filter(language -> speaks(question, language))
                .map(language -> language.code() + ": " + checksum)
                .collect(Collectors.joining(", ", "translates: {", "}"));
        Matcher found = STAMPS.matcher(yaml);
        return new QuestionText(
                found.find() ? found.replaceFirst(Matcher.quoteReplacement(stamps)) : yaml + "\n" + stamps);
    }

    private static boolean speaks(YamlNode question, Language language) {
        return question.get("stem")
                .flatMap(stem -> stem.text(language.code()))
                .filter(text -> !text.isBlank())
                .isPresent();
    }
}
