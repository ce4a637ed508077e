package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.institutions.Today;
import org.setu.needs.Competencies;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** What the work of institutions needs, held against the people who work there today: in one query for all, and in two for a page of people. */
@MadeOnce
@Transactional
public class NeedGaps {
    /** No course is called so; SQL knows no empty list. */
    private static final List<String> NO_COURSE = List.of("/");

    private static final String PEOPLE = "from (" + NamedSql.read("need-people.sql") + ") r where 1 = 1";

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
        ALL;

        private String condition() {
            return switch (this) {
                case SHORT -> " and r.level_now < r.least_level";
                case WAITING -> " and r.waits = 1";
                case ALL -> "";
            };
        }
    }

    /** The needs of the institutions of a scope, each against its own people. */
    public List<OfficeNeed> offices(ReportScope scope) {
        Stream<?> rows = sql(OfficeNeed.SELECT, scope)
                .add(OfficeNeed.GROUPED)
                .query(entities)
                .getResultStream();
        return rows.map(row -> OfficeNeed.of((Object[]) row)).toList();
    }

    /**
     * One row for each person and need of their institution; where the number is beyond the last page, the last.
     *
     * @param competency empty for all
     */
    public PageOf<PersonNeed> people(ReportScope scope, Optional<String> competency, Show show, int number, int size) {
        long total = ((Number) people("select count(*) ", scope, competency, show)
                        .query(entities)
                        .getSingleResult())
                .longValue();
        var empty = new PageOf<PersonNeed>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        Stream<?> rows = people(PersonNeed.SELECT, scope, competency, show)
                .add(PersonNeed.ORDER + " offset " + (shown - 1L) * size + " rows fetch next " + size + " rows only")
                .query(entities)
                .getResultStream();
        return new PageOf<>(rows.map(row -> PersonNeed.of((Object[]) row)).toList(), shown, size, total);
    }

    private NamedSql people(String select, ReportScope scope, Optional<String> competency, Show show) {
        NamedSql sql = sql(select, scope).add(" and r.posting_id is not null" + show.condition());
        competency.ifPresent(key -> sql.add(" and r.competency = :competency").with("competency", key));
        return sql;
    }

    private NamedSql sql(String select, ReportScope scope) {
        return new NamedSql(select + PEOPLE)
                .with("today", today.date())
                .with("certifying", certifying(competencies))
                .within(scope);
    }

    /** Each course with a competency that it builds, as queries compare them: {@code course/competency}. */
    static List<String> certifying(Competencies competencies) {
        List<String> pairs = competencies.certifying().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(course -> course + "/" + one.getKey()))
                .toList();
        return pairs.isEmpty() ? NO_COURSE : pairs;
    }
}
