package org.setu.assessment.bank;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.assessment.Question;

/** Reads pairs and what matches none of them. */
final class MatchingReader {
    private MatchingReader() {}

    static Question read(Question.Common common, Fields fields) {
        var ids = new HashSet<String>();
        var pairs = fields.parts("pairs", ids, MatchingReader::pair);
        var distractors = fields.parts("distractors", ids, (id, distractor) -> {
            distractor.allowOnly(Set.of("id", "text"));
            return new Question.Distractor(id, distractor.text("text"));
        });
        var matches = pairs.stream().map(Question.Pair::match).collect(Collectors.toSet());
        if (pairs.size() < 2) {
            fields.error(Fault.PAIRS_TOO_FEW, pairs.size());
        } else if (matches.size() + distractors.size() < 2) {
            fields.error(Fault.MATCHES_ALL_ALIKE);
        }
        distractors.stream()
                .filter(distractor -> matches.contains(distractor.text()))
                .forEach(distractor -> fields.error(Fault.DISTRACTOR_MATCHES, distractor.id()));
        return new Question.Matching(common, pairs, distractors, ChoiceReader.order(fields));
    }

    private static Question.Pair pair(String id, Fields pair) {
        pair.allowOnly(Set.of("id", "prompt", "match", "feedback"));
        if (!pair.has("feedback")) {
            pair.warning(Fault.PART_WITHOUT_FEEDBACK, id);
        }
        return new Question.Pair(id, pair.text("prompt"), pair.text("match"), pair.optionalText("feedback"));
    }
}
