package org.setu.needs.web;

import java.util.Map;
import org.setu.needs.ConfirmLevels.Word;
import org.setu.needs.Level;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** What somebody who answers for a person's institution types of them in one competency. A blank level leaves it open. */
public record WordForm(String level, String because) {
    static final int LONGEST_REASON = 400;

    private static final String LEVEL = "level-";
    private static final String BECAUSE = "because-";

    /** The last word stands there; where the person said something since, nothing does. */
    static WordForm of(CompetencyLine line) {
        return line.confirmed()
                .filter(confirmed -> !line.waits())
                .map(confirmed -> new WordForm(confirmed.level().name(), confirmed.because()))
                .orElse(new WordForm("", ""));
    }

    static WordForm of(String competency, Typed typed) {
        return new WordForm(typed.text(LEVEL + competency), Typed.readable(typed.text(BECAUSE + competency)));
    }

    static WordForm in(Map<String, WordForm> typed, CompetencyLine line) {
        return typed.getOrDefault(line.key(), new WordForm("", ""));
    }

    void check(CompetencyLine line, FieldErrors errors) {
        errors.refuseIf(
                isChosen() && Level.of(level).isEmpty() || !isChosen() && !because.isEmpty(),
                LEVEL + line.key(),
                "needs.error.theirLevel");
        errors.refuseIf(because.length() > LONGEST_REASON, BECAUSE + line.key(), "needs.error.long", LONGEST_REASON);
        errors.refuseIf(isAnother(line) && because.isEmpty(), BECAUSE + line.key(), "needs.error.because");
    }

    boolean isChosen() {
        return !level.isEmpty();
    }

    /** To be called where nothing was refused. */
    Word word() {
        return new Word(Level.of(level).orElseThrow(), because);
    }

    private boolean isAnother(CompetencyLine line) {
        return isChosen()
                && line.said()
                        .filter(said -> !said.level().name().equals(level))
                        .isPresent();
    }
}
