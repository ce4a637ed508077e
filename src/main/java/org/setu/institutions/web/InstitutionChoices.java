package org.setu.institutions.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The tree as a selection: each institution below its own, set in by dashes, without those that are closed. */
@MadeOnce
public class InstitutionChoices {
    private final Institutions institutions;
    private final Pages pages;

    @Inject
    InstitutionChoices(Institutions institutions, Pages pages) {
        this.institutions = institutions;
        this.pages = pages;
    }

    Map<String, String> open() {
        var choices = new LinkedHashMap<String, String>();
        institutions.tree().rows().stream()
                .filter(row -> !row.institution().isClosed())
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
