package org.setu.courses.drafting.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.folder.YamlEdit;
import org.setu.courses.folder.YamlSource;

/** The text of a reflection's block, read as a {@link Thought} and written as one: what the thought does not change keeps its bytes. */
public final class ThoughtSource {
    private static final String EMPTY = "prompt: \"\"\n";
    private static final Set<String> OWN = Set.of("prompt", "rubric", "sample");

    private final YamlSource yaml;

    private ThoughtSource(YamlSource yaml) {
        this.yaml = yaml;
    }

    /** @return empty where the text cannot be shown as a thought without losing something of it */
    public static Optional<ThoughtSource> parse(String text) {
        return YamlSource.parse(text.isBlank() ? EMPTY : text + "\n")
                .filter(yaml -> isThought(yaml.root()))
                .map(ThoughtSource::new);
    }

    private static boolean isThought(YamlNode root) {
        boolean hasNoRubric = root.text("rubric").filter(String::isEmpty).isPresent()
                || root.get("rubric").isEmpty();
        return root.isMap()
                && Stream.of("prompt", "sample")
                        .allMatch(
                                key -> root.get(key).isEmpty() || root.text(key).isPresent())
                && (hasNoRubric
                        || (root.get("rubric").filter(YamlNode::isList).isPresent()
                                && root.list("rubric").stream()
                                        .allMatch(item -> item.text().isPresent())));
    }

    public Thought thought() {
        return new Thought(
                read("prompt"),
                yaml.root().texts("rubric").stream().map(TypedText::line).toList(),
                read("sample"));
    }

    private String read(String key) {
        return TypedText.text(yaml.root().text(key).orElse(""));
    }

    /**
     * The same text saying this thought. Criteria without words are left out.
     *
     * @return empty where the text is written in a way that cannot be edited from a form
     */
    public Optional<String> with(Thought thought) {
        YamlNode root = yaml.root();
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("prompt", written("prompt", thought.prompt()));
        List<String> rubric = thought.rubric().stream()
                .filter(criterion -> !criterion.isEmpty())
                .toList();
        if (!rubric.isEmpty()) {
            wanted.put("rubric", asWritten(rubric));
        }
        if (!thought.sample().isEmpty()) {
            wanted.put("sample", written("sample", thought.sample()));
        }
        root.entries().forEach((key, value) -> {
            if (!OWN.contains(key)) {
                wanted.put(key, value.shape());
            }
        });
        return YamlEdit.saying(yaml, wanted).map(edited -> edited.write().stripTrailing());
    }

    /** What reads the same as before stays as it is written. */
    private String written(String key, String typed) {
        return yaml.root()
                .text(key)
                .filter(before -> TypedText.text(before).equals(typed))
                .orElse(typed.isEmpty() ? "" : typed + "\n");
    }

    private List<String> asWritten(List<String> rubric) {
        List<String> before = yaml.root().texts("rubric");
        return rubric.stream()
                .map(criterion -> before.stream()
                        .filter(old -> TypedText.line(old).equals(criterion))
                        .findFirst()
                        .orElse(criterion))
                .toList();
    }
}
