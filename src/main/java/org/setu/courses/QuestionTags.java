package org.setu.courses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tags of a question: words of its author's own, in any script, by which questions are found again. Learners never see them, and no quiz draws by
 * them. Moodle allows as many letters in a tag.
 */
public final class QuestionTags {
    public static final int MOST = 20;
    public static final int LONGEST = 50;

    private static final String BETWEEN = ",";
    /** What parts tags in files, here or in GIFT. */
    private static final Pattern APART = Pattern.compile("[,\\[\\]\\\\]");

    private QuestionTags() {}

    /** Whether this can be a tag: one line of words, without the signs that stand between tags in files. */
    public static boolean isTag(String tag) {
        return !tag.isEmpty()
                && tag.equals(tidy(tag))
                && tag.codePointCount(0, tag.length()) <= LONGEST
                && !APART.matcher(tag).find();
    }

    /** The tags in what somebody typed, with commas between them; each once, whatever its case. Some may be too long. */
    public static List<String> typed(String text) {
        return eachOnce(Stream.of(text.split(BETWEEN)).map(QuestionTags::tidy));
    }

    /** As they are typed. */
    public static String asTyped(List<String> tags) {
        return String.join(BETWEEN + " ", tags);
    }

    public static List<String> eachOnce(Stream<String> tags) {
        var byName = new LinkedHashMap<String, String>();
        tags.filter(tag -> !tag.isEmpty()).forEach(tag -> byName.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return new ArrayList<>(byName.values());
    }

    /** Of another program's tag, what can be one here. */
    public static String foreign(String tag) {
        return tidy(APART.matcher(tag).replaceAll(" "));
    }

    private static String tidy(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\s\\u00A0]+", " ")
                .strip();
    }
}
