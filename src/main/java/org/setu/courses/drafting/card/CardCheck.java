package org.setu.courses.drafting.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.setu.courses.CourseCard;
import org.setu.courses.CourseCard.Certificate;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.quizzes.QuizWording;
import org.setu.shared.Language;

/** Whether a course can say this of itself. */
final class CardCheck {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1_000;

    private final Language source;
    private final List<Fault> faults = new ArrayList<>();

    private CardCheck(Language source) {
        this.source = source;
    }

    /** @param areas what may be chosen */
    static List<Fault> of(CardWording wording, Language source, Collection<String> areas) {
        var check = ofBeginning(wording, source, areas);
        check.text("certificateTitle", wording.certificateTitle(), Flaw.TITLE_MISSING, LONGEST_TITLE);
        check.text("statement", wording.statement(), Flaw.STATEMENT_MISSING, LONGEST_TEXT);
        if (!wording.validMonths().isEmpty()
                && QuizWording.number(wording.validMonths())
                        .filter(months -> months >= Certificate.FEWEST_MONTHS && months <= Certificate.MOST_MONTHS)
                        .isEmpty()) {
            check.faults.add(new Fault("validMonths", Flaw.NUMBER, Certificate.FEWEST_MONTHS, Certificate.MOST_MONTHS));
        }
        if (!CardWording.RULES.containsAll(wording.rules())) {
            check.faults.add(new Fault("rules", Flaw.CHOICE));
        }
        return List.copyOf(check.faults);
    }

    /** Of a new course, whose certificate is worded afterwards. */
    static List<Fault> ofNew(CardWording wording, Language source, Collection<String> areas) {
        return List.copyOf(ofBeginning(wording, source, areas).faults);
    }

    private static CardCheck ofBeginning(CardWording wording, Language source, Collection<String> areas) {
        var check = new CardCheck(source);
        check.text("title", wording.title(), Flaw.TITLE_MISSING, LONGEST_TITLE);
        check.text("summary", wording.summary(), Flaw.CARD_SUMMARY_MISSING, LONGEST_TEXT);
        if (wording.audiences().isEmpty() || !CourseCard.AUDIENCES.containsAll(wording.audiences())) {
            check.faults.add(new Fault("audiences", Flaw.AUDIENCE_MISSING));
        }
        if (!areas.containsAll(wording.priorityAreas())) {
            check.faults.add(new Fault("priorityAreas", Flaw.CHOICE));
        }
        return check;
    }

    private void text(String field, Map<Language, String> texts, Flaw missing, int longest) {
        if (texts.getOrDefault(source, "").isEmpty()) {
            faults.add(new Fault(field, missing));
        } else if (texts.values().stream().anyMatch(text -> text.length() > longest)) {
            faults.add(new Fault(field, Flaw.TOO_LONG, longest));
        }
    }
}
