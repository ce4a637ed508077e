package org.setu.assessment.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionTexts;
import org.setu.shared.Language;

/**
 * The checksum of what somebody is asked in one language and of what counts as right: a question that is corrected begins to be counted anew.
 * Feedback, sources, difficulty and the other language's words are left out, since they change nothing of what was answered.
 */
public final class Wording implements Question.Visitor<List<String>> {
    private static final int BYTES = 8;

    private Wording() {}

    public static String of(Question question, Language language) {
        var sha = sha256();
        new TreeMap<>(QuestionTexts.of(question)).forEach((path, text) -> {
            if (!path.endsWith("feedback") && !path.startsWith("feedback")) {
                feed(sha, path);
                feed(sha, text.in(language).strip());
            }
        });
        key(question).forEach(part -> feed(sha, part));
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    /** What counts as right, whatever the words. */
    public static List<String> key(Question question) {
        return question.accept(new Wording());
    }

    @Override
    public List<String> singleChoice(Question.SingleChoice question) {
        return credits("single", question.options());
    }

    @Override
    public List<String> multipleChoice(Question.MultipleChoice question) {
        return credits("multiple", question.options());
    }

    @Override
    public List<String> trueFalse(Question.TrueFalse question) {
        return List.of("statement", String.valueOf(question.answer()));
    }

    /** Which matches are the same text is in the texts. */
    @Override
    public List<String> matching(Question.Matching question) {
        return List.of("matching");
    }

    @Override
    public List<String> ordering(Question.Ordering question) {
        return List.of(
                "ordering",
                String.join(
                        ",", question.items().stream().map(Question.Item::id).toList()));
    }

    @Override
    public List<String> gapFill(Question.GapFill question) {
        return question.gaps().stream().map(Wording::key).toList();
    }

    @Override
    public List<String> numeric(Question.Numeric question) {
        return List.of(
                "numeric",
                question.answer().stripTrailingZeros().toPlainString(),
                question.tolerance().stripTrailingZeros().toPlainString());
    }

    @Override
    public List<String> shortAnswer(Question.ShortAnswer question) {
        return List.of("words", accepted(question.accept()));
    }

    private static String key(Question.Gap gap) {
        return gap instanceof Question.TypedGap typed
                ? gap.id() + accepted(typed.accept())
                : String.join(",", credits(gap.id(), ((Question.ChoiceGap) gap).options()));
    }

    private static List<String> credits(String kind, List<Question.Option> options) {
        var credits = new ArrayList<>(List.of(kind));
        options.forEach(option -> credits.add(option.id() + "=" + option.credit()));
        return credits;
    }

    /** Whatever language it is typed in, it is accepted for all. */
    private static String accepted(Map<Language, List<String>> accept) {
        return new TreeMap<>(accept).toString();
    }

    private static void feed(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
