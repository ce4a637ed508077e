package org.setu.assessment.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Difficulty;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;

/** Reads from where, and how much, a quiz draws, as it stands in {@code course.yaml} under "draw". */
public final class BlueprintReader {
    private static final int MOST = 200;

    private BlueprintReader() {}

    /**
     * Keeps the draws that make sense; the findings tell of the others.
     *
     * @param draws the list under "draw"
     */
    public static Blueprint read(String quiz, YamlNode draws, Findings findings) {
        var complaints = new Complaints(quiz, List.of(), findings);
        var read = new ArrayList<Blueprint.Draw>();
        for (YamlNode node : draws.items()) {
            var fields = new Fields(node, complaints);
            fields.allowOnly(Set.of("objective", "competency", "difficulty", "count"));
            int count = fields.word("count")
                    .filter(text -> text.matches("[1-9]\\d{0,2}"))
                    .map(Integer::valueOf)
                    .orElse(0);
            if (count < 1 || count > MOST) {
                fields.error(Fault.DRAW_COUNT, fields.word("count").orElse(""), MOST);
            } else if (fields.has("objective") == fields.has("competency")) {
                fields.error(Fault.DRAW_FROM_WHERE);
            } else {
                read.add(new Blueprint.Draw(part(fields), difficulty(fields), count));
            }
        }
        return new Blueprint(Question.Use.GRADED, read);
    }

    private static Blueprint.Part part(Fields fields) {
        if (fields.has("objective")) {
            return new Blueprint.OfObjective(fields.slug("objective"));
        } else {
            return new Blueprint.OfCompetency(fields.slug("competency"));
        }
    }

    private static Optional<Difficulty> difficulty(Fields fields) {
        return fields.has("difficulty")
                ? Optional.of(fields.oneOf("difficulty", Difficulty.values()))
                : Optional.empty();
    }
}
