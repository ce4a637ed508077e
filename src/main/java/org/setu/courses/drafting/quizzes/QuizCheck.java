package org.setu.courses.drafting.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.shared.Language;

/** Whether a quiz can be as it was typed. That its pool is too thin is no obstacle here: questions may follow; a publication waits for them. */
final class QuizCheck {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_OF_A_PART = 500;

    private final List<Fault> faults = new ArrayList<>();

    private QuizCheck() {}

    static List<Fault> of(QuizWording wording, Language source) {
        var check = new QuizCheck();
        check.title("title", wording.title(), source);
        wording.after().ifPresent(after -> check.postTest(after, source));
        check.draws(wording.draws());
        wording.marks().ifPresent(check::marks);
        return List.copyOf(check.faults);
    }

    private void title(String field, Map<Language, String> title, Language source) {
        if (title.getOrDefault(source, "").isEmpty()) {
            faults.add(new Fault(field, Flaw.TITLE_MISSING));
        } else if (title.values().stream().anyMatch(text -> text.length() > LONGEST_TITLE)) {
            faults.add(new Fault(field, Flaw.TOO_LONG, LONGEST_TITLE));
        }
    }

    private void postTest(QuizWording.PostTest after, Language source) {
        title("after", after.title(), source);
        if (!QuizWording.FEEDBACK_OF_A_POST_TEST.contains(after.feedback())) {
            faults.add(new Fault("feedback", Flaw.CHOICE));
        }
    }

    private void draws(Map<PoolPart, String> draws) {
        int before = faults.size();
        draws.forEach((part, typed) -> number("draw-" + part.name(), typed, 0, MOST_OF_A_PART));
        boolean empty = faults.size() == before
                && Set.copyOf(draws.values()).stream().allMatch(typed -> QuizWording.checked(typed) == 0);
        if (empty) {
            faults.add(new Fault("draws", Flaw.QUIZ_WITHOUT_QUESTIONS));
        }
    }

    private void marks(QuizWording.Marks marks) {
        number("passMark", marks.passMark(), 1, 100);
        number("attempts", marks.attempts(), 1, 100);
        number("waitHours", marks.waitHours(), 0, 8760);
        if (!marks.timeLimit().isBlank()) {
            number("timeLimit", marks.timeLimit(), 1, 600);
        }
        if (!QuizWording.FEEDBACK.contains(marks.feedback())) {
            faults.add(new Fault("feedback", Flaw.CHOICE));
        }
    }

    private void number(String field, String typed, int least, int most) {
        boolean fits = QuizWording.number(typed)
                .filter(number -> number >= least && number <= most)
                .isPresent();
        if (!fits) {
            faults.add(new Fault(field, Flaw.NUMBER, least, most));
        }
    }
}
