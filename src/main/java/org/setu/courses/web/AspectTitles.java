package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What the programme calls its sign-offs. */
@MadeOnce
public class AspectTitles {
    private final Aspects aspects;
    private final Pages pages;

    @Inject
    AspectTitles(Aspects aspects, Pages pages) {
        this.aspects = aspects;
        this.pages = pages;
    }

    /** The list as it was read, for one page. */
    static final class Titles {
        private final List<Aspect> all;
        private final Language language;

        private Titles(List<Aspect> all, Language language) {
            this.all = all;
            this.language = language;
        }

        String of(AspectKey key) {
            return all.stream()
                    .filter(aspect -> aspect.key().equals(key))
                    .findFirst()
                    .map(aspect -> aspect.title().in(language))
                    .orElse(key.value());
        }

        /** By key, in the order of the list. */
        Map<String, String> of(List<Aspect> some) {
            var titles = new LinkedHashMap<String, String>();
            some.forEach(
                    aspect -> titles.put(aspect.key().value(), aspect.title().in(language)));
            return titles;
        }

        /** Those that a course in these languages can ask for. */
        List<Aspect> suiting(List<Language> languages) {
            return all.stream().filter(aspect -> aspect.suits(languages)).toList();
        }
    }

    Titles read() {
        return new Titles(aspects.all(), pages.language());
    }
}
