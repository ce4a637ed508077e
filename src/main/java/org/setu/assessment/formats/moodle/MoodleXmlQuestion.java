package org.setu.assessment.formats.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.assessment.formats.ForeignQuestion;
import org.setu.assessment.formats.ForeignQuestion.Option;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Question;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;

/** One {@code <question>} of Moodle on its way to an entry. */
final class MoodleXmlQuestion {
    private static final Set<String> KINDS =
            Set.of("multichoice", "truefalse", "shortanswer", "numerical", "matching", "match", "ordering");
    private static final List<String> PHRASES =
            List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private static final Set<String> SHUFFLING = Set.of("multichoice", "matching", "match");
    private static final int FEWEST_ITEMS = 3;
    /** Moodle's name for the way in which Setu grades what is brought into order. */
    private static final String NEIGHBOURS = "RELATIVE_NEXT_EXCLUDE_LAST";

    /** Moodle's shares are rounded, such as 33 or 33.33333 for a third. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.01");

    private final Language language;
    private final QuizElement element;
    private final MoodleXmlTexts texts;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, List<String>> movedFeedback = new LinkedHashMap<>();

    MoodleXmlQuestion(Language language, QuizElement element) {
        this.language = language;
        this.element = element;
        this.texts = new MoodleXmlTexts(element);
    }

    Entry entry() {
        String type = element.attribute("type").orElse("");
        Optional<ForeignQuestion> question = switch (type) {
            case "" -> left(Reason.UNREADABLE, "<question type=\"…\">");
            case "category" -> category();
            case "essay" -> left(Reason.ESSAY);
            case "description" -> left(Reason.DESCRIPTION);
            case "cloze" ->
                new ClozeReader(language, element, texts, this::remark).read().map(this::withTheRest);
            default -> KINDS.contains(type) ? asked(type) : left(Reason.KIND_UNKNOWN, type);
        };
        remarks.addAll(texts.remarks());
        return new Entry(
                element.line(),
                texts.title(),
                question.map(Question.class::cast),
                remarks.stream().distinct().toList());
    }

    private Optional<ForeignQuestion> category() {
        String info = texts.of("info");
        if (!info.isBlank()) {
            remark(Reason.CATEGORY_INFO, Title.ofCommonMark(info));
        }
        return left(Reason.NO_QUESTION, element.content("category"));
    }

    private Optional<ForeignQuestion> asked(String type) {
        String stem = texts.stem();
        var elements = element.children("answer");
        var answers = elements.stream()
                .flatMap(answer -> MoodleXmlAnswer.of(answer).stream())
                .toList();
        if (stem.isBlank()) {
            return left(Reason.UNREADABLE, "<questiontext>");
        } else if (answers.size() < elements.size()) {
            return left(Reason.UNREADABLE, "fraction=\"100\"");
        } else {
            var question = switch (type) {
                case "multichoice" -> choice(stem, options(answers));
                case "truefalse" -> trueFalse(stem, answers);
                case "shortanswer" -> shortAnswer(stem, answers);
                case "numerical" -> numeric(stem, answers);
                case "ordering" -> ordering(stem, answers);
                default -> matching(stem, element.children("subquestion"));
            };
            return question.map(this::withTheRest).map(made -> inItsOrder(made, type));
        }
    }

    /** Of two alike the better one stays; those whose words were a picture are not alike. Moodle, too, passes over blank ones. */
    private List<Option> options(List<MoodleXmlAnswer> answers) {
        var options = new LinkedHashMap<String, Option>();
        for (MoodleXmlAnswer answer : answers) {
            if (!answer.words().isBlank()) {
                String text = texts.of(answer.element());
                String key = text.isBlank() ? " " + options.size() : text;
                options.merge(key, new Option(text, answer.mark(), texts.feedback(answer)), this::better);
            }
        }
        return List.copyOf(options.values());
    }

    private Option better(Option one, Option other) {
        remark(Reason.ANSWER_TWICE, Title.ofCommonMark(one.text()));
        return one.credit().compareTo(other.credit()) < 0 ? other : one;
    }

    private Optional<ForeignQuestion> choice(String stem, List<Option> options) {
        String single = element.child("single").map(QuizElement::words).orElse("true");
        if (options.size() < 2) {
            return left(Reason.TOO_FEW_ANSWERS, options.size());
        } else if (Set.of("false", "0", "").contains(single)) {
            return severalRight(stem, options);
        } else {
            return oneRight(stem, options);
        }
    }

    private Optional<ForeignQuestion> oneRight(String stem, List<Option> options) {
        options.stream()
                .filter(option -> option.credit().signum() < 0)
                .forEach(option -> remark(Reason.MARK_BELOW_ZERO, Title.ofCommonMark(option.text())));
        var kept = options.stream()
                .map(option -> new Option(
                        option.text(), option.credit().max(BigDecimal.ZERO).min(BigDecimal.ONE), option.feedback()))
                .toList();
        return kept.stream().noneMatch(Option::isRight)
                ? left(Reason.NO_RIGHT_ANSWER)
                : Optional.of(ForeignQuestion.singleChoice(language, stem, kept));
    }

    private Optional<ForeignQuestion> severalRight(String stem, List<Option> options) {
        var right =
                options.stream().filter(option -> option.credit().signum() > 0).toList();
        var wrong =
                options.stream().filter(option -> option.credit().signum() <= 0).toList();
        if (!areAlike(right)) {
            remark(Reason.SHARES_UNEQUAL);
        }
        if (!areAlike(wrong)) {
            wrong.stream()
                    .filter(option -> option.credit().signum() < 0)
                    .findFirst()
                    .ifPresent(option -> remark(Reason.MARK_BELOW_ZERO, Title.ofCommonMark(option.text())));
        }
        return right.isEmpty()
                ? left(Reason.NO_RIGHT_ANSWER)
                : Optional.of(ForeignQuestion.multipleChoice(language, stem, options));
    }

    private static boolean areAlike(List<Option> options) {
        var credits = options.stream().map(Option::credit).sorted().toList();
        return credits.isEmpty()
                || credits.get(credits.size() - 1).subtract(credits.get(0)).compareTo(ROUNDED) < 0;
    }

    /** The answers are called true and false; in old files, by words of any language, and true comes first. */
    private Optional<ForeignQuestion> trueFalse(String stem, List<MoodleXmlAnswer> answers) {
        boolean areNamed = answers.stream().anyMatch(answer -> answer.isCalled("true") || answer.isCalled("false"));
        var yes = answers.stream()
                .filter(answer -> !areNamed || answer.isCalled("true"))
                .findFirst();
        var no = answers.stream()
                .filter(answer -> areNamed
                        ? answer.isCalled("false")
                        : yes.filter(answer::equals).isEmpty())
                .findFirst();
        boolean yesIsRight = yes.filter(MoodleXmlAnswer::isRight).isPresent();
        boolean noIsRight = no.filter(MoodleXmlAnswer::isRight).isPresent();
        if (answers.isEmpty()) {
            return left(Reason.TOO_FEW_ANSWERS, 0);
        } else if (yesIsRight == noIsRight && yes.isPresent() && no.isPresent()) {
            return left(Reason.NO_RIGHT_ANSWER);
        } else {
            boolean answer = yes.isPresent() ? yesIsRight : !noIsRight;
            return Optional.of(ForeignQuestion.trueFalse(
                    language,
                    stem,
                    answer,
                    yes.map(texts::feedback).orElse(""),
                    no.map(texts::feedback).orElse("")));
        }
    }

    private Optional<ForeignQuestion> shortAnswer(String stem, List<MoodleXmlAnswer> answers) {
        var accepted = new LinkedHashSet<String>();
        for (MoodleXmlAnswer answer : answers) {
            if (answer.isRight() && answer.hasWildcard()) {
                remark(Reason.WILDCARD, Title.of(answer.words()));
            } else if (answer.isRight() && !answer.words().isBlank() && !accepted.add(answer.typed())) {
                remark(Reason.ANSWER_TWICE, Title.of(answer.typed()));
            }
            tellMark(answer);
            move(answer);
        }
        if (Set.of("1", "true")
                .contains(element.child("usecase").map(QuizElement::words).orElse(""))) {
            remark(Reason.CASE_COUNTED);
        }
        return accepted.isEmpty()
                ? left(Reason.NO_RIGHT_ANSWER)
                : Optional.of(ForeignQuestion.shortAnswer(language, stem, List.copyOf(accepted)));
    }

    private Optional<ForeignQuestion> numeric(String stem, List<MoodleXmlAnswer> answers) {
        var right = answers.stream().filter(MoodleXmlAnswer::isRight).toList();
        right.stream().filter(MoodleXmlAnswer::hasWildcard).forEach(any -> remark(Reason.WILDCARD, any.words()));
        var values = right.stream().filter(answer -> !answer.hasWildcard()).toList();
        if (values.isEmpty()) {
            return left(Reason.NO_RIGHT_ANSWER);
        } else if (answers.stream().anyMatch(MoodleXmlAnswer::isNoNumber)) {
            return left(Reason.UNREADABLE, "<text>0.0</text>");
        } else {
            var value = values.get(0).number().orElse(BigDecimal.ZERO);
            return values.get(0)
                    .tolerance()
                    .map(tolerance -> {
                        if (values.size() > 1) {
                            remark(Reason.SEVERAL_VALUES, value.toPlainString());
                        }
                        return ForeignQuestion.numeric(
                                        language, stem, value, tolerance, hints(answers, value, tolerance))
                                .withUnit(unit());
                    })
                    .or(() -> left(Reason.UNREADABLE, "<tolerance>0.0</tolerance>"));
        }
    }

    /** By wrong value, what is told to it; what is told to others is told to everybody. */
    private Map<BigDecimal, String> hints(List<MoodleXmlAnswer> answers, BigDecimal value, BigDecimal tolerance) {
        var hints = new TreeMap<BigDecimal, String>();
        for (MoodleXmlAnswer answer : answers) {
            tellMark(answer);
            var wrong = answer.number()
                    .filter(given -> !answer.isRight() && !hints.containsKey(given))
                    .filter(given -> given.subtract(value).abs().compareTo(tolerance) > 0);
            if (wrong.isPresent()) {
                hints.put(wrong.get(), texts.feedback(answer));
            } else {
                move(answer);
            }
        }
        return hints;
    }

    /** The one in which the answer is given; answers in others were converted there. */
    private String unit() {
        List<QuizElement> units = element.children("units").stream()
                .flatMap(list -> list.children("unit").stream())
                .toList();
        String unit = units.stream()
                .filter(each -> each.content("multiplier").matches("1([.]0*)?"))
                .map(each -> each.content("unit_name"))
                .findFirst()
                .orElse("");
        String others = units.stream()
                .map(each -> each.content("unit_name"))
                .filter(name -> !name.equals(unit))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            remark(Reason.UNITS, others);
        }
        return texts.plain(unit);
    }

    /** The items stand in the right order, whatever their shares say. */
    private Optional<ForeignQuestion> ordering(String stem, List<MoodleXmlAnswer> answers) {
        var items = answers.stream().map(answer -> texts.of(answer.element())).toList();
        String grading = element.content("gradingtype");
        if (items.size() < FEWEST_ITEMS || items.stream().anyMatch(String::isBlank)) {
            return left(Reason.TOO_FEW_ITEMS, (int)
                    items.stream().filter(item -> !item.isBlank()).count());
        } else {
            if (!grading.isEmpty() && !grading.equals(NEIGHBOURS)) {
                remark(Reason.GRADED_OTHERWISE);
            }
            answers.forEach(this::move);
            return Optional.of(ForeignQuestion.ordering(language, stem, items));
        }
    }

    private Optional<ForeignQuestion> matching(String stem, List<QuizElement> subquestions) {
        var pairs = new LinkedHashMap<String, String>();
        var others = new LinkedHashSet<String>();
        for (QuizElement subquestion : subquestions) {
            String prompt = texts.of(subquestion);
            String match = texts.plain(subquestion.content("answer"));
            boolean isDistractor = subquestion.content().isBlank();
            if (prompt.isBlank() != isDistractor || (match.isBlank() && !isDistractor)) {
                return left(Reason.UNREADABLE, match.isBlank() ? "<answer>" : "<subquestion>");
            } else if (isDistractor && !match.isBlank() && !others.add(match)) {
                remark(Reason.ANSWER_TWICE, Title.ofCommonMark(match));
            } else if (!isDistractor && pairs.putIfAbsent(prompt, match) != null) {
                remark(Reason.ANSWER_TWICE, Title.ofCommonMark(prompt + " -\\> " + match));
            }
        }
        others.stream()
                .filter(pairs::containsValue)
                .forEach(other -> remark(Reason.ANSWER_TWICE, Title.ofCommonMark(other)));
        others.removeAll(pairs.values());
        long choices = pairs.values().stream().distinct().count() + others.size();
        return pairs.size() < 2 || choices < 2
                ? left(Reason.TOO_FEW_ANSWERS, (int) Math.min(pairs.size(), choices))
                : Optional.of(ForeignQuestion.matching(language, stem, pairs, List.copyOf(others)));
    }

    private ForeignQuestion inItsOrder(ForeignQuestion question, String type) {
        boolean asWritten = Set.of("0", "false").contains(element.content("shuffleanswers"));
        return asWritten && SHUFFLING.contains(type) ? question.asWritten() : question;
    }

    /** With what stands around the answers in every kind. */
    private ForeignQuestion withTheRest(ForeignQuestion question) {
        PHRASES.stream().filter(texts::hasWordsOfItsOwn).forEach(phrase -> remark(Reason.MARKUP, phrase));
        long hints = element.children("hint").stream()
                .filter(hint -> !hint.content().isBlank()
                        || !hint.content("hintcontent").isBlank())
                .count();
        if (hints > 0) {
            remark(Reason.HINTS, (int) hints);
        }
        List<String> tags = Stream.of("tags", "coursetags")
                .flatMap(list -> element.children(list).stream())
                .flatMap(list -> list.children("tag").stream())
                .map(QuizElement::content)
                .toList();
        return question.withTags(tags, remarks::add).withFeedback(feedback());
    }

    private String feedback() {
        String general = texts.of("generalfeedback");
        var moved = movedFeedback.entrySet().stream()
                .map(said -> texts.plain(String.join(", ", said.getValue())) + ": " + said.getKey());
        return Stream.concat(Stream.of(general), moved)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private void tellMark(MoodleXmlAnswer answer) {
        if (answer.isPartlyRight()) {
            remark(Reason.PART_OF_THE_MARK, Title.of(answer.words()));
        } else if (answer.mark().signum() < 0) {
            remark(Reason.MARK_BELOW_ZERO, Title.of(answer.words()));
        }
    }

    /** Answers that are typed have no feedback of their own in Setu. */
    private void move(MoodleXmlAnswer answer) {
        String words = texts.feedback(answer);
        if (!words.isBlank()) {
            remark(Reason.FEEDBACK_MOVED, Title.of(answer.words()));
            movedFeedback.computeIfAbsent(words, key -> new ArrayList<>()).add(answer.typed());
        }
    }

    private Optional<ForeignQuestion> left(Reason reason, Object... arguments) {
        remarks.add(0, reason.remark(arguments));
        return Optional.empty();
    }

    private void remark(Reason reason, Object... arguments) {
        remarks.add(reason.remark(arguments));
    }
}
