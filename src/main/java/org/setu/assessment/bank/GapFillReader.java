package org.setu.assessment.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.assessment.Question;
import org.setu.shared.Language;

/** Reads a text with gaps and sees that each gap has its place in each language's text, once. */
final class GapFillReader {
    private GapFillReader() {}

    static Question read(Question.Common common, Fields fields) {
        var text = fields.text("text");
        var gaps = fields.parts("gaps", new HashSet<>(), GapFillReader::gap);
        if (gaps.isEmpty()) {
            fields.error(Fault.GAPS_NONE);
        }
        var ids = gaps.stream().map(Question.Gap::id).collect(Collectors.toSet());
        for (Map.Entry<Language, String> version : text.texts().entrySet()) {
            if (!version.getValue().isBlank()) {
                checkMarkers(version.getKey().code(), markers(version.getValue()), ids, fields);
            }
        }
        return new Question.GapFill(common, text, gaps, ChoiceReader.order(fields));
    }

    private static List<String> markers(String text) {
        return Question.GapFill.MARKER
                .matcher(text)
                .results()
                .map(marker -> marker.group(1))
                .toList();
    }

    private static void checkMarkers(String language, List<String> markers, Set<String> gaps, Fields fields) {
        var seen = new HashSet<String>();
        for (String marker : markers) {
            if (!gaps.contains(marker)) {
                fields.error(Fault.MARKER_WITHOUT_GAP, marker, language);
            } else if (!seen.add(marker)) {
                fields.error(Fault.MARKER_TWICE, marker, language);
            }
        }
        gaps.stream()
                .filter(gap -> !seen.contains(gap))
                .sorted()
                .forEach(gap -> fields.error(Fault.GAP_WITHOUT_MARKER, gap, language));
    }

    private static Question.Gap gap(String id, Fields gap) {
        if (gap.has("options")) {
            if (gap.has("accept")) {
                gap.error(Fault.GAP_OF_BOTH_SORTS, id);
            }
            gap.allowOnly(Set.of("id", "options", "accept"));
            return new Question.ChoiceGap(id, ChoiceReader.optionsWithOneCorrect(gap));
        } else {
            gap.allowOnly(Set.of("id", "accept", "feedback"));
            if (!gap.has("feedback")) {
                gap.warning(Fault.PART_WITHOUT_FEEDBACK, id);
            }
            return new Question.TypedGap(id, gap.accept("accept"), gap.optionalText("feedback"));
        }
    }
}
