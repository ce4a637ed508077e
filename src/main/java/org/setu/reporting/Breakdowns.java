package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.institutions.Today;
import org.setu.reporting.Breakdown.Trait;
import org.setu.reporting.SmallCells.Counted;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Whom courses reach, by gender, district or kind of participant: of the whole of a reader's scope, of one course or all. No other filter applies, so that
 * tables cannot be subtracted from one another until single people are left.
 */
@MadeOnce
@Transactional
public class Breakdowns {
    private static final String ROWS = """
            select coalesce(r.%s, ''), count(distinct r.account_id),
                count(distinct case when r.completed_at is not null then r.account_id end) from (
                select e.account_id, e.slug, e.completed_at, a.gender, a.district, a.kind, t.institution_id
                from learning_enrolment e
                join identity_account a on a.id = e.account_id and a.erased_at is null
                left join institutions_posting t on t.account_id = e.account_id and t.ended_at is null and t.confirmed_at is not null
                    and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)
            ) r where 1 = 1""";

    private final EntityManager entities;
    private final Today today;

    @Inject
    Breakdowns(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    public Breakdown of(ReportScope scope, Optional<Slug> course, Trait trait) {
        NamedSql sql = new NamedSql(ROWS.formatted(trait.column()))
                .with("today", today.date())
                .within(scope);
        course.ifPresent(slug -> sql.add(" and r.slug = :course").with("course", slug.value()));
        Stream<?> rows = sql.add(" group by coalesce(r." + trait.column() + ", '')")
                .query(entities)
                .getResultStream();
        List<Counted> counted = rows.map(row -> (Object[]) row)
                .map(row ->
                        new Counted(row[0].toString(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .sorted(Comparator.comparing((Counted row) -> row.group().isEmpty())
                        .thenComparing(Counted::group))
                .toList();
        long enrolled = counted.stream().mapToLong(Counted::enrolled).sum();
        long completed = counted.stream().mapToLong(Counted::completed).sum();
        return enrolled < LearningGain.FEWEST
                ? new Breakdown(Optional.empty(), Optional.empty(), List.of())
                : new Breakdown(
                        Optional.of(enrolled),
                        Optional.of(completed).filter(done -> Math.min(done, enrolled - done) >= LearningGain.FEWEST),
                        SmallCells.guarded(counted));
    }
}
