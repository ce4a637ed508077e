package org.setu.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * A lesson: one page, in one or more languages. The source language's text says which blocks there are, and their order.
 *
 * @param module in which it began; in which it stands now, {@link CourseContent#moduleOf} says
 * @param source the language that the others translate; a text in it must be among {@code texts}
 */
public record Lesson(Slug module, Slug id, Language source, Map<Language, LessonText> texts) {
    public Lesson {
        if (!texts.containsKey(source)) {
            throw new IllegalArgumentException("No text in the source language: " + module + "/" + id);
        }
        texts = Map.copyOf(texts);
    }

    public LessonAddress name() {
        return new LessonAddress(module, id);
    }

    /** As links and facts name it: {@code a1/two-way-link}. */
    public String address() {
        return name().toString();
    }

    /** The text in this language; where it lacks one, the source. */
    public LessonText text(Language language) {
        LessonText text = texts.get(language);
        return text != null ? text : sourceText();
    }

    public LessonText sourceText() {
        return texts.getOrDefault(source, texts.values().iterator().next());
    }

    public Optional<LessonText> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public String title(Language language) {
        return text(language).title();
    }

    public List<Slug> objectives() {
        return sourceText().objectives();
    }

    /** All blocks, in the order of the source, each in this language where it can be. */
    public List<ShownBlock> blocks(Language language) {
        return sourceText().blocks().stream()
                .map(block -> shown(block, language))
                .toList();
    }

    public Optional<ShownBlock> block(Slug block, Language language) {
        return sourceText().block(block).map(found -> shown(found, language));
    }

    private ShownBlock shown(Block original, Language language) {
        if (language == source) {
            return new ShownBlock(original, ShownBlock.Translation.SOURCE);
        } else {
            return exactly(language)
                    .flatMap(text -> text.block(original.id()))
                    .filter(translated -> translated.kind().equals(original.kind()))
                    .map(translated -> new ShownBlock(translated, ShownBlock.Translation.of(translated, original)))
                    .orElseGet(() -> new ShownBlock(original, ShownBlock.Translation.MISSING));
        }
    }
}
