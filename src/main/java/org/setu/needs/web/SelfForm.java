package org.setu.needs.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.needs.Assessment;
import org.setu.needs.Level;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** What somebody types of themselves in one competency. */
public record SelfForm(String level, String evidence) {
    static final int LONGEST_EVIDENCE = 400;

    private static final String LEVEL = "level-";
    private static final String EVIDENCE = "evidence-";

    static SelfForm of(Optional<CompetencyLine.Said> said) {
        return new SelfForm(
                said.map(one -> one.level().name()).orElse(""),
                said.map(CompetencyLine.Said::evidence).orElse(""));
    }

    static SelfForm of(String competency, Typed typed) {
        return new SelfForm(typed.text(LEVEL + competency), Typed.readable(typed.text(EVIDENCE + competency)));
    }

    /** The competencies that a form speaks of, as its fields are named. */
    static Set<String> competenciesIn(Set<String> fields) {
        return fields.stream()
                .filter(field -> field.startsWith(LEVEL))
                .map(field -> field.substring(LEVEL.length()))
                .collect(Collectors.toSet());
    }

    void check(String competency, FieldErrors errors) {
        boolean isLevel = Level.of(level).isPresent();
        errors.refuseIf(!isLevel && !isEmpty(), LEVEL + competency, "needs.error.yourLevel");
        errors.refuseIf(
                evidence.length() > LONGEST_EVIDENCE, EVIDENCE + competency, "needs.error.long", LONGEST_EVIDENCE);
    }

    boolean isEmpty() {
        return level.isEmpty() && evidence.isEmpty();
    }

    /** To be called where nothing was refused. */
    Assessment.Said said() {
        return new Assessment.Said(Level.of(level).orElseThrow(), evidence);
    }
}
