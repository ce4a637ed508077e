package org.setu;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.shared.Language;
import org.setu.shared.Messages;

/** What Setu says, it says in Bangla and in English alike. */
class MessagesTest {
    private static final Pattern BENGALI = Pattern.compile("\\p{InBengali}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2,}");
    private static final Pattern IN_A_WORD = Pattern.compile("\\p{L}'(?=\\p{L})|\\p{L}'(?=\\s)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Set<String> NAMES_OF_LANGUAGES = Set.of(
            "web.otherLanguage",
            "identity.language.EN",
            "identity.language.BN",
            "institutions.language.EN",
            "institutions.language.BN");

    static Stream<String> files() {
        return Sources.messageFiles().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSameThings(String file) {
        assertThat(keys(bangla(file))).isEqualTo(keys(english(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyBeginsWithItsFilesName(String file) {
        // A module that brings a kind of activity also brings what the linter says about it.
        assertThat(keys(english(file)).stream()
                        .filter(key -> !key.startsWith(file + ".") && !key.startsWith("courses.finding.")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsSaidTwice(String file) {
        for (Language language : Language.values()) {
            List<String> written = Sources.text(Sources.messageFile(file, language))
                    .lines()
                    .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(written).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLeftEmpty(String file) {
        assertThat(offenders(file, (key, text) -> text.isBlank())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesTakeTheSameArguments(String file) {
        Properties bangla = bangla(file);
        assertThat(offenders(file, (key, text) -> !arguments(text).equals(arguments(bangla.getProperty(key, "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextWithAnArgumentIsAMessageFormat(String file) {
        assertThat(offenders(file, (key, text) -> !arguments(text).isEmpty() && !isFormat(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsSaidAsItsMessageFormatSaysIt(String file) {
        Object[] some = {1, "ক<b>{0}’", 3, 1234L, 0.5, "six"};
        Object[] fewer = {0};
        for (Language language : Language.values()) {
            Properties texts = language == Language.EN ? english(file) : bangla(file);
            texts.entrySet().stream()
                    .filter(entry -> entry.getKey().toString().startsWith(file + "."))
                    .forEach(entry -> {
                        String key = (String) entry.getKey();
                        var format = new MessageFormat((String) entry.getValue(), language.locale());
                        boolean needsNumbers = Arrays.stream(format.getFormatsByArgumentIndex())
                                .anyMatch(Objects::nonNull);
                        for (Object[] arguments :
                                needsNumbers ? List.of(new Object[] {1, 2, 3}, fewer) : List.of(some, fewer)) {
                            assertThat(Messages.in(language).text(key, arguments))
                                    .isEqualTo(format.format(arguments));
                        }
                    });
        }
    }

    /** A message format swallows a single apostrophe: in words ’ is the better one in any case, around braces there are two. */
    @ParameterizedTest
    @MethodSource("files")
    void noApostropheIsSwallowed(String file) {
        assertThat(offenders(file, (key, text) -> IN_A_WORD.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachLanguageIsWrittenInItsScript(String file) {
        var offenders = Stream.concat(
                written(file, Language.BN).filter(text -> !BENGALI.matcher(text).find()),
                written(file, Language.EN).filter(text -> !LATIN.matcher(text).find()));
        assertThat(offenders).isEmpty();
    }

    @Test
    void whatIsKeptOfOneNumberIsNotSaidOfAnother() {
        Messages english = Messages.in(Language.EN);
        assertThat(Stream.of(1, 7, 1, 7, 0, 1200).map(minutes -> english.text("web.minutes", minutes)))
                .containsExactly("1 minute", "7 minutes", "1 minute", "7 minutes", "under a minute", "1,200 minutes");
        assertThat(Messages.in(Language.BN).text("web.minutes", 7)).isEqualTo("৭ মিনিট");
    }

    @Test
    void thereAreMessagesToLookAt() {
        assertThat(Sources.messageFiles()).contains("web");
    }

    /** {@code en key = text} of each text, in either language, that the rule objects to. */
    private static List<String> offenders(String file, BiPredicate<String, String> objection) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Sources.messages(file, language).entrySet().stream()
                        .filter(entry -> objection.test(
                                entry.getKey().toString(), entry.getValue().toString()))
                        .map(entry -> language.code() + " " + entry))
                .toList();
    }

    /** The texts that have words, but for those that name a language in its own script. */
    private static Stream<String> written(String file, Language language) {
        return Sources.messages(file, language).entrySet().stream()
                .filter(entry -> !NAMES_OF_LANGUAGES.contains(entry.getKey()))
                .map(entry -> entry.getValue().toString())
                .filter(MessagesTest::hasLetters);
    }

    /** Letters that somebody reads, not those of a message format. */
    private static boolean hasLetters(String text) {
        return LETTER.matcher(text.replaceAll("\\{[^{}]*}", "")).find();
    }

    /** The places that are filled in. How a language chooses among plurals is its own affair. */
    private static Set<String> arguments(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(toSet());
    }

    private static boolean isFormat(String text) {
        try {
            return !new MessageFormat(text, Locale.ENGLISH)
                    .format(new Object[] {1, 1, 1, 1, 1})
                    .isEmpty();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static Set<String> keys(Properties messages) {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Properties english(String file) {
        return Sources.messages(file, Language.EN);
    }

    private static Properties bangla(String file) {
        return Sources.messages(file, Language.BN);
    }
}
