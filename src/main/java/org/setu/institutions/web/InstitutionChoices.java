package org.setu.institutions.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The tree as a selection: each institution below its own, set in by dashes, without those that are closed. */
@MadeOnce
public class InstitutionChoices {
    private final Institutions institutions;
    private final Management management;
    private final Pages pages;

    @Inject
    InstitutionChoices(Institutions institutions, Management management, Pages pages) {
        this.institutions = institutions;
        this.management = management;
        this.pages = pages;
    }

    Map<String, String> open() {
        var choices = new LinkedHashMap<String, String>();
        institutions.tree().rows().stream()
                .filter(row -> !row.institution().isClosed())
                .forEach(row -> choices.put(row.institution().id().toString(), label(row)));
        return choices;
    }

    /** Those that this person answers for. */
    Map<String, String> managed(AccountId manager) {
        var choices = new LinkedHashMap<String, String>();
        Optional<ManagedInstitutions> managed = management.of(manager);
        institutions.tree().rows().stream()
                .filter(row -> !row.institution().isClosed())
                .filter(row -> managed.filter(
                                some -> some.holds(row.institution().id()))
                        .isPresent())
                .forEach(row -> choices.put(row.institution().id().toString(), label(row)));
        return choices;
    }

    /** Where this institution may stand: not below itself, and where it stands now even if that is closed. */
    Map<String, String> parentsOf(Institution institution) {
        InstitutionTree tree = institutions.tree();
        Optional<InstitutionId> present = institution.parent();
        var choices = new LinkedHashMap<String, String>();
        tree.rows().stream()
                .filter(row -> !row.institution().isClosed()
                        || present.equals(Optional.of(row.institution().id())))
                .filter(row -> tree.mayMove(
                        institution.id(), Optional.of(row.institution().id())))
                .forEach(row -> choices.put(row.institution().id().toString(), label(row)));
        return choices;
    }

    /** And one for those who do not find theirs. */
    Map<String, String> openAndOther() {
        Map<String, String> choices = open();
        choices.put(WorkplaceForm.OTHER, pages.text("institutions.other"));
        return choices;
    }

    private String label(InstitutionTree.Row row) {
        return "– ".repeat(row.depth()) + row.institution().name().in(pages.language());
    }
}
