package org.setu.assessment.formats.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.assessment.formats.ForeignQuestion;
import org.setu.assessment.formats.ForeignQuestion.Option;
import org.setu.assessment.formats.Prose;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.assessment.formats.gift.GiftText.Marked;
import org.setu.assessment.formats.gift.GiftText.Markup;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Question;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;

/**
 * One question of a GIFT file. Its kind shows in the signs of its answers, which Moodle looks for in this order: {@code #} for a
 * number, {@code ~} for a choice, {@code ->} for pairs, the bare words for true and false; what is left is typed.
 */
final class GiftQuestion {
    private static final String GENERAL_FEEDBACK = "####";
    private static final String ARROW = "->";
    private static final String ANYTHING = "*";
    /** Shares of a third are written as 33 and 34 or with many digits. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.01");

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    private final Language language;
    private final String name;
    private final Markup markup;
    private final GiftStem stem;
    private final String answers;
    private final Marked feedback;
    private final Prose prose = new Prose();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, List<String>> movedFeedback = new LinkedHashMap<>();

    GiftQuestion(Language language, String name, String before, String braced, String after) {
        this.language = language;
        this.name = name;
        var text = GiftText.marked(before + GiftText.GAP + after, Markup.MOODLE);
        markup = text.markup();
        stem = GiftStem.of(text.in(prose));
        int general = braced.lastIndexOf(GENERAL_FEEDBACK);
        answers = (general < 0 ? braced : braced.substring(0, general)).strip();
        feedback = GiftText.marked(general < 0 ? "" : braced.substring(general + GENERAL_FEEDBACK.length()), markup);
    }

    /**
     * What stands in the comment above a question.
     *
     * @param ids each with {@code id:} in front
     */
    record Labels(List<String> tags, List<String> ids) {}

    Entry entry(int line, Labels labels) {
        var question = question().map(readable -> readable.withFeedback(feedback()));
        if (question.isPresent()) {
            if (!labels.ids().isEmpty()) {
                note(Reason.NUMBER, String.join(", ", labels.ids()));
            }
            question.get().withTags(labels.tags(), remarks::add);
            remarks.addAll(prose.remarks());
        }
        return new Entry(
                line, name.isEmpty() ? stem.title() : Title.of(name), question.map(Question.class::cast), remarks);
    }

    private Optional<ForeignQuestion> question() {
        if (stem.isBlank() && name.isEmpty() && prose.remarks().isEmpty()) {
            return without(Reason.UNREADABLE, "…{");
        } else if (answers.isEmpty()) {
            return without(Reason.ESSAY);
        } else if (answers.startsWith("#")) {
            return numeric(GiftAnswer.all(answers.substring(1), '='));
        } else if (answers.contains("~")) {
            return choice(GiftAnswer.all(answers, '~'));
        } else if (answers.contains("=") && answers.contains(ARROW)) {
            return matching(GiftAnswer.all(answers, '='));
        } else {
            String[] parts = answers.split("#", 3);
            boolean isTrue = TRUE.contains(parts[0].strip());
            return isTrue || FALSE.contains(parts[0].strip())
                    ? trueFalse(isTrue, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "")
                    : shortAnswer(GiftAnswer.all(answers, '='));
        }
    }

    private Optional<ForeignQuestion> trueFalse(boolean answer, String feedbackIfWrong, String feedbackIfRight) {
        return Optional.of(ForeignQuestion.trueFalse(
                language,
                stem.closed().isEmpty() ? shownName() : stem.closed(),
                answer,
                text(answer ? feedbackIfRight : feedbackIfWrong),
                text(answer ? feedbackIfWrong : feedbackIfRight)));
    }

    private Optional<ForeignQuestion> choice(List<GiftAnswer> given) {
        if (given.stream().anyMatch(GiftAnswer::isBeyondTheMark)) {
            return without(Reason.UNREADABLE, "%100%");
        }
        var options = options(given);
        boolean isSingle = given.stream().anyMatch(answer -> answer.sign() == '=' && answer.isRight());
        List<BigDecimal> shares = options.stream()
                .map(Option::credit)
                .filter(credit -> credit.signum() > 0)
                .sorted()
                .toList();
        if (options.size() < 2) {
            return without(Reason.TOO_FEW_ANSWERS, options.size());
        } else if (shares.isEmpty()) {
            return without(Reason.NO_RIGHT_ANSWER);
        } else if (isSingle) {
            given.stream()
                    .filter(answer -> answer.share().signum() < 0)
                    .forEach(answer -> note(Reason.MARK_BELOW_ZERO, answer.title()));
            return Optional.of(
                    stem.hasGap() && shares.size() == 1
                            ? ForeignQuestion.missingWord(
                                    language,
                                    name.isEmpty() ? stem.shown() : shownName(),
                                    stem.before(),
                                    stem.after(),
                                    options)
                            : ForeignQuestion.singleChoice(language, shownStem(), options));
        } else {
            if (shares.get(shares.size() - 1).subtract(shares.get(0)).compareTo(ROUNDED) > 0) {
                note(Reason.SHARES_UNEQUAL);
            }
            tellUnequalWrongOnes(given);
            return Optional.of(ForeignQuestion.multipleChoice(language, shownStem(), options));
        }
    }

    /** Wrong ones that all take the same back do so in Setu, too. */
    private void tellUnequalWrongOnes(List<GiftAnswer> given) {
        List<GiftAnswer> wrong = given.stream()
                .filter(answer -> answer.share().signum() <= 0)
                .sorted(Comparator.comparing(GiftAnswer::share))
                .toList();
        boolean areAlike = wrong.isEmpty()
                || wrong.get(wrong.size() - 1)
                                .share()
                                .subtract(wrong.get(0).share())
                                .compareTo(ROUNDED)
                        <= 0;
        if (!areAlike) {
            note(Reason.MARK_BELOW_ZERO, wrong.get(0).title());
        }
    }

    /** Of two alike the better one stays; those without words, which were pictures, are not alike. */
    private List<Option> options(List<GiftAnswer> given) {
        var options = new LinkedHashMap<String, Option>();
        for (GiftAnswer answer : given) {
            String words = text(answer.text());
            var option = new Option(words, answer.share().max(BigDecimal.ZERO), text(answer.feedback()));
            options.merge(words.isEmpty() ? " " + options.size() : words, option, (first, second) -> {
                note(Reason.ANSWER_TWICE, answer.title());
                return second.credit().compareTo(first.credit()) > 0 ? second : first;
            });
        }
        return List.copyOf(options.values());
    }

    private Optional<ForeignQuestion> shortAnswer(List<GiftAnswer> given) {
        var accepted = new LinkedHashSet<String>();
        for (GiftAnswer answer : given) {
            String words = answer.typed();
            if (answer.share().signum() < 0) {
                note(Reason.MARK_BELOW_ZERO, words);
            } else if (answer.share().signum() > 0 && answer.hasWildcard()) {
                note(Reason.WILDCARD, words);
            } else if (answer.isPartlyRight()) {
                note(Reason.PART_OF_THE_MARK, words);
            } else if (answer.isRight() && !accepted.add(words.replace("\\*", "*"))) {
                note(Reason.ANSWER_TWICE, words);
            }
            moveFeedback(answer, words);
        }
        return accepted.isEmpty()
                ? without(Reason.NO_RIGHT_ANSWER)
                : Optional.of(ForeignQuestion.shortAnswer(language, shownStem(), List.copyOf(accepted)));
    }

    private Optional<ForeignQuestion> numeric(List<GiftAnswer> given) {
        var numbers = new LinkedHashMap<GiftAnswer, GiftNumber>();
        for (GiftAnswer answer : given) {
            var number = GiftNumber.of(answer.text());
            if (number.isPresent()) {
                numbers.put(answer, number.get());
            } else if (!isForAnything(answer)) {
                return without(Reason.UNREADABLE, "{#1.5:0.1}");
            }
        }
        return given.stream()
                .filter(answer -> answer.isRight() && numbers.containsKey(answer))
                .findFirst()
                .map(right -> numeric(right, given, numbers))
                .or(() -> without(Reason.NO_RIGHT_ANSWER));
    }

    private ForeignQuestion numeric(GiftAnswer right, List<GiftAnswer> given, Map<GiftAnswer, GiftNumber> numbers) {
        GiftNumber taken = numbers.getOrDefault(right, GiftNumber.ZERO);
        if (numbers.keySet().stream().filter(GiftAnswer::isRight).count() > 1) {
            note(Reason.SEVERAL_VALUES, taken);
        }
        var hints = new LinkedHashMap<BigDecimal, String>();
        for (GiftAnswer answer : given) {
            var number = Optional.ofNullable(numbers.get(answer));
            String label = number.map(GiftNumber::toString).orElse(ANYTHING);
            if (answer.share().signum() < 0) {
                note(Reason.MARK_BELOW_ZERO, label);
            } else if (answer.share().signum() > 0 && number.isEmpty()) {
                note(Reason.WILDCARD, label);
            } else if (answer.isPartlyRight()) {
                note(Reason.PART_OF_THE_MARK, label);
            }
            var misled = number.map(GiftNumber::value)
                    .filter(value -> !answer.isRight() && !taken.holds(value) && !hints.containsKey(value));
            if (misled.isPresent()) {
                hints.put(misled.get(), text(answer.feedback()));
            } else {
                moveFeedback(answer, label);
            }
        }
        return ForeignQuestion.numeric(language, shownStem(), taken.value(), taken.tolerance(), hints);
    }

    /** Moodle writes what it tells of all other values after a {@code ~} without any. */
    private static boolean isForAnything(GiftAnswer answer) {
        return answer.typed().equals(ANYTHING)
                || (answer.sign() == '~' && answer.typed().isEmpty());
    }

    private Optional<ForeignQuestion> matching(List<GiftAnswer> given) {
        var pairs = new LinkedHashMap<String, String>();
        var distractors = new LinkedHashSet<String>();
        for (GiftAnswer answer : given) {
            int arrow = answer.words().indexOf(ARROW);
            String left = arrow < 0 ? "" : answer.words().substring(0, arrow).strip();
            String right = arrow < 0
                    ? ""
                    : answer.words().substring(arrow + ARROW.length()).strip();
            String match = new Marked(Markup.PLAIN, right).in(prose);
            if (match.isEmpty()) {
                return without(Reason.UNREADABLE, "=… -> …");
            } else if (left.isEmpty() ? !distractors.add(match) : pairs.putIfAbsent(text(left), match) != null) {
                note(Reason.ANSWER_TWICE, Title.ofCommonMark(text(left) + " -\\> " + match));
            }
        }
        var matches = Set.copyOf(pairs.values());
        distractors.stream()
                .filter(matches::contains)
                .forEach(distractor -> note(Reason.ANSWER_TWICE, Title.ofCommonMark(distractor)));
        distractors.removeAll(matches);
        int choices = Math.min(pairs.size(), matches.size() + distractors.size());
        return choices < 2
                ? without(Reason.TOO_FEW_ANSWERS, choices)
                : Optional.of(ForeignQuestion.matching(language, shownStem(), pairs, List.copyOf(distractors)));
    }

    private String shownStem() {
        return stem.isBlank() ? shownName() : stem.shown();
    }

    private String shownName() {
        return new Prose().plain(name);
    }

    private String text(String words) {
        return GiftText.marked(words, markup).in(prose);
    }

    private void moveFeedback(GiftAnswer answer, String label) {
        String words = text(answer.feedback());
        if (!words.isEmpty()) {
            movedFeedback.computeIfAbsent(words, key -> new ArrayList<>()).add(label);
            note(Reason.FEEDBACK_MOVED, label);
        }
    }

    private String feedback() {
        var paragraphs = new ArrayList<String>();
        if (!feedback.isBlank()) {
            paragraphs.add(feedback.in(prose));
        }
        movedFeedback.forEach((words, labels) -> paragraphs.add(prose.plain(String.join(", ", labels)) + ": " + words));
        return String.join("\n\n", paragraphs);
    }

    private void note(Reason reason, Object... arguments) {
        remarks.add(reason.remark(arguments));
    }

    private Optional<ForeignQuestion> without(Reason reason, Object... arguments) {
        remarks.add(0, reason.remark(arguments));
        return Optional.empty();
    }
}
