package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/** Who looked at whose data, the newest first, as {@link NoteAccess} wrote it down. */
@MadeOnce
@Transactional
public class AccessLog {
    private static final String ROWS = """
            from (select x.id, x.what, x.filter, x.at, coalesce(a.name_en, '') as name_en, coalesce(a.name_bn, '') as name_bn, a.erased_at
                from reporting_access x left join identity_account a on a.id = x.account_id) r where 1 = 1""";

    private final EntityManager entities;

    @Inject
    AccessLog(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One look.
     *
     * @param name of who looked; blank where their account was erased
     * @param filter as the address had it
     */
    public record Look(LocalizedText name, NoteAccess.What what, String filter, Instant at) {}

    /**
     * Where the number is beyond the last page, the last.
     *
     * @param words a part of the name of who looked; everybody where it is blank
     */
    public PageOf<Look> page(String words, int number, int size) {
        long total = ((Number) new NamedSql("select count(*) " + ROWS)
                        .named(words)
                        .query(entities)
                        .getSingleResult())
                .longValue();
        var empty = new PageOf<Look>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        Stream<?> rows = new NamedSql("select r.name_en, r.name_bn, r.what, r.filter, r.at " + ROWS)
                .named(words)
                .add(" order by r.at desc, r.id offset " + (shown - 1L) * size + " rows fetch next " + size
                        + " rows only")
                .query(entities)
                .getResultStream();
        return new PageOf<>(rows.map(row -> look((Object[]) row)).toList(), shown, size, total);
    }

    private static Look look(Object[] row) {
        return new Look(
                LocalizedText.of(row[0].toString(), row[1].toString()),
                NoteAccess.What.valueOf(row[2].toString()),
                row[3].toString(),
                Moments.of(row[4]).orElseThrow());
    }
}
