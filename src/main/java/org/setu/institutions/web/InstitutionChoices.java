package org.setu.institutions.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.web.Choice;
import org.setu.web.Pages;

/** The tree as a selection: each institution below its own, set in by dashes, without those that are closed. */
@Dependent
public class InstitutionChoices {
    private final Institutions institutions;
    private final Pages pages;

    @Inject
    InstitutionChoices(Institutions institutions, Pages pages) {
        this.institutions = institutions;
        this.pages = pages;
    }

    List<Choice> open() {
        return institutions.tree().rows().stream()
                .filter(row -> !row.institution().isClosed())
                .map(this::choice)
                .toList();
    }

    /** And one for those who do not find theirs. */
    List<Choice> openAndOther() {
        var choices = new ArrayList<>(open());
        choices.add(new Choice(WorkplaceForm.OTHER, pages.text("institutions.other")));
        return List.copyOf(choices);
    }

    private Choice choice(InstitutionTree.Row row) {
        Institution institution = row.institution();
        return new Choice(
                institution.id().toString(),
                "– ".repeat(row.depth()) + institution.name().in(pages.language()));
    }
}
