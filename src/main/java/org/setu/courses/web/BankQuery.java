package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.shared.PageOf;
import org.setu.web.PageNumber;
import org.setu.web.Typed;

/**
 * Which questions of a bank the address asks for. Blank parts restrict nothing.
 *
 * @param words each of them stands somewhere in the question: in a text of whatever language, a tag, its id
 */
public record BankQuery(
        String words,
        String objective,
        String competency,
        String difficulty,
        String use,
        String kind,
        String tag,
        int page) {
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST = 200;

    static BankQuery of(MultivaluedMap<String, String> query) {
        return new BankQuery(
                value(query, "q"),
                value(query, "objective"),
                value(query, "competency"),
                value(query, "difficulty"),
                value(query, "use"),
                value(query, "kind"),
                value(query, "tag"),
                PageNumber.of(value(query, "page")));
    }

    public boolean isFiltered() {
        return !address().isEmpty();
    }

    /** The filter as it stands in an address: blank, or ending so that more can follow. */
    public String address() {
        return part("q", words)
                + part("objective", objective)
                + part("competency", competency)
                + part("difficulty", difficulty)
                + part("use", use)
                + part("kind", kind)
                + part("tag", tag);
    }

    /** An address that asks for a tag alone. */
    public static String ofTag(String tag) {
        return "tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    /** One page of those that are asked for; where the number is beyond the last page, the last. */
    PageOf<BankEntry> page(List<BankEntry> entries) {
        return PageOf.cut(entries.stream().filter(this::asksFor).toList(), page, PAGE_SIZE);
    }

    /** The page of the whole bank on which a question stands, by its place in the list, counted from 0. */
    static int pageOf(int at) {
        return at / PAGE_SIZE + 1;
    }

    private boolean asksFor(BankEntry entry) {
        QuestionShown question = entry.question();
        return isOr(kind, question.kind())
                && isOr(objective, question.setting("objective"))
                && isOr(competency, entry.competency())
                && isOr(difficulty, question.setting("difficulty"))
                && isOr(use, question.setting("use"))
                && (tag.isEmpty()
                        || question.tags().stream().anyMatch(one -> folded(one).equals(folded(tag))))
                && says(question);
    }

    private boolean says(QuestionShown question) {
        if (words.isEmpty()) {
            return true;
        }
        String text = folded(Stream.of(
                        Stream.of(question.id()),
                        question.tags().stream(),
                        question.lines().stream().flatMap(line -> line.texts().stream()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" ")));
        return Stream.of(folded(words).split("\\s+")).allMatch(text::contains);
    }

    private static boolean isOr(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static String value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name))
                .map(Typed::readable)
                .map(String::strip)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .orElse("");
    }
}
