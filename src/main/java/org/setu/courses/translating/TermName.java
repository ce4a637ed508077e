package org.setu.courses.translating;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.translating.Sentence.Word;
import org.setu.shared.Language;

/**
 * One name of a term; the bank may give several: “প্রবাসী আয় (রেমিট্যান্স)”, “রেফারেল / সেবা-সংযোগ”.
 *
 * @param joined all its words as one
 */
record TermName(Term term, String written, List<Word> words, String joined) {
    private static final Pattern BETWEEN = Pattern.compile("[/()]| বা | or ");

    TermName {
        words = List.copyOf(words);
    }

    static List<TermName> of(Term term, Language language, Grammar grammar) {
        return Arrays.stream(BETWEEN.split(term.term().in(language)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> of(term, name, grammar.words(name)))
                .toList();
    }

    private static TermName of(Term term, String name, List<Word> words) {
        return new TermName(
                term, name, words, words.stream().map(Word::spelling).collect(Collectors.joining()));
    }

    /** An abbreviation is said in many ways. */
    boolean isAbbreviation() {
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Whether the term is spoken of at this place. Within a name it is not: the Migration Policy Institute is called whatever it is called.
     */
    boolean isIn(Sentence sentence, int at) {
        if (!sentence.has(words, at)) {
            return false;
        }
        int end = at + words.size();
        boolean begins = at == 0;
        boolean named = sentence.words().subList(begins ? 1 : at, end).stream().anyMatch(Word::capital);
        boolean goesOn = begins
                && sentence.words().get(0).capital()
                && end < sentence.words().size()
                && sentence.words().get(end).capital();
        return !named && !goesOn;
    }

    /**
     * Whether a sentence of the translation uses the name, in whatever order and with whatever endings: “অভ্যন্তরীণ ও আন্তর্জাতিক অভিবাসন”
     * speaks of both. Of a long name half of the words are enough.
     */
    boolean isUsedIn(Sentence sentence) {
        int enough = words.size() < 3 ? words.size() : (words.size() + 1) / 2;
        return sentence.words().stream().anyMatch(word -> word.beginsWith(joined))
                || words.stream().filter(word -> stands(word, sentence)).count() >= enough;
    }

    /** Also where another word is made of it, or it of another: জলবায়ুজনিত of জলবায়ু, বাস্তুচ্যুতি of বাস্তুচ্যুত. */
    private static boolean stands(Word word, Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(other ->
                        other.is(word) || other.beginsWith(word.spelling()) || word.beginsWith(other.spelling()));
    }
}
