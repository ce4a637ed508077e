package org.setu.courses.folder;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Work;
import org.setu.courses.YamlNode;
import org.setu.shared.Slug;

/** Reads one entry of library.yaml. */
final class WorkReader {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private WorkReader() {}

    /** @return empty where the key cannot stand in an address; a finding says so */
    static Optional<Work> work(String key, Fields fields) {
        fields.allow(
                "kind",
                "title",
                "makers",
                "year",
                "languages",
                "priorityAreas",
                "summary",
                "where",
                "url",
                "references",
                "facts");
        if (!Slug.isSlug(key)) {
            fields.error("id-form", "", key);
            return Optional.empty();
        }
        return Optional.of(new Work(
                new Slug(key),
                fields.choice("kind", Work.Kind.STUDY),
                fields.localized("title"),
                fields.optionalLocalized("makers"),
                year(fields),
                languages(fields),
                fields.texts("priorityAreas"),
                fields.localized("summary"),
                fields.optionalLocalized("where"),
                fields.url("url"),
                fields.texts("references"),
                fields.texts("facts"),
                fields.line()));
    }

    private static Optional<Integer> year(Fields fields) {
        Optional<String> text = fields.optional("year");
        boolean isYear = text.filter(value -> value.matches("[12][0-9]{3}")).isPresent();
        if (text.isPresent() && !isYear) {
            fields.error("year-form", "year", text.get());
        }
        return text.filter(value -> isYear).map(value -> Year.parse(value).getValue());
    }

    private static List<String> languages(Fields fields) {
        for (YamlNode item : fields.elements("languages")) {
            String code = item.text().orElse("");
            if (!LANGUAGES.contains(code)) {
                fields.error("language-code", "languages", code);
            }
        }
        return fields.texts("languages").stream().filter(LANGUAGES::contains).toList();
    }
}
