package org.setu.assessment.formats.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.setu.assessment.formats.ForeignQuestion;
import org.setu.assessment.formats.ForeignQuestion.Option;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.shared.Language;

/**
 * Moodle's "embedded answers" as a text with gaps. Paragraphs before the first gap are the instruction; a gap that asks for a number, or for
 * several of a list, is none that Setu has.
 */
final class ClozeReader {
    private static final String SPELT = "{1:SHORTANSWER:=…}";

    private final Language language;
    private final MoodleXmlTexts texts;
    private final ClozeText cloze;
    private final String name;
    private final Remarks remarks;

    /** Where to tell what is lost. */
    interface Remarks {
        void tell(Reason reason, Object... arguments);
    }

    ClozeReader(Language language, QuizElement element, MoodleXmlTexts texts, Remarks remarks) {
        this.language = language;
        this.texts = texts;
        this.cloze = ClozeText.of(element.content("questiontext"));
        this.name = element.content("name");
        this.remarks = remarks;
    }

    Optional<ForeignQuestion> read() {
        var gaps = new ArrayList<ForeignQuestion.Gap>();
        for (ClozeText.Gap gap : cloze.gaps()) {
            var read = gap(gap);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            gaps.add(read.get());
        }
        if (gaps.isEmpty()) {
            remarks.tell(Reason.UNREADABLE, SPELT);
            return Optional.empty();
        }
        if (cloze.gaps().stream().map(ClozeText.Gap::weight).distinct().count() > 1) {
            remarks.tell(Reason.SHARES_UNEQUAL);
        }
        return Optional.of(question(gaps));
    }

    private ForeignQuestion question(List<ForeignQuestion.Gap> gaps) {
        var instruction = new ArrayList<String>();
        var text = new ArrayList<String>();
        for (String paragraph : texts.piece(cloze.text()).split("\n\n")) {
            boolean isBefore = text.isEmpty() && !cloze.hasGap(paragraph);
            (isBefore ? instruction : text).add(cloze.marked(paragraph));
        }
        String stem = instruction.isEmpty() ? texts.plain(name) : String.join("\n\n", instruction);
        var question = ForeignQuestion.gapFill(language, stem, String.join("\n\n", text), gaps);
        boolean asWritten = cloze.gaps().stream().anyMatch(gap -> gap.isChosen() && !gap.isShuffled());
        return asWritten ? question.asWritten() : question;
    }

    private Optional<ForeignQuestion.Gap> gap(ClozeText.Gap gap) {
        if (gap.isTyped()) {
            return typed(gap);
        } else if (gap.isChosen()) {
            return chosen(gap);
        } else {
            remarks.tell(Reason.KIND_UNKNOWN, "cloze " + gap.kind());
            return Optional.empty();
        }
    }

    private Optional<ForeignQuestion.Gap> typed(ClozeText.Gap gap) {
        var accepted = new LinkedHashSet<String>();
        var feedback = new LinkedHashSet<String>();
        for (ClozeText.Answer answer : gap.answers()) {
            if (answer.isPartlyRight()) {
                remarks.tell(Reason.PART_OF_THE_MARK, Title.of(answer.words()));
            } else if (answer.isRight() && answer.hasWildcard()) {
                remarks.tell(Reason.WILDCARD, Title.of(answer.words()));
            } else if (answer.isRight() && !answer.words().isBlank()) {
                accepted.add(answer.typed());
            }
            String words = texts.piece(answer.feedback());
            if (!words.isBlank() && feedback.add(words) && feedback.size() > 1) {
                remarks.tell(Reason.FEEDBACK_MOVED, Title.of(answer.words()));
            }
        }
        if (gap.countsCase()) {
            remarks.tell(Reason.CASE_COUNTED);
        }
        if (accepted.isEmpty()) {
            remarks.tell(Reason.NO_RIGHT_ANSWER);
            return Optional.empty();
        }
        return Optional.of(new ForeignQuestion.Gap(List.copyOf(accepted), List.of(), String.join("\n\n", feedback)));
    }

    private Optional<ForeignQuestion.Gap> chosen(ClozeText.Gap gap) {
        var options = new LinkedHashMap<String, Option>();
        for (ClozeText.Answer answer : gap.answers()) {
            if (answer.isPartlyRight()) {
                remarks.tell(Reason.PART_OF_THE_MARK, Title.of(answer.words()));
            }
            String words = texts.piece(answer.words());
            var credit = answer.isRight() ? BigDecimal.ONE : BigDecimal.ZERO;
            if (options.putIfAbsent(words, new Option(words, credit, texts.piece(answer.feedback()))) != null) {
                remarks.tell(Reason.ANSWER_TWICE, Title.of(answer.words()));
            }
        }
        long right = options.values().stream().filter(Option::isRight).count();
        if (options.size() < 2) {
            remarks.tell(Reason.TOO_FEW_ANSWERS, options.size());
            return Optional.empty();
        } else if (right == 0) {
            remarks.tell(Reason.NO_RIGHT_ANSWER);
            return Optional.empty();
        } else if (right > 1) {
            remarks.tell(Reason.KIND_UNKNOWN, "cloze " + gap.kind());
            return Optional.empty();
        } else {
            return Optional.of(new ForeignQuestion.Gap(List.of(), List.copyOf(options.values()), ""));
        }
    }
}
