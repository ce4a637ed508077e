package org.setu.needs.web;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.setu.certificates.Certificate;
import org.setu.certificates.CertificatePrint;
import org.setu.certificates.Certificates;
import org.setu.certificates.RegisterEntry;
import org.setu.courses.Revisions;
import org.setu.identity.Accounts;
import org.setu.institutions.Posting;
import org.setu.needs.Assessment;
import org.setu.needs.Competencies;
import org.setu.needs.Need;
import org.setu.needs.Needs;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** What the work of somebody needs and what they spoke of, each as one line: the needed first. */
@MadeOnce
public class CompetencyLines {
    private final Pages pages;
    private final Needs needs;
    private final Competencies competencies;
    private final Certificates certificates;
    private final Revisions revisions;
    private final Accounts accounts;
    private final NeedWords words;

    @Inject
    CompetencyLines(
            Pages pages,
            Needs needs,
            Competencies competencies,
            Certificates certificates,
            Revisions revisions,
            Accounts accounts,
            NeedWords words) {
        this.pages = pages;
        this.needs = needs;
        this.competencies = competencies;
        this.certificates = certificates;
        this.revisions = revisions;
        this.accounts = accounts;
        this.words = words;
    }

    /** @param posting where they work; empty where they work nowhere that has needs */
    List<CompetencyLine> of(AccountId account, Optional<Posting> posting, Map<String, Assessment> assessed) {
        Map<String, Need> needed = posting.flatMap(Posting::institution).map(needs::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(Need::competency, Function.identity()));
        Map<AccountId, LocalizedText> names = accounts.named(assessed.values().stream()
                .flatMap(assessment -> assessment.confirmed().stream())
                .map(Assessment.Confirmed::by)
                .toList());
        Map<Slug, LocalizedText> certified = certified(account);
        Map<String, Set<Slug>> certifying = competencies.certifying();
        var titles = new LinkedHashMap<>(words.titles());
        Stream.of(needed.keySet(), assessed.keySet())
                .flatMap(Collection::stream)
                .forEach(key -> titles.putIfAbsent(key, key));
        return Stream.concat(
                        titles.keySet().stream().filter(needed::containsKey),
                        titles.keySet().stream().filter(key -> assessed.containsKey(key) && !needed.containsKey(key)))
                .map(key -> line(
                        key,
                        titles.getOrDefault(key, key),
                        Optional.ofNullable(needed.get(key)),
                        Optional.ofNullable(assessed.get(key)),
                        names,
                        certifying.getOrDefault(key, Set.of()).stream()
                                .filter(certified::containsKey)
                                .map(course -> title(certified.get(course)))
                                .toList()))
                .toList();
    }

    private CompetencyLine line(
            String key,
            String title,
            Optional<Need> need,
            Optional<Assessment> assessment,
            Map<AccountId, LocalizedText> names,
            List<String> certified) {
        return new CompetencyLine(
                key,
                title,
                need.map(one -> new CompetencyLine.Needed(one.level(), one.people())),
                assessment.map(one ->
                        new CompetencyLine.Said(one.said().level(), one.said().evidence(), one.saidAt())),
                assessment
                        .flatMap(Assessment::confirmed)
                        .map(one -> new CompetencyLine.Confirmed(
                                one.level(), one.because(), title(names.get(one.by())), one.at())),
                assessment.filter(Assessment::waits).isPresent(),
                certified);
    }

    /** The titles of the courses that this person holds a valid certificate of completion of. */
    private Map<Slug, LocalizedText> certified(AccountId account) {
        var courses = new HashMap<Slug, LocalizedText>();
        revisions
                .current()
                .forEach(course -> courses.put(course.slug(), course.content().title()));
        courses.keySet()
                .retainAll(certificates.of(account).stream()
                        .map(RegisterEntry::certificate)
                        .filter(one -> one.kind() == CertificatePrint.Kind.COMPLETION
                                && one.revocation().isEmpty())
                        .map(Certificate::course)
                        .toList());
        return courses;
    }

    private String title(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(pages.language());
    }
}
