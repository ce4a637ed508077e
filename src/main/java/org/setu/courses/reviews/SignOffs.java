package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.Aspects;
import org.setu.courses.CourseFiles;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** Which sign-offs a course asks for, and which it has: those that the programme requires of every course, and those that its trainers chose. */
@MadeOnce
@Transactional
public class SignOffs {
    private final EntityManager entities;
    private final Aspects aspects;
    private final DraftWriters writers;
    private final ReviewRequests requests;
    private final Clock clock;

    @Inject
    SignOffs(EntityManager entities, Aspects aspects, DraftWriters writers, ReviewRequests requests, Clock clock) {
        this.entities = entities;
        this.aspects = aspects;
        this.writers = writers;
        this.requests = requests;
        this.clock = clock;
    }

    /** All that a course asks for, in the order of the programme's list, and how each stands. */
    public List<Standing> of(Slug course, CourseFiles draft) {
        List<Aspect> asked = asked(course, draft);
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<String, Set<AccountId>> written = writers.of(course, draft);
        List<SignOff> given = given(course);
        return asked.stream()
                .map(aspect -> standing(aspect, draft, given, written))
                .toList();
    }

    /** What the programme requires of such a draft, and what the course asks for besides, in the order of the programme's list. */
    public List<Aspect> asked(Slug course, CourseFiles draft) {
        Set<AspectKey> chosen = chosen(course);
        return aspects.all().stream()
                .filter(aspect -> !aspect.retired())
                .filter(aspect -> chosen.contains(aspect.key()) || aspect.required() && aspect.suits(draft))
                .toList();
    }

    /** Those that trainers of the course chose, retired or not. */
    private Set<AspectKey> chosen(Slug course) {
        return rules(course).stream()
                .filter(rule -> rule.droppedAt().isEmpty())
                .map(SignOffRule::aspect)
                .collect(Collectors.toSet());
    }

    /** Everything that was ever asked for, the newest first. */
    public List<SignOffRule> rules(Slug course) {
        return entities.createQuery(
                        "select rule from SignOffRule rule where rule.slug = :slug order by rule.askedAt desc, rule.id desc",
                        SignOffRule.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    /** From now on the course asks for these and no others but those that are required; nor does it ask anybody for what it has dropped. */
    public void ask(Slug course, Set<AspectKey> wanted, CourseFiles draft, AccountId by) {
        Set<AspectKey> chosen = chosen(course);
        Set<AspectKey> notTheirs = notTheTrainers();
        rules(course).stream()
                .filter(rule -> !wanted.contains(rule.aspect()) && !notTheirs.contains(rule.aspect()))
                .forEach(rule -> rule.drop(by, clock.instant()));
        wanted.stream()
                .filter(aspect -> !chosen.contains(aspect))
                .forEach(aspect -> entities.persist(new SignOffRule(course, aspect, by, clock.instant())));
        Set<AspectKey> asked = asked(course, draft).stream().map(Aspect::key).collect(Collectors.toSet());
        requests.open(course).stream()
                .filter(request -> !asked.contains(request.aspect()))
                .forEach(request -> request.withdraw(by, clock.instant()));
    }

    /** What trainers are not asked about now: what they chose of it before holds again when they are. */
    private Set<AspectKey> notTheTrainers() {
        return aspects.all().stream()
                .filter(aspect -> aspect.required() || aspect.retired())
                .map(Aspect::key)
                .collect(Collectors.toSet());
    }

    /** Those that somebody gave and did not take back, for the draft as it is or was, the newest first. */
    List<SignOff> given(Slug course) {
        return entities.createQuery("""
                        select given from SignOff given where given.slug = :slug and given.takenBackAt is null
                        order by given.givenAt desc, given.id desc""", SignOff.class)
                .setParameter("slug", course.value())
                .getResultList();
    }

    public Optional<SignOff> find(Slug course, UUID id) {
        return Optional.ofNullable(entities.find(SignOff.class, id))
                .filter(signOff -> signOff.course().equals(course));
    }

    /** A person's own does not count any more; others' stay. */
    public void takeBack(Slug course, AspectKey aspect, AccountId by) {
        given(course).stream()
                .filter(signOff ->
                        signOff.aspect().equals(aspect) && signOff.by().equals(by))
                .forEach(signOff -> signOff.takeBack(clock.instant()));
    }

    /** Keeps with a revision the sign-offs with which it went out. */
    public void keep(RevisionId revision, List<Standing> standings) {
        standings.stream()
                .flatMap(standing -> standing.given().stream())
                .forEach(signOff -> entities.persist(new KeptSignOff(revision, signOff)));
    }

    /** The sign-offs that these revisions went out with, in one query. */
    public Map<RevisionId, List<SignOff>> with(Collection<RevisionId> revisions) {
        Map<RevisionId, List<SignOff>> kept = new LinkedHashMap<>();
        if (!revisions.isEmpty()) {
            entities.createQuery("""
                            select kept.revisionId, given from KeptSignOff kept, SignOff given
                            where given.id = kept.signOffId and kept.revisionId in :revisions
                            order by given.givenAt""", Object[].class)
                    .setParameter(
                            "revisions",
                            revisions.stream().map(RevisionId::value).toList())
                    .getResultList()
                    .forEach(row -> kept.computeIfAbsent(new RevisionId((UUID) row[0]), id -> new ArrayList<>())
                            .add((SignOff) row[1]));
        }
        return kept;
    }

    private static Standing standing(
            Aspect aspect, CourseFiles draft, List<SignOff> given, Map<String, Set<AccountId>> written) {
        String now = aspect.checksum(draft);
        Map<Boolean, List<SignOff>> byWhetherItHolds = given.stream()
                .filter(signOff -> signOff.aspect().equals(aspect.key()))
                .collect(Collectors.partitioningBy(signOff -> signOff.holdsFor(now)));
        return new Standing(
                aspect,
                byWhetherItHolds.getOrDefault(true, List.of()),
                byWhetherItHolds.getOrDefault(false, List.of()),
                written.entrySet().stream()
                        .filter(file -> aspect.concerns(file.getKey()))
                        .flatMap(file -> file.getValue().stream())
                        .collect(Collectors.toSet()));
    }
}
