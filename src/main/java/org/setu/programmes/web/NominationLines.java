package org.setu.programmes.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.identity.Accounts;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.CohortId;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.Nominations.Stage;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** Nominations as lists show them, in a few queries, however many there are. */
@MadeOnce
public class NominationLines {
    private final Pages pages;
    private final Calls calls;
    private final Nominations nominations;
    private final Accounts accounts;
    private final Postings postings;
    private final Institutions institutions;

    @Inject
    NominationLines(
            Pages pages,
            Calls calls,
            Nominations nominations,
            Accounts accounts,
            Postings postings,
            Institutions institutions) {
        this.pages = pages;
        this.calls = calls;
        this.nominations = nominations;
        this.accounts = accounts;
        this.postings = postings;
        this.institutions = institutions;
    }

    /**
     * A nomination.
     *
     * @param number its place among all of the cohort, by when it came
     * @param institution that was asked
     * @param workplace where they work, and as what; blank where that is not known
     * @param by blank where they were erased
     * @param because what was said with the decision; may be blank
     */
    public record Line(
            String id,
            int number,
            String name,
            String institution,
            String workplace,
            String reason,
            String by,
            Instant at,
            Stage stage,
            String because) {
        public boolean isOpen() {
            return stage == Stage.OPEN;
        }

        public String tag() {
            return switch (stage) {
                case SEATED -> "ok";
                case OPEN, WAITING -> "wait";
                case DECLINED, GONE -> "";
            };
        }
    }

    /** By the institutions that were asked, within each in the order in which they came. */
    List<Line> byInstitution(CohortId cohort, List<Nomination> shown) {
        Map<CallId, InstitutionId> asked =
                calls.of(cohort).stream().collect(Collectors.toMap(Call::id, Call::institution));
        Map<AccountId, Posting> today =
                postings.current(shown.stream().map(Nomination::account).toList());
        Map<InstitutionId, LocalizedText> places = institutions.named(Stream.concat(
                        asked.values().stream(),
                        today.values().stream().flatMap(posting -> posting.institution().stream()))
                .collect(Collectors.toSet()));
        Map<AccountId, LocalizedText> names = accounts.named(shown.stream()
                .flatMap(
                        nomination -> Stream.concat(Stream.of(nomination.account()), nomination.nominatedBy().stream()))
                .collect(Collectors.toSet()));
        Map<NominationId, Stage> stages = nominations.stages(cohort, shown);
        Map<NominationId, Integer> numbers = numbers(nominations.of(cohort));
        return shown.stream()
                .map(one -> new Line(
                        one.id().toString(),
                        numbers.getOrDefault(one.id(), 0),
                        said(Optional.ofNullable(names.get(one.account()))),
                        said(Optional.ofNullable(asked.get(one.call())).map(places::get)),
                        workplace(Optional.ofNullable(today.get(one.account())), places),
                        one.reason(),
                        said(one.nominatedBy().map(names::get)),
                        one.nominatedAt(),
                        stages.getOrDefault(one.id(), Stage.OPEN),
                        one.because()))
                .sorted(Comparator.comparing(Line::institution).thenComparing(Line::number))
                .toList();
    }

    String name(AccountId account) {
        return said(Optional.ofNullable(accounts.named(List.of(account)).get(account)));
    }

    private static Map<NominationId, Integer> numbers(Collection<Nomination> all) {
        var numbers = new LinkedHashMap<NominationId, Integer>();
        all.forEach(nomination -> numbers.put(nomination.id(), numbers.size() + 1));
        return numbers;
    }

    private String workplace(Optional<Posting> posting, Map<InstitutionId, LocalizedText> places) {
        return posting.map(known -> Stream.of(
                                known.position(), said(known.institution().map(places::get)))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private String said(Optional<LocalizedText> text) {
        return text.map(words -> words.in(pages.language())).orElse("");
    }
}
