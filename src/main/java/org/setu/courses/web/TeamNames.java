package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.identity.Accounts;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The names of those who work on a course. Who was erased is a former colleague. */
@MadeOnce
public class TeamNames {
    private final Accounts accounts;
    private final Pages pages;

    @Inject
    TeamNames(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /** Names that were looked up, for one page. */
    static final class Names {
        private final Map<AccountId, String> known;
        private final String former;

        private Names(Map<AccountId, String> known, String former) {
            this.known = known;
            this.former = former;
        }

        String of(AccountId account) {
            return Optional.ofNullable(known.get(account))
                    .filter(name -> !name.isBlank())
                    .orElse(former);
        }

        String all(Collection<AccountId> all) {
            return all.stream().map(this::of).distinct().sorted().collect(Collectors.joining(", "));
        }

        /** To choose from, by id, in the order of the names; who was erased cannot be chosen. */
        Map<String, String> choices() {
            var choices = new LinkedHashMap<String, String>();
            known.entrySet().stream()
                    .filter(entry -> !entry.getValue().isBlank())
                    .sorted(Comparator.comparing(Map.Entry::getValue))
                    .forEach(entry -> choices.put(entry.getKey().toString(), entry.getValue()));
            return choices;
        }
    }

    Names of(Collection<AccountId> all) {
        Map<AccountId, LocalizedText> found = all.isEmpty() ? Map.of() : accounts.named(all);
        var known = new LinkedHashMap<AccountId, String>();
        found.forEach((account, name) -> known.put(account, name.in(pages.language())));
        return new Names(known, pages.text("courses.review.formerColleague"));
    }
}
