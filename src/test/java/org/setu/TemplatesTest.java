package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.shared.Language;

/** Templates have no words, styles or scripts of their own. */
class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}]+[^<>]*");
    private static final Pattern READ_ALOUD = Pattern.compile(
            "\\b(?:alt|title|placeholder|label|aria-[a-z]*label|aria-description|aria-valuetext)=\"([^\"]*)\"");
    private static final Pattern HANDLER_OR_STYLE = Pattern.compile("\\s(on[a-z]+|style)\\s*=");
    private static final Pattern INLINE =
            Pattern.compile("<style\\b|<script(?![^>]*\\ssrc=)(?![^>]*type=\"application/)");
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", Sources.messageFiles()) + ")\\.[A-Za-z0-9.]*)\"(\\s*\\+)?");

    private static final Set<String> KEYS = Sources.messageFiles().stream()
            .flatMap(file -> Sources.messages(file, Language.EN).stringPropertyNames().stream())
            .collect(Collectors.toSet());

    static Stream<Path> templates() {
        return Sources.below(Sources.TEMPLATES, ".jte").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void wordsComeFromTheMessages(Path template) {
        String html = TemplateText.htmlOf(Sources.text(template));
        var text = ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" ");

        assertThat(LETTER.matcher(text).results().map(found -> found.group().strip()))
                .isEmpty();
        assertThat(READ_ALOUD
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1))
                        .filter(TemplatesTest::hasLetters))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void scriptsAndStylesStandInFilesOfTheirOwn(Path template) {
        String html = TemplateText.htmlOf(Sources.text(template));

        assertThat(TAG.matcher(html)
                        .results()
                        .map(found -> found.group())
                        .filter(tag -> HANDLER_OR_STYLE.matcher(tag).find()))
                .isEmpty();
        assertThat(INLINE.matcher(html).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyInATemplateHasAText(Path template) {
        assertThat(missingKeys(template)).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> missing = Sources.below(Sources.JAVA, ".java").stream()
                .flatMap(file -> missingKeys(file).stream().map(key -> file.getFileName() + ": " + key))
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    /** A key with something added to it is the beginning of one. */
    private static List<String> missingKeys(Path file) {
        return KEY.matcher(Sources.text(file))
                .results()
                .filter(found -> found.group(2) == null && !found.group(1).endsWith(".")
                        ? !KEYS.contains(found.group(1))
                        : KEYS.stream().noneMatch(key -> key.startsWith(found.group(1))))
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
