package org.setu.courses.drafting;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Slug;

/**
 * Gives ids to what is new in a question: options, pairs, items, gaps. Answers and statistics hang on them, so none is ever given to something
 * else, not even after a revision without it. Good for one question once.
 */
public final class QuestionIds {
    private static final int LETTERS = 26;

    private final Set<String> taken;

    private QuestionIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public static QuestionIds none() {
        return new QuestionIds(List.of());
    }

    /** @param pools what the file of a question's pool is and was */
    public static QuestionIds usedIn(Collection<byte[]> pools, String question) {
        var used = new HashSet<String>();
        pools.stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> QuestionSource.parse(text).stream())
                .flatMap(pool -> pool.text(question).stream())
                .flatMap(text -> new QuestionText(text).read("", new Findings()).stream())
                .forEach(node -> collect(node, used));
        return new QuestionIds(used);
    }

    /** The id of a row of a form: its name, if that is one; else one that is new. */
    public String idOf(String name, String list) {
        if (Slug.isSlug(name)) {
            taken.add(name);
            return name;
        }
        String sort = list.substring(list.lastIndexOf('~') + 1);
        int number = 0;
        String id;
        do {
            id = sort.equals("options") && number < LETTERS
                    ? String.valueOf((char) ('a' + number))
                    : sort.charAt(0) + String.valueOf(number + 1);
            number++;
        } while (!taken.add(id));
        return id;
    }

    private static void collect(YamlNode node, Set<String> ids) {
        node.text("id").ifPresent(ids::add);
        node.entries().values().forEach(value -> collect(value, ids));
        node.items().forEach(item -> collect(item, ids));
    }
}
