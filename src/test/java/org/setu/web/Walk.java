package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.fixtures.Routes.Route;
import org.setu.fixtures.Visitor;

/** Somebody's walk over all pages that are made for them. */
final class Walk {
    private final Visitor walker;
    private final Map<String, String> known = new HashMap<>(Map.of(
            "course", "mainstreaming-migration",
            "module", "a1",
            "lesson", "two-way-link",
            "block", "opening",
            "quiz", "a2-quiz",
            "work", "oema-2013",
            "source", "L1"));

    Walk(Visitor walker) {
        this.walker = walker;
    }

    /** What stands in an address for a parameter, or for a whole address. */
    Walk knowing(String parameterOrPage, String value) {
        known.put(parameterOrPage, value);
        return this;
    }

    Walk findsNoBarrierOnItsPages(Audience audience) {
        assertThat(audience.pages()).isNotEmpty();
        audience.pages().forEach(page -> looksAt(address(page), 200));
        return this;
    }

    /** Such pages as only a query makes. */
    Walk andAt(String... addresses) {
        for (String address : addresses) {
            looksAt(address, 200);
        }
        return this;
    }

    /** A form that must be mended. */
    Walk andAtTheErrorsOf(String address) {
        looksAt(address, 422);
        return this;
    }

    /** All in one language; and in the other, whose words are longer, that they fit. */
    private void looksAt(String address, int status) {
        opens("/en" + address, status);
        walker.findsNoBarrier();
        opens("/bn" + address, status);
        walker.fitsTheNarrowestPhone();
    }

    private void opens(String address, int status) {
        Response answer = walker.page().navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        assertThat(answer.url().contains("/sign-in"))
                .as(address + " led to " + answer.url())
                .isEqualTo(address.endsWith("/sign-in"));
    }

    private String address(Route page) {
        return Optional.ofNullable(known.get(page.template())).orElseGet(() -> {
            assertThat(known.keySet()).as("What the walk must know for " + page).containsAll(page.parameters());
            return page.at(known).replaceFirst("^/en", "");
        });
    }
}
