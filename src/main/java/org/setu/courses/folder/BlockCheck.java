package org.setu.courses.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.setu.courses.ActivityKind;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Findings;
import org.setu.courses.markup.Accompaniment;

/** Whether each block says in its header what its kind needs, and nothing else. */
final class BlockCheck implements Check {
    /** What an author's form leaves of an address where no file is chosen yet. */
    private static final String FOLDER = "media/";

    private static final List<String> CALLOUTS = List.of("key", "law", "example", "caution", "note");
    private static final Map<String, Attributes> KINDS = kinds();

    private record Attributes(Set<String> required, Set<String> possible) {}

    @Override
    public void lint(Checked checked, Findings findings) {
        var known = new TreeSet<>(KINDS.keySet());
        checked.kinds().stream().map(ActivityKind::blockKinds).forEach(known::addAll);
        checked.course()
                .lessons()
                .flatMap(lesson -> lesson.texts().values().stream())
                .flatMap(text -> text.blocks().stream())
                .forEach(block -> {
                    if (known.contains(block.kind())) {
                        lint(block, checked.course(), findings);
                    } else {
                        error(block, findings, "block-kind", block.kind(), String.join(", ", known));
                    }
                });
    }

    private static void lint(Block block, CourseContent course, Findings findings) {
        Attributes attributes = KINDS.get(block.kind());
        if (attributes != null) {
            lintAttributes(block, attributes, findings);
        }
        block.media()
                .filter(path -> course.media(path).isEmpty())
                .forEach(path -> error(block, findings, path.equals(FOLDER) ? "file-unchosen" : "media-missing", path));
        lintMinutes(block, findings);
        lintText(block, findings);
    }

    private static void lintAttributes(Block block, Attributes attributes, Findings findings) {
        for (String name : attributes.required()) {
            if (block.attribute(name).filter(value -> !value.isBlank()).isEmpty()) {
                error(block, findings, name.equals("alt") ? "alt-missing" : "attribute-missing", block.id(), name);
            }
        }
        for (String name : block.attributes().keySet()) {
            if (!attributes.possible().contains(name)) {
                error(block, findings, "attribute-unknown", name, block.kind());
            }
        }
        block.attribute("type")
                .filter(type -> block.is("callout") && !CALLOUTS.contains(type))
                .ifPresent(type -> error(block, findings, "value-unknown", type, "type", String.join(", ", CALLOUTS)));
    }

    private static void lintMinutes(Block block, Findings findings) {
        block.attribute("minutes")
                .filter(minutes -> !minutes.matches("[1-9][0-9]{0,2}"))
                .ifPresent(minutes -> error(block, findings, "number-form", "minutes", minutes, 1, 999));
    }

    private static void lintText(Block block, Findings findings) {
        if (block.is("check") && !block.body().isEmpty()) {
            error(block, findings, "check-with-text", block.id());
        } else if (Stream.of(Block.TEXT, "callout", "keypoints", "exercise").anyMatch(block::is)
                && block.body().isEmpty()) {
            error(block, findings, "block-empty", block.id());
        }
        if (Accompaniment.lacksCaptions(block)) {
            error(block, findings, "captions-missing", block.id());
        }
        if (Accompaniment.lacksTranscript(block)) {
            error(block, findings, "transcript-missing", block.id());
        }
    }

    private static void error(Block block, Findings findings, String key, Object... arguments) {
        findings.error(block.file(), block.line(), key, arguments);
    }

    private static Map<String, Attributes> kinds() {
        var kinds = new LinkedHashMap<String, Attributes>();
        kinds.put(Block.TEXT, attributes(Set.of()));
        kinds.put("callout", attributes(Set.of("type")));
        kinds.put("keypoints", attributes(Set.of()));
        kinds.put("exercise", attributes(Set.of("minutes")));
        kinds.put("figure", attributes(Set.of("src", "alt")));
        kinds.put("video", attributes(Set.of("src", "minutes"), "captions", "poster"));
        kinds.put("audio", attributes(Set.of("src", "minutes"), "poster"));
        kinds.put("download", attributes(Set.of("src", "title")));
        kinds.put("scenario", attributes(Set.of()));
        kinds.put("reflection", attributes(Set.of()));
        kinds.put("check", attributes(Set.of("question")));
        return kinds;
    }

    private static Attributes attributes(Set<String> required, String... optional) {
        var possible = new TreeSet<>(required);
        possible.addAll(List.of(optional));
        return new Attributes(new TreeSet<>(required), possible);
    }
}
