package org.setu.needs.web;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.needs.Competencies;
import org.setu.needs.Level;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What levels and competencies are called, to be read and to be chosen from. */
@MadeOnce
public class NeedWords {
    private final Pages pages;
    private final Competencies competencies;

    @Inject
    NeedWords(Pages pages, Competencies competencies) {
        this.pages = pages;
        this.competencies = competencies;
    }

    String level(Level level) {
        return pages.text("needs.level." + level);
    }

    /** Words by name. */
    Map<String, String> levels(Collection<Level> levels) {
        var words = new LinkedHashMap<String, String>();
        levels.forEach(level -> words.put(level.name(), level(level)));
        return words;
    }

    /** Titles by key, in the order of their file. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        competencies.all().values().forEach(competency -> titles.put(competency.key(), title(competency)));
        return titles;
    }

    private String title(Competency competency) {
        return competency.title().in(pages.language());
    }
}
