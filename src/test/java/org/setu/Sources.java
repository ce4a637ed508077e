package org.setu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.setu.shared.Language;

/** The files that house rules read: what stands in the repository, before anything is built of it. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java/org/setu");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db");

    private Sources() {}

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Modules that have messages: the names of the files. */
    static List<String> messageFiles() {
        return below(MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().split("\\.")[0])
                .distinct()
                .toList();
    }

    static Path messageFile(String module, Language language) {
        return MESSAGES.resolve(module + "." + language.code() + ".properties");
    }

    static Properties messages(String module, Language language) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(messageFile(module, language))) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    /** Every module's tables, as the migrations make them. */
    static List<String> tables() {
        var create = java.util.regex.Pattern.compile("create table (\\w+)");
        return below(MIGRATIONS, ".sql").stream()
                .flatMap(file -> create.matcher(text(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The modules' names, for a regular expression: {@code shared|web|...}. */
    static String anyModule() {
        return Arrays.stream(PlatformModule.values())
                .map(PlatformModule::lowerCase)
                .collect(Collectors.joining("|"));
    }
}
