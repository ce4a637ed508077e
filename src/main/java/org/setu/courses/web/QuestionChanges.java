package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;

/** What the buttons in the form of a question ask for: a row more, one less, one in another place, a fact. Nothing is saved by it. */
final class QuestionChanges {
    private static final String NEW_FACT = "newFact";

    private final QuestionForm form;
    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private QuestionChanges(QuestionForm form) {
        this.form = form;
        form.fields().forEach((field, values) -> fields.put(field, new ArrayList<>(values)));
    }

    /** The form after what a button asks for. */
    static QuestionForm of(QuestionForm form, String wish) {
        var changes = new QuestionChanges(form);
        int verb = wish.indexOf('~');
        if (verb > 0) {
            changes.make(wish.substring(0, verb), wish.substring(verb + 1));
        }
        return new QuestionForm(form.kind(), form.id(), form.languages(), changes.fields);
    }

    private void make(String verb, String what) {
        int at = what.lastIndexOf('~');
        String list = at < 0 ? what : what.substring(0, at);
        String name = what.substring(at + 1);
        switch (verb) {
            case "add" -> add(what);
            case "choices" -> choices(what);
            case "row-up" -> move(list, name, -1);
            case "row-down" -> move(list, name, 1);
            case "row-remove" -> remove(list, name);
            default -> {}
        }
    }

    private void add(String list) {
        var rows = new ArrayList<>(form.rows(list));
        int number = 1;
        while (rows.contains("+" + number)) {
            number++;
        }
        rows.add("+" + number);
        fields.put(list, rows);
    }

    private void move(String list, String name, int by) {
        var rows = new ArrayList<>(form.rows(list));
        int from = rows.indexOf(name);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            rows.add(to, rows.remove(from));
            fields.put(list, rows);
        }
    }

    private void remove(String list, String name) {
        var rows = new ArrayList<>(form.rows(list));
        int at = rows.indexOf(name);
        if (at < 0) {
            return;
        } else if (list.equals("gaps")) {
            GapText.without(fields, at + 1, rightWords(list + "~" + name));
        }
        rows.remove(at);
        fields.put(list, rows);
        fields.keySet().removeIf(field -> field.startsWith(list + "~" + name + "~"));
        fields.getOrDefault(list + "~correct", new ArrayList<>()).remove(name);
    }

    /** A gap in which one types becomes one in which one chooses: among them what was accepted. */
    private void choices(String gap) {
        Map<String, String> right = rightWords(gap);
        String options = gap + "~options";
        fields.put(options, new ArrayList<>(List.of("+1", "+2")));
        fields.putSingle(options + "~correct", "+1");
        right.forEach((language, word) -> fields.putSingle(options + "~+1~text." + language, word));
        for (String language : form.texts(gap).keySet()) {
            fields.putSingle(options + "~+1~feedback." + language, form.value(gap + "~feedback." + language));
        }
        fields.keySet().removeIf(field -> field.startsWith(gap + "~accept") || field.startsWith(gap + "~feedback"));
    }

    /** What is right in a gap, in each language. */
    private Map<String, String> rightWords(String gap) {
        var words = new LinkedHashMap<String, String>();
        String options = gap + "~options";
        for (String language : form.texts(gap).keySet()) {
            String right = form.rows(options).stream()
                    .filter(row -> form.isChosen(options + "~correct", row))
                    .map(row -> form.value(options + "~" + row + "~text." + language))
                    .findFirst()
                    .orElse(form.value(gap + "~accept." + language));
            words.put(language, TypedText.text(right).lines().findFirst().orElse(""));
        }
        return words;
    }

    /** The form with the fact that was typed into the search box: its number, or words of what it says. */
    static QuestionForm withFact(QuestionForm form, SharedKnowledge shared, FieldErrors errors) {
        String typed = TypedText.line(form.value(NEW_FACT));
        if (typed.isEmpty()) {
            return form;
        }
        List<String> found = facts(typed, shared);
        if (found.size() == 1) {
            var changes = new QuestionChanges(form);
            changes.fields.remove(NEW_FACT);
            changes.fields.add("cites", found.get(0));
            return new QuestionForm(form.kind(), form.id(), form.languages(), changes.fields);
        }
        errors.refuse(NEW_FACT, "courses.desk.question.flaw." + (found.isEmpty() ? "NO_FACT" : "SEVERAL_FACTS"));
        return form;
    }

    private static List<String> facts(String typed, SharedKnowledge shared) {
        String key = typed.replaceFirst("[\\s:–].*$", "");
        if (shared.fact(key).isPresent()) {
            return List.of(key);
        }
        String words = typed.toLowerCase(Locale.ROOT);
        return shared.facts().values().stream()
                .filter(fact -> says(fact.statement(), words) || fact.key().equalsIgnoreCase(key))
                .map(SharedKnowledge.Fact::key)
                .limit(2)
                .toList();
    }

    private static boolean says(LocalizedText statement, String words) {
        return statement.texts().values().stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
