package org.setu.institutions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** What institutions are called and were called once: a name of old leads to what it is today, also where another took it in. */
public final class InstitutionNames {
    /** How alike names must be to be told, and how many letters make a word’s beginning. */
    private static final double ALIKE = 0.6;

    private static final int BEGINNING = 4;
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "ও", "এবং", "এন্ড");

    private final Map<InstitutionId, Institution> institutions = new HashMap<>();
    private final List<Called> all = new ArrayList<>();
    private final Map<String, Set<Institution>> present = new HashMap<>();
    private final Map<String, Set<Institution>> once = new HashMap<>();
    /** Names by the beginning of each of their words, made when it is first asked for. */
    private final Map<String, List<Worded>> worded = new HashMap<>();

    /**
     * A name that an institution has or had.
     *
     * @param present whether it is called so today, and is open
     */
    private record Called(LocalizedText name, String code, Institution institution, boolean present) {}

    /** A name by the beginnings of its words. */
    private record Worded(Institution institution, Set<String> words) {}

    /** @param former empty where the text is found in what it is called today */
    public record Found(Institution institution, Optional<LocalizedText> former) {}

    public InstitutionNames(InstitutionTree tree, List<InstitutionEvent> renamings) {
        List<Institution> known =
                tree.rows().stream().map(InstitutionTree.Row::institution).toList();
        known.forEach(one -> institutions.put(one.id(), one));
        for (Institution one : known) {
            today(one)
                    .ifPresent(now -> all.add(new Called(one.name(), one.slug().value(), now, now.equals(one))));
        }
        for (InstitutionEvent renaming : renamings) {
            Optional.ofNullable(institutions.get(renaming.institution()))
                    .flatMap(this::today)
                    .ifPresent(
                            now -> renaming.formerName().ifPresent(name -> all.add(new Called(name, "", now, false))));
        }
        for (Called called : all) {
            Map<String, Set<Institution>> exactly = called.present() ? present : once;
            texts(called)
                    .forEach(text -> exactly.computeIfAbsent(text, first -> new LinkedHashSet<>())
                            .add(called.institution()));
        }
    }

    /** Those whose names or codes contain this text, those who are called so today first. */
    public List<Found> search(String text) {
        String part = folded(text);
        var found = new HashMap<InstitutionId, Found>();
        var order = new LinkedHashSet<InstitutionId>();
        Stream.concat(all.stream().filter(Called::present), all.stream().filter(called -> !called.present()))
                .filter(called -> texts(called).anyMatch(one -> one.contains(part)))
                .forEach(called -> {
                    InstitutionId id = called.institution().id();
                    order.add(id);
                    found.putIfAbsent(
                            id,
                            new Found(
                                    called.institution(),
                                    called.present() ? Optional.empty() : Optional.of(called.name())));
                });
        return order.stream().map(found::get).toList();
    }

    /**
     * The one whose name has most of the words of this text, where it is plain which: for somebody who wrote it a little otherwise. Of a word its beginning
     * is enough, so that abbreviations are understood. How alike two names are is Dice's coefficient of their words (Dice 1945).
     */
    public Optional<Institution> nearest(String text) {
        if (worded.isEmpty()) {
            all.forEach(called -> texts(called)
                    .map(InstitutionNames::beginnings)
                    .distinct()
                    .forEach(words -> {
                        var name = new Worded(called.institution(), words);
                        words.forEach(word -> worded.computeIfAbsent(word, first -> new ArrayList<>())
                                .add(name));
                    }));
        }
        Set<String> asked = beginnings(text);
        var both = new HashMap<Worded, Integer>();
        asked.forEach(word -> worded.getOrDefault(word, List.of()).forEach(name -> both.merge(name, 1, Integer::sum)));
        var likeness = new HashMap<Institution, Double>();
        both.forEach((name, count) -> likeness.merge(
                name.institution(), 2.0 * count / (asked.size() + name.words().size()), Math::max));
        double most = likeness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Institution> best = likeness.entrySet().stream()
                .filter(one -> one.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most >= ALIKE && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Set<String> beginnings(String text) {
        return Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")
                .splitAsStream(folded(text))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(BEGINNING, word.codePointCount(0, word.length())))))
                .collect(Collectors.toSet());
    }

    /** The open ones that are called exactly so today or, where none is, were once. */
    public Set<Institution> named(String text) {
        String name = folded(text);
        return present.getOrDefault(name, once.getOrDefault(name, Set.of()));
    }

    private static Stream<String> texts(Called called) {
        return Stream.of(called.name().in(Language.EN), called.name().in(Language.BN), called.code())
                .map(InstitutionNames::folded)
                .filter(text -> !text.isEmpty());
    }

    /** As names are compared: people write capitals and blanks as they like, and “and” in two ways. */
    public static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("\\s+", " ");
    }

    /** Itself while it is open, or else what took it in; empty where it simply ended. */
    private Optional<Institution> today(Institution institution) {
        Institution now = institution;
        for (int step = 0; now.isClosed() && step <= institutions.size(); step++) {
            Optional<Institution> next = now.mergedInto().map(institutions::get);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            now = next.get();
        }
        return now.isClosed() ? Optional.empty() : Optional.of(now);
    }
}
