package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Withdrawals;
import org.setu.identity.Account;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.shared.Slug;

/** Enrols many people in some courses at once, by the same rules as {@link EnrolLearner}; the number of its queries does not grow with theirs. */
@MadeOnce
@Transactional
public class EnrolMany {
    private final Enrolments enrolments;
    private final Withdrawals withdrawals;
    private final Postings postings;
    private final Institutions institutions;
    private final Clock clock;
    private final Site site;

    @Inject
    EnrolMany(
            Enrolments enrolments,
            Withdrawals withdrawals,
            Postings postings,
            Institutions institutions,
            Clock clock,
            Site site) {
        this.enrolments = enrolments;
        this.withdrawals = withdrawals;
        this.postings = postings;
        this.institutions = institutions;
        this.clock = clock;
        this.site = site;
    }

    /** Why somebody cannot enrol in one of the courses: the first that is not open to them. */
    public record Objection(Slug course, Refusal because) {}

    /** Those of these people who cannot enrol in all of the courses. Who is enrolled already is not objected to. */
    public Map<AccountId, Objection> objections(Collection<Account> people, List<PublishedCourse> courses) {
        Map<AccountId, Applicant> applicants = applicants(people);
        Map<AccountId, Set<Slug>> enrolled = enrolled(people, courses);
        var objections = new HashMap<AccountId, Objection>();
        for (PublishedCourse course : courses) {
            Function<Applicant, Optional<Refusal>> rule = rule(course);
            applicants.forEach((account, applicant) -> {
                if (!enrolled.getOrDefault(account, Set.of()).contains(course.slug())) {
                    rule.apply(applicant)
                            .ifPresent(
                                    because -> objections.putIfAbsent(account, new Objection(course.slug(), because)));
                }
            });
        }
        return objections;
    }

    /** Enrols each of them in each of the courses that is open to them. Doing it again changes nothing. */
    public void enrol(Collection<Account> people, List<PublishedCourse> courses) {
        Map<AccountId, Applicant> applicants = applicants(people);
        Map<AccountId, Set<Slug>> enrolled = enrolled(people, courses);
        for (PublishedCourse course : courses) {
            Function<Applicant, Optional<Refusal>> rule = rule(course);
            applicants.forEach((account, applicant) -> {
                boolean missing = !enrolled.getOrDefault(account, Set.of()).contains(course.slug());
                if (missing && rule.apply(applicant).isEmpty()) {
                    enrolments.add(
                            new Enrolment(EnrolmentId.next(), account, course.slug(), course.id(), clock.instant()));
                }
            });
        }
    }

    private Function<Applicant, Optional<Refusal>> rule(PublishedCourse course) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.zone());
        return withdrawals.of(course.slug()).isPresent()
                ? applicant -> Optional.of(Refusal.WITHDRAWN)
                : applicant -> EnrolmentPolicy.firstObjection(
                        applicant, course.content().card().enrolment(), today);
    }

    private Map<AccountId, Set<Slug>> enrolled(Collection<Account> people, List<PublishedCourse> courses) {
        return enrolments
                .of(
                        people.stream().map(Account::id).toList(),
                        courses.stream().map(PublishedCourse::slug).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Enrolment::learner, Collectors.mapping(Enrolment::course, Collectors.toSet())));
    }

    private Map<AccountId, Applicant> applicants(Collection<Account> people) {
        Map<AccountId, Posting> today =
                postings.current(people.stream().map(Account::id).toList());
        Map<InstitutionId, Institution> tree = institutions.tree().rows().stream()
                .map(InstitutionTree.Row::institution)
                .collect(Collectors.toMap(Institution::id, Function.identity()));
        return people.stream()
                .collect(Collectors.toMap(
                        Account::id,
                        account -> new Applicant(
                                account.id(),
                                account.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                above(Optional.ofNullable(today.get(account.id())), tree)),
                        (one, same) -> one));
    }

    /** The institution where somebody works, and all those above it. */
    private static Set<String> above(Optional<Posting> posting, Map<InstitutionId, Institution> tree) {
        var slugs = new HashSet<String>();
        Optional<InstitutionId> at = posting.flatMap(Posting::institution);
        while (at.isPresent()) {
            Optional<Institution> institution = Optional.ofNullable(tree.get(at.get()));
            institution.ifPresent(found -> slugs.add(found.slug().value()));
            at = institution.flatMap(Institution::parent);
        }
        return slugs;
    }
}
