package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setu.shared.Language;

class CourseMessagesTest {
    private static final Path CODE = Path.of("src/main/java/org/setu/courses");
    private static final Pattern REPORT = Pattern.compile("\\b(?:error|warning)\\(([^;]*?)\\)\\)*;", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|yaml|unstamped)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyFindingHasItsWordsInEveryLanguage() throws IOException {
        for (String key : reportedKeys()) {
            for (Language language : Language.values()) {
                assertThat(messages(language)).as(language.code()).containsKey("courses.finding." + key);
            }
        }
    }

    @Test
    void noWordsAreLeftFromAFindingThatIsGone() throws IOException {
        String code = String.join("\n", code());
        for (String key : findingsAndMarkup()) {
            String name =
                    key.replaceFirst("^courses\\.(?:finding|markup)\\.", "").replaceFirst("\\.[a-z]+$", ".");
            assertThat(code).containsPattern("(?:\"|courses\\.markup\\.)" + Pattern.quote(name));
        }
    }

    /** The keys that no template holds, so that only the code can tell whether they are used. */
    private static List<String> findingsAndMarkup() throws IOException {
        return messages(Language.EN).stringPropertyNames().stream()
                .filter(key -> key.startsWith("courses.finding.") || key.startsWith("courses.markup."))
                .toList();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = messages(Language.EN);
        Properties bangla = messages(Language.BN);

        assertThat(bangla.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(bangla.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            if (english.getProperty(key).matches(".*\\p{L}{2}.*")) {
                assertThat(bangla.getProperty(key)).as(key).containsPattern("\\p{IsBengali}");
            }
            assertThat(new MessageFormat(bangla.getProperty(key)).toPattern()).isNotEmpty();
            assertThat(new MessageFormat(english.getProperty(key)).toPattern()).isNotEmpty();
        }
    }

    @Test
    void aFindingIsToldWithItsPlacesFilled() {
        var finding = new Finding(Finding.Severity.ERROR, "f", 1, "text-expected", List.of("title", "en"));

        assertThat(CourseMessages.of(finding, Language.EN))
                .isEqualTo("“title” must hold a text for each language, such as {en: ...}.");
        assertThat(CourseMessages.of(finding, Language.BN)).contains("“title”", "{en: ...}");
    }

    private static Set<String> reportedKeys() throws IOException {
        var keys = new TreeSet<String>();
        for (String file : code()) {
            REPORT.matcher(file)
                    .results()
                    .forEach(report -> KEY.matcher(report.group(1))
                            .results()
                            .map(key -> key.group(1))
                            .forEach(keys::add));
        }
        assertThat(keys).hasSizeGreaterThan(80);
        return keys;
    }

    private static List<String> code() throws IOException {
        try (var files = Files.walk(CODE)) {
            var code = new ArrayList<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.add(Files.readString(file));
            }
            return code;
        }
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties messages(Language language) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/courses." + language.code() + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
