package org.setu.courses.markup;

import java.text.NumberFormat;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseMessages;
import org.setu.courses.LessonAddress;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.SharedKnowledge.Fact;
import org.setu.shared.Language;

/** Renders a course's CommonMark, with citations, terms and links between lessons. */
public final class SafeProse {
    private final CourseContent course;
    private final Language language;
    private final LessonMarkup.Addresses addresses;
    private final LessonReferences references;

    public SafeProse(
            CourseContent course, Language language, LessonMarkup.Addresses addresses, LessonReferences references) {
        this.course = course;
        this.language = language;
        this.addresses = addresses;
        this.references = references;
    }

    public String html(String idPrefix, String markdown) {
        return new Rendering(new OurHtml(idPrefix), idPrefix).flow(markdown);
    }

    public String words(String idPrefix, String markdown) {
        return new Rendering(new PlainWords(), idPrefix).inline(markdown);
    }

    public String bare(String markdown) {
        return new Rendering(new Elsewhere(), "q").flow(markdown);
    }

    private String digits(int number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private String say(String key, Object... arguments) {
        return Html.escaped(CourseMessages.text(language, "courses.markup." + key, arguments));
    }

    private final class OurHtml implements Rendering.Ours {
        private final String idPrefix;
        private final Set<String> defined = new HashSet<>();

        OurHtml(String idPrefix) {
            this.idPrefix = idPrefix;
        }

        @Override
        public String citation(List<String> facts) {
            var numbers = new LinkedHashSet<LessonReferences.Numbered>();
            facts.forEach(fact -> numbers.addAll(references.behind(fact)));
            String links = numbers.stream().map(this::link).collect(Collectors.joining(" "));
            return (links.isEmpty() ? "" : "<sup class=\"cite\">" + links + "</sup>") + dates(facts);
        }

        @Override
        public String term(String key, String words) {
            return course.shared()
                    .term(key)
                    .map(term -> {
                        String id = "term-" + idPrefix + "-" + key;
                        String button = "<button type=\"button\" class=\"term\"" + Html.attribute("popovertarget", id)
                                + ">" + words + "</button>";
                        return defined.add(key)
                                ? button + "<span popover class=\"definition\"" + Html.attribute("id", id) + "><strong>"
                                        + Html.escaped(term.term().in(language)) + "</strong> "
                                        + Html.escaped(term.definition().in(language)) + "</span>"
                                : button;
                    })
                    .orElse(words);
        }

        @Override
        public String lessonLink(String address, String words) {
            return LessonAddress.read(address)
                    .flatMap(found -> course.lesson(found.module(), found.lesson()))
                    .map(lesson -> "<a" + Html.attribute("href", addresses.lesson(lesson.module(), lesson.id())) + ">"
                            + words + "</a>")
                    .orElse(words);
        }

        @Override
        public String table(String table) {
            return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + say("table") + "\">"
                    + table.strip() + "</div>";
        }

        @Override
        public String footnoteNumber(int number) {
            return digits(number);
        }

        @Override
        public String backLabel() {
            return CourseMessages.text(language, "courses.markup.footnoteBack");
        }

        private String link(LessonReferences.Numbered reference) {
            return "<a" + Html.attribute("href", "#" + reference.anchor()) + " aria-label=\""
                    + say("reference", digits(reference.number())) + "\">" + digits(reference.number()) + "</a>";
        }

        /** A fact that may have changed is shown with its date. */
        private String dates(List<String> facts) {
            var dates = new LinkedHashSet<String>();
            facts.forEach(key -> course.shared()
                    .fact(key)
                    .filter(Fact::check)
                    .flatMap(Fact::asOf)
                    .ifPresent(dates::add));
            return dates.stream()
                    .map(date -> " <small class=\"as-of\">" + say("asOf", new AsOf(date).in(language)) + "</small>")
                    .collect(Collectors.joining());
        }
    }

    /** For places where nothing may be clicked. */
    private static class PlainWords implements Rendering.Ours {
        @Override
        public String citation(List<String> facts) {
            return "";
        }

        @Override
        public String term(String key, String words) {
            return words;
        }

        @Override
        public String lessonLink(String address, String words) {
            return words;
        }

        @Override
        public String table(String table) {
            return "";
        }

        @Override
        public String footnoteNumber(int number) {
            return "";
        }

        @Override
        public String backLabel() {
            return "";
        }
    }

    /** For places that know nothing of the course. */
    private static final class Elsewhere extends PlainWords {
        @Override
        public String table(String table) {
            return table.strip();
        }

        @Override
        public String footnoteNumber(int number) {
            return String.valueOf(number);
        }

        @Override
        public String backLabel() {
            return "↩";
        }
    }
}
