package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.setu.institutions.Today;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Who works today at the institutions of a scope: one query for the number and one for the rows, however many there are. */
@MadeOnce
@Transactional
public class Staff {
    private static final String ROWS = "from (" + NamedSql.read("staff.sql") + ") r where 1 = 1";

    private final EntityManager entities;
    private final Today today;

    @Inject
    Staff(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    /**
     * By institution and name; where the number is beyond the last page, the last.
     *
     * @param words a part of the name; everybody where it is blank
     */
    public PageOf<StaffMember> page(ReportScope scope, String words, int number, int size) {
        long total =
                ((Number) rows("select count(*) ", scope, words).query(entities).getSingleResult()).longValue();
        var empty = new PageOf<StaffMember>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        Stream<?> rows = rows(StaffMember.SELECT, scope, words)
                .add(" order by r.institution_en, r.name_en, r.posting_id offset " + (shown - 1L) * size
                        + " rows fetch next " + size + " rows only")
                .query(entities)
                .getResultStream();
        return new PageOf<>(rows.map(row -> StaffMember.of((Object[]) row)).toList(), shown, size, total);
    }

    private NamedSql rows(String select, ReportScope scope, String words) {
        return new NamedSql(select + ROWS)
                .with("today", today.date())
                .within(scope)
                .named(words);
    }
}
