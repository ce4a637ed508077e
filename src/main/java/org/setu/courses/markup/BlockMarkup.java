package org.setu.courses.markup;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMessages;
import org.setu.courses.CourseProse;
import org.setu.courses.LessonMarkup;
import org.setu.shared.Language;

/** The HTML of each kind of block that is there to be read, seen or heard. */
public final class BlockMarkup {
    private static final Set<String> KINDS =
            Set.of(Block.TEXT, "callout", "keypoints", "exercise", "figure", "video", "audio", "download");
    private static final Set<String> CALLOUTS = Set.of("key", "law", "example", "caution", "note");

    private final CourseContent course;
    private final Language language;
    private final LessonMarkup.Addresses addresses;
    private final CourseProse prose;

    public BlockMarkup(CourseContent course, Language language, LessonMarkup.Addresses addresses, CourseProse prose) {
        this.course = course;
        this.language = language;
        this.addresses = addresses;
        this.prose = prose;
    }

    public boolean shows(Block block) {
        return KINDS.contains(block.kind());
    }

    public String html(Block block) {
        String html = inItsLanguage(block);
        return html.isEmpty() || block.language() == language
                ? html
                : "<div" + Html.attribute("lang", block.language().code()) + ">" + html + "</div>";
    }

    private String inItsLanguage(Block block) {
        return switch (block.kind()) {
            case Block.TEXT -> text(block);
            case "callout" -> callout(block);
            case "keypoints" -> labelled("keypoints", say("keypoints"), text(block));
            case "exercise" -> labelled("exercise", exerciseLabel(block), text(block));
            case "figure" -> figure(block, image(block), "longDescription");
            case "video" -> figure(block, video(block) + weight(block), "transcript");
            case "audio" -> figure(block, audio(block) + weight(block), "transcript");
            case "download" -> download(block);
            default -> "";
        };
    }

    private String text(Block block) {
        return prose.html(block.id().value(), block.text());
    }

    private String callout(Block block) {
        String type = block.attribute("type").filter(CALLOUTS::contains).orElse("note");
        return labelled("callout " + type, say("callout." + type), text(block));
    }

    private String exerciseLabel(Block block) {
        return block.attribute("minutes")
                .filter(minutes -> minutes.matches("[0-9]{1,4}"))
                .map(minutes -> say("exerciseMinutes", Integer.valueOf(minutes)))
                .orElseGet(() -> say("exercise"));
    }

    private String figure(Block block, String medium, String detailsLabel) {
        String caption = prose.html(block.id().value(), Prose.caption(block).markdown());
        String details = Prose.description(block)
                .map(description -> "<details><summary>" + say(detailsLabel) + "</summary>"
                        + prose.html(block.id() + "-details", description.markdown()) + "</details>")
                .orElse("");
        return "<figure>" + medium + (caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>") + details
                + "</figure>";
    }

    private String image(Block block) {
        return address(block, "src")
                .map(src -> "<img" + Html.attribute("src", src)
                        + Html.attribute("alt", block.attribute("alt").orElse("")) + " loading=\"lazy\">")
                .orElse("");
    }

    private String video(Block block) {
        String poster =
                address(block, "poster").map(at -> Html.attribute("poster", at)).orElse("");
        String captions = address(block, "captions")
                .map(at -> "<track kind=\"captions\" default" + Html.attribute("src", at)
                        + Html.attribute("srclang", block.language().code())
                        + Html.attribute(
                                "label",
                                block.language()
                                        .locale()
                                        .getDisplayLanguage(block.language().locale()))
                        + ">")
                .orElse("");
        return address(block, "src")
                .map(src -> "<video controls preload=\"none\"" + Html.attribute("src", src) + poster + ">" + captions
                        + "</video>")
                .orElse("");
    }

    private String audio(Block block) {
        return address(block, "src")
                .map(src -> "<audio controls preload=\"none\"" + Html.attribute("src", src) + "></audio>")
                .orElse("");
    }

    /** How heavy a recording is, before somebody begins it, and a way to take it along to where there is no line. */
    private String weight(Block block) {
        return block.attribute("src")
                .flatMap(course::media)
                .map(file -> "<p class=\"weight\"><a download" + Html.attribute("href", addresses.media(file.path()))
                        + ">" + say("takeAlong") + "</a> <small>" + size(file) + "</small></p>")
                .orElse("");
    }

    private String download(Block block) {
        String path = block.attribute("src").orElse("");
        String title = Html.escaped(block.attribute("title").orElse(path.substring(path.lastIndexOf('/') + 1)));
        return course.media(path)
                .map(file -> "<div class=\"download\"><p><a download" + Html.attribute("href", addresses.media(path))
                        + ">" + title + "</a> <small>" + size(file) + "</small></p>" + text(block) + "</div>")
                .orElseGet(() -> "<div class=\"download\"><p>" + title + "</p>" + text(block) + "</div>");
    }

    private String size(CourseContent.Media file) {
        String suffix = file.path().substring(file.path().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var number = NumberFormat.getNumberInstance(language.locale());
        number.setMaximumFractionDigits(1);
        return file.bytes() < 1_000_000
                ? say("kilobytes", suffix, number.format(Math.max(1, file.bytes() / 1000)))
                : say("megabytes", suffix, number.format(file.bytes() / 1_000_000.0));
    }

    /** The address of a file that the course really has; anything else an author may have put there is left out. */
    private Optional<String> address(Block block, String attribute) {
        return block.attribute(attribute)
                .filter(path -> course.media(path).isPresent())
                .map(addresses::media);
    }

    private String say(String key, Object... arguments) {
        return Html.escaped(CourseMessages.text(language, "courses.markup." + key, arguments));
    }

    private static String labelled(String type, String label, String text) {
        return "<div class=\"" + type + "\" role=\"note\"><p class=\"label\">" + label + "</p>" + text + "</div>";
    }
}
