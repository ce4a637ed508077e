package org.setu.needs.web;

import java.util.Set;
import org.setu.needs.Level;
import org.setu.needs.Need;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** A need as a manager types it. */
public record NeedForm(String competency, String level, String people) {
    private static final int MOST_PEOPLE = 10_000;

    static NeedForm empty() {
        return new NeedForm("", "", "");
    }

    static NeedForm of(Need need) {
        return new NeedForm(need.competency(), need.level().name(), Integer.toString(need.people()));
    }

    static NeedForm of(Typed typed) {
        return new NeedForm(typed.text("competency"), typed.text("level"), typed.text("people"));
    }

    void check(Set<String> competencies, FieldErrors errors) {
        errors.refuseIf(!competencies.contains(competency), "competency", "needs.error.competency");
        errors.refuseIf(Level.of(level).filter(Level.NEEDED::contains).isEmpty(), "level", "needs.error.level");
        errors.refuseIf(number() < 1 || number() > MOST_PEOPLE, "people", "needs.error.people", MOST_PEOPLE);
    }

    /** To be called where nothing was refused. */
    Level chosenLevel() {
        return Level.of(level).orElseThrow();
    }

    /** None where it is not a number. */
    int number() {
        return people.matches("[0-9]{1,6}") ? Integer.parseInt(people) : 0;
    }
}
