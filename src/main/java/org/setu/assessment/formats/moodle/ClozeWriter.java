package org.setu.assessment.formats.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Option;
import org.setu.assessment.Question.OptionOrder;
import org.setu.assessment.formats.Departure;

/**
 * A text with gaps as Moodle's "embedded answers" have it: each gap is spelt in the HTML itself, such as {@code {1:SHORTANSWER:=2013}}. Moodle
 * looks for the signs of that spelling first and reads entities afterwards, so every such sign of an author's goes as an entity.
 */
final class ClozeWriter {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,;!?()'-]");
    private static final String PLACE = "setugap";

    private final Departure departure;
    private final Question.GapFill question;
    private final Map<String, String> places = new LinkedHashMap<>();

    ClozeWriter(Departure departure, Question.GapFill question) {
        this.departure = departure;
        this.question = question;
    }

    /** The instruction, and the text below it. */
    String text() {
        return meaningNothing(departure.html(question.common().stem())) + textWithGaps();
    }

    private String textWithGaps() {
        String markdown = departure.markdown(question.text());
        String place = placeIn(markdown);
        var gaps = question.gaps().stream().collect(Collectors.toMap(Question.Gap::id, gap -> gap));
        String marked = Question.GapFill.MARKER.matcher(markdown).replaceAll(marker -> {
            String word = place + places.size() + "z";
            Optional.ofNullable(gaps.get(marker.group(1))).ifPresent(gap -> places.put(word, spelt(gap)));
            return word;
        });
        String html = meaningNothing(departure.html(marked));
        return Pattern.compile(place + "[0-9]+z")
                .matcher(html)
                .replaceAll(word -> Matcher.quoteReplacement(places.getOrDefault(word.group(), "")));
    }

    private static String meaningNothing(String html) {
        return html.replace("{", "&#123;");
    }

    /** A word that the text does not have. */
    private static String placeIn(String text) {
        String place = PLACE;
        while (text.contains(place)) {
            place += "x";
        }
        return place;
    }

    private String spelt(Question.Gap gap) {
        if (gap instanceof Question.ChoiceGap choice) {
            return "{1:MULTICHOICE" + (question.order() == OptionOrder.SHUFFLED ? "_S:" : ":")
                    + choice.options().stream().map(this::spelt).collect(Collectors.joining("~")) + "}";
        } else {
            return "{1:SHORTANSWER:" + spelt((Question.TypedGap) gap) + "}";
        }
    }

    private String spelt(Option option) {
        return (option.isRight() ? "=" : "") + sign(departure.asLine(option.text())) + "#"
                + sign(departure.html(option.feedback()));
    }

    /** What is told of a gap, whatever was typed, is told of each answer and of all others. */
    private String spelt(Question.TypedGap gap) {
        String feedback =
                gap.feedback().map(words -> "#" + sign(departure.html(words))).orElse("");
        List<String> answers = new ArrayList<>(departure.accepted(gap.accept()).stream()
                .map(word -> "=" + sign(typed(word)) + feedback)
                .toList());
        if (!feedback.isEmpty()) {
            answers.add("*" + feedback);
        }
        return String.join("~", answers);
    }

    /** A star stands for any text; and a backslash escapes the sign behind it even where both are entities. */
    private static String typed(String word) {
        return word.replace("\\}", "\\\\}").replace("\\#", "\\\\#").replace("*", "\\*");
    }

    /** As entities, but for what can mean nothing. */
    private static String sign(String text) {
        return SIGNS.matcher(text.replace('\n', ' ').strip())
                .replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
    }
}
