package org.setu.programmes.enrolling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;

/** Institutions by what people write for them: their short name, or their name in either language, in small letters or capitals. */
record InstitutionNames(Map<String, List<InstitutionId>> ids) {
    /** Those that one can still choose. */
    static InstitutionNames of(InstitutionTree tree) {
        return new InstitutionNames(tree.rows().stream()
                .map(InstitutionTree.Row::institution)
                .filter(institution -> !institution.isClosed())
                .flatMap(institution -> names(institution).distinct().map(name -> Map.entry(name, institution.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** None, one, or several of the same name. */
    List<InstitutionId> called(String text) {
        return ids.getOrDefault(SheetColumn.tidy(text), List.of());
    }

    private static Stream<String> names(Institution institution) {
        return Stream.of(
                        institution.slug().value(),
                        institution.name().in(Language.EN),
                        institution.name().in(Language.BN))
                .map(SheetColumn::tidy);
    }
}
