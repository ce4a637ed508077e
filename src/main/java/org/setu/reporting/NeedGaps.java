package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.institutions.Today;
import org.setu.needs.Competencies;
import org.setu.reporting.snapshot.Seconds;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** What the work of institutions needs, held against the people who work there today: counted from a snapshot, and for a page of people in one query. */
@MadeOnce
@Transactional
public class NeedGaps {
    /** No course is called so; SQL knows no empty list. */
    private static final List<String> NO_COURSE = List.of("/");

    private static final String PEOPLE = "from (" + NamedSql.read("need-people.sql")
            + ") r where r.posting_id in (:these) and r.competency in (:competencies)";

    private final EntityManager entities;
    private final Competencies competencies;
    private final Today today;

    @Inject
    NeedGaps(EntityManager entities, Competencies competencies, Today today) {
        this.entities = entities;
        this.competencies = competencies;
        this.today = today;
    }

    /** Whose rows are asked for. */
    public enum Show {
        /** The work needs more than is confirmed of them. */
        SHORT,
        /** Nobody has said anything to what they say now. */
        WAITING,
        ALL
    }

    /** The needs of the institutions of a scope, each against its own people, by institution. */
    public List<OfficeNeed> offices(Snapshot snapshot, ReportScope scope) {
        return standings(snapshot).offices(new ScopePlaces(snapshot, scope));
    }

    /**
     * One row for each person and need of their institution, whose gap is the widest first; where the number is beyond the last page, the last.
     *
     * @param competency empty for all
     */
    public PageOf<PersonNeed> people(
            Snapshot snapshot, ReportScope scope, Optional<String> competency, Show show, int number, int size) {
        NeedStandings standings = standings(snapshot);
        long[] all = standings.people(new ScopePlaces(snapshot, scope), competency, show);
        var empty = new PageOf<PersonNeed>(List.of(), 1, size, all.length);
        int shown = Math.min(Math.max(1, number), empty.pages());
        List<NeedStandings.Pair> pairs = standings.pairs(all, (shown - 1) * size, size);
        return new PageOf<>(people(pairs), shown, size, all.length);
    }

    private NeedStandings standings(Snapshot snapshot) {
        return NeedStandings.on(
                snapshot, today.date(), Seconds.of(today.endOf(today.date())), competencies.certifying());
    }

    /** As they stand at the database, in this order; what holds no more by now is left out. */
    private List<PersonNeed> people(List<NeedStandings.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<UUID> postings =
                pairs.stream().map(NeedStandings.Pair::posting).distinct().toList();
        List<String> asked =
                pairs.stream().map(NeedStandings.Pair::competency).distinct().toList();
        Stream<?> rows = new NamedSql(PersonNeed.SELECT + PEOPLE)
                .with("today", today.date())
                .with("moment", today.endOf(today.date()).atOffset(ZoneOffset.UTC))
                .with("certifying", certifying(competencies))
                .with("these", postings)
                .with("competencies", asked)
                .query(entities)
                .getResultStream();
        Map<NeedStandings.Pair, PersonNeed> found = rows.map(row -> PersonNeed.of((Object[]) row))
                .collect(Collectors.toMap(
                        person -> new NeedStandings.Pair(person.posting().value(), person.competency()),
                        person -> person));
        return pairs.stream().map(found::get).filter(person -> person != null).toList();
    }

    /** Each course with a competency that it builds, as queries compare them: {@code course/competency}. */
    static List<String> certifying(Competencies competencies) {
        List<String> pairs = competencies.certifying().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(course -> course + "/" + one.getKey()))
                .toList();
        return pairs.isEmpty() ? NO_COURSE : pairs;
    }
}
