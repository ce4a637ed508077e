package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.assessment.Response;
import org.setu.shared.Language;

class FaultMessagesTest {
    @ParameterizedTest
    @EnumSource
    void everyFaultAndRefusalHasItsWordsAndNothingElseHas(Language language) throws IOException {
        var keys = Stream.concat(
                        Arrays.stream(Fault.values()).map(fault -> "courses.finding." + fault.key()),
                        Arrays.stream(Response.Refusal.values()).map(refusal -> "assessment.refused." + refusal.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(messages(language).stringPropertyNames())).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageFormatsToASentence(Language language) throws IOException {
        var messages = messages(language);
        for (String key : messages.stringPropertyNames()) {
            String pattern = messages.getProperty(key);
            String sentence = new MessageFormat(pattern, language.locale()).format(new Object[] {"q1", "b", "c", "d"});
            assertThat(sentence)
                    .as(key)
                    .doesNotContain("''")
                    .doesNotContain("'{")
                    .doesNotContain("null");
            assertThat(sentence).as(key).endsWith(language == Language.EN ? "." : "।");
            assertThat(Normalizer.isNormalized(pattern, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void theTwoLanguagesSpeakOfTheSameThings() throws IOException {
        var english = messages(Language.EN);
        var bangla = messages(Language.BN);
        for (String key : english.stringPropertyNames()) {
            assertThat(places(bangla.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void aMarkerIsShownWithItsBraces() throws IOException {
        var pattern = messages(Language.EN).getProperty("courses.finding." + Fault.GAP_WITHOUT_MARKER.key());
        assertThat(MessageFormat.format(pattern, "q1", "year", "bn")).contains("Write {{year}} where");
    }

    private static SortedSet<String> places(String pattern) {
        return Arrays.stream(new String[] {"{0}", "{1}", "{2}", "{3}"})
                .filter(pattern::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of findings and refusals; the pages' own words stand in the same file. */
    private static Properties messages(Language language) throws IOException {
        var messages = new Properties();
        String path = "/messages/assessment." + language.code() + ".properties";
        try (var stream = FaultMessagesTest.class.getResourceAsStream(path);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        messages.keySet()
                .removeIf(key -> !key.toString().startsWith("courses.finding.")
                        && !key.toString().startsWith("assessment.refused."));
        return messages;
    }
}
