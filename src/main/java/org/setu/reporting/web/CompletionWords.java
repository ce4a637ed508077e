package org.setu.reporting.web;

import java.util.Map;
import org.setu.reporting.CompletionLine;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/** What a row says in words, the same on the page and in the file. */
final class CompletionWords {
    private final Language language;
    private final Map<Slug, LocalizedText> courses;

    CompletionWords(Language language, Map<Slug, LocalizedText> courses) {
        this.language = language;
        this.courses = courses;
    }

    String name(CompletionLine line) {
        return line.name().map(name -> name.in(language)).orElseGet(() -> say("reporting.erased"));
    }

    /** Blank where nothing is known. */
    String institution(CompletionLine line) {
        return line.workplace().map(name -> name.in(language)).orElse("");
    }

    String course(CompletionLine line) {
        LocalizedText title = courses.get(line.course());
        return title == null ? line.course().value() : title.in(language);
    }

    String state(CompletionLine line) {
        return say(line.isCompleted() ? "reporting.state.completed" : "reporting.state.running");
    }

    /** Which quiz the mark is of; blank where there is no mark. */
    String markOf(CompletionLine line) {
        return line.mark()
                .map(mark -> say(mark.ofFinal() ? "reporting.mark.final" : "reporting.mark.quiz"))
                .orElse("");
    }

    /** Blank where nothing was earned yet. */
    String outcome(CompletionLine line) {
        return line.outcome()
                .map(outcome -> say("reporting.outcome." + outcome.name()))
                .orElse("");
    }

    String say(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }
}
