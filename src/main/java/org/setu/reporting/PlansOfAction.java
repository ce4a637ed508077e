package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.setu.needs.Competencies;
import org.setu.shared.MadeOnce;

/** What institutions planned, and how far it is: counted from what people completed since, in one query. */
@MadeOnce
@Transactional
public class PlansOfAction {
    private static final String ACTIONS = "from (" + NamedSql.read("action-progress.sql") + ") r where 1 = 1";

    private final EntityManager entities;
    private final Competencies competencies;

    @Inject
    PlansOfAction(EntityManager entities, Competencies competencies) {
        this.entities = entities;
        this.competencies = competencies;
    }

    /** Those of the institutions of a scope, the next one due first. */
    public List<ActionProgress> of(ReportScope scope) {
        Stream<?> rows = new NamedSql(ActionProgress.SELECT + ACTIONS)
                .with("certifying", NeedGaps.certifying(competencies))
                .within(scope)
                .add(" order by r.due_on, r.institution_en, r.id")
                .query(entities)
                .getResultStream();
        return rows.map(row -> ActionProgress.of((Object[]) row)).toList();
    }
}
