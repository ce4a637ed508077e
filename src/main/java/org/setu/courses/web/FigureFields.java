package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.folder.SourceBlock;
import org.setu.courses.uploads.MediaUse;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * What a figure asks its author in place of settings: which of the course's pictures, and its alternative text. The settings stay the
 * truth: what is answered here is written into them, and whatever else they say is kept.
 *
 * @param source the picture that the block names, whether it is there or not
 * @param near to choose from: the block's own, then those that no block uses
 * @param used all others
 * @param mediaPath where a picture is added
 */
public record FigureFields(String source, String alt, List<Picture> near, List<Picture> used, String mediaPath) {
    /** One that can be chosen. */
    public record Picture(String path, String name, String address) {}

    /** Empty where the block is no figure, or its settings are to be mended by hand. */
    static Optional<FigureFields> of(CheckedCourse draft, Block block, List<FieldError> errors) {
        boolean byHand = !FieldError.of("settings", errors).isEmpty();
        return block.is("figure") && !byHand ? Optional.of(of(draft, block)) : Optional.empty();
    }

    private static FigureFields of(CheckedCourse draft, Block block) {
        String source = block.attribute("src").orElse("");
        var uses = MediaUse.in(draft.content());
        Map<Boolean, List<Picture>> isNear = draft.content().media().values().stream()
                .map(CourseContent.Media::path)
                .filter(MediaAnswer::isPicture)
                .sorted(Comparator.comparing((String path) -> !path.equals(source))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.partitioningBy(
                        path -> path.equals(source) || !uses.containsKey(path),
                        Collectors.mapping(path -> picture(draft, path), Collectors.toList())));
        return new FigureFields(
                source,
                block.attribute("alt").orElse(""),
                isNear.getOrDefault(true, List.of()),
                isNear.getOrDefault(false, List.of()),
                MediaDesk.path(draft));
    }

    private static Picture picture(CheckedCourse draft, String path) {
        String name = path.substring(MediaDesk.FOLDER.length());
        return new Picture(path, name, MediaDesk.path(draft) + "/" + name);
    }

    /** The settings that a form sent, with what was answered beside them. */
    static String settings(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        String settings = typed.text("settings");
        if (fields.containsKey("picture")) {
            settings = SourceBlock.settings(settings, "src", typed.text("picture"));
        }
        if (fields.containsKey("alt")) {
            settings = SourceBlock.settings(settings, "alt", Typed.readable(typed.text("alt")));
        }
        return settings;
    }
}
