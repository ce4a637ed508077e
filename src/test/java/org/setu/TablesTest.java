package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each table belongs to the module that its name begins with: nobody else writes it, and only reports read it. */
class TablesTest {
    private static final Pattern MAPPED =
            Pattern.compile("@(?:Table|JoinTable|CollectionTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern ENTITY = Pattern.compile("^@Entity\\b", Pattern.MULTILINE);

    private static final Pattern PERSISTENT =
            Pattern.compile("^@(?:Entity|Converter|Embeddable|MappedSuperclass)\\b", Pattern.MULTILINE);
    private static final Pattern LISTED = Pattern.compile("<class>([\\w.]+)</class>");

    @Test
    void everyTableBeginsWithItsModulesName() {
        assertThat(Sources.tables())
                .allSatisfy(table ->
                        assertThat(PlatformModule.named(owner(table))).as(table).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void entitiesAreMappedToTablesOfTheirModule(PlatformModule module) {
        for (Path file : Sources.below(Sources.JAVA.resolve(module.lowerCase()), ".java")) {
            String code = Sources.text(file);
            List<String> tables =
                    MAPPED.matcher(code).results().map(found -> found.group(1)).toList();
            assertThat(tables)
                    .as(file.toString())
                    .allMatch(table -> owner(table).equals(module.lowerCase()));
            if (ENTITY.matcher(code).find()) {
                assertThat(tables).as(file + " names its table").isNotEmpty();
            }
        }
    }

    @Test
    void everyEntityAndConverterIsListedForTheServer() {
        List<String> mapped = Sources.below(Sources.JAVA, ".java").stream()
                .filter(file -> PERSISTENT.matcher(Sources.text(file)).find())
                .map(file -> "org.setu."
                        + Sources.JAVA
                                .relativize(file)
                                .toString()
                                .replace(".java", "")
                                .replace('/', '.'))
                .toList();
        List<String> listed = LISTED.matcher(Sources.text(Path.of("src/main/resources/META-INF/persistence.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @ParameterizedTest
    @EnumSource
    void noSqlTouchesAnotherModulesTables(PlatformModule module) {
        var trespasses = files(module).flatMap(file -> trespasses(module, file));

        assertThat(trespasses).isEmpty();
    }

    private static Stream<Path> files(PlatformModule module) {
        Path resources = Path.of("src/main/resources/org/setu", module.lowerCase());
        return Stream.concat(
                Sources.below(Sources.JAVA.resolve(module.lowerCase()), ".java").stream(),
                resources.toFile().isDirectory() ? Sources.below(resources, ".sql").stream() : Stream.empty());
    }

    private static Stream<String> trespasses(PlatformModule module, Path file) {
        String code = Sources.text(file);
        return Sources.tables().stream()
                .filter(table -> !owner(table).equals(module.lowerCase()))
                .filter(table -> module.mayReadAllTables() ? isWritten(table, code) : isNamed(table, code))
                .map(table -> file + " touches " + table);
    }

    private static boolean isNamed(String table, String code) {
        return Pattern.compile("\\b" + table + "\\b").matcher(code).find();
    }

    private static boolean isWritten(String table, String code) {
        return Pattern.compile(
                        "\\b(insert into|update|delete from|merge into|truncate table|truncate)\\s+" + table + "\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(code)
                .find();
    }

    private static String owner(String table) {
        return table.split("_")[0];
    }
}
