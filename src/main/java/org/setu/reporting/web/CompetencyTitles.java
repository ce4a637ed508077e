package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.needs.Competencies;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What competencies are called in the reader's language. */
@MadeOnce
public class CompetencyTitles {
    private final Pages pages;
    private final Competencies competencies;

    @Inject
    CompetencyTitles(Pages pages, Competencies competencies) {
        this.pages = pages;
        this.competencies = competencies;
    }

    /** By key, in the order of their file; to be asked once a page. One that no course knows any more is missing, and called by its key. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        competencies
                .all()
                .forEach((key, competency) -> all.put(key, competency.title().in(pages.language())));
        return all;
    }
}
