package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.institutions.Today;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Site;

/** The register of certificates as far as somebody may see it, the newest first: one query for the number and one for the rows, however many there are. */
@MadeOnce
@Transactional
public class IssuedCertificates {
    private static final String ROWS = "from (" + NamedSql.read("issued-certificates.sql") + ") r where 1 = 1";
    private static final String ORDER = " order by r.issued_at desc, r.number desc";

    private final EntityManager entities;
    private final Today today;
    private final Site site;

    @Inject
    IssuedCertificates(EntityManager entities, Today today, Site site) {
        this.entities = entities;
        this.today = today;
        this.site = site;
    }

    /** Where the number is beyond the last page, the last. */
    public PageOf<IssuedCertificate> page(CertificateFilter filter, int number, int size) {
        long total = ((Number) rows("select count(*) ", filter).query(entities).getSingleResult()).longValue();
        var empty = new PageOf<IssuedCertificate>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        List<IssuedCertificate> rows = read(rows(IssuedCertificate.SELECT, filter)
                .add(ORDER + " offset " + (shown - 1L) * size + " rows fetch next " + size + " rows only"));
        return new PageOf<>(rows, shown, size, total);
    }

    /** The next ones after this, or the first ones. */
    public List<IssuedCertificate> after(Optional<IssuedCertificate> last, CertificateFilter filter, int size) {
        NamedSql sql = rows(IssuedCertificate.SELECT, filter);
        last.ifPresent(
                one -> sql.add(" and (r.issued_at < :lastAt or (r.issued_at = :lastAt and r.number < :lastNumber))")
                        .with("lastAt", one.issuedAt().atZone(site.zone()).toOffsetDateTime())
                        .with("lastNumber", one.number()));
        return read(sql.add(ORDER + " fetch first " + size + " rows only"));
    }

    private List<IssuedCertificate> read(NamedSql sql) {
        Stream<?> rows = sql.query(entities).getResultStream();
        return rows.map(row -> IssuedCertificate.of((Object[]) row)).toList();
    }

    private NamedSql rows(String select, CertificateFilter filter) {
        NamedSql sql = new NamedSql(select + ROWS).with("today", today.date()).within(filter.scope());
        filter.course().ifPresent(course -> sql.add(" and r.slug = :course").with("course", course.value()));
        filter.from().ifPresent(day -> sql.add(" and r.issued_at >= :from").with("from", startOf(day)));
        filter.until().ifPresent(day -> sql.add(" and r.issued_at < :until").with("until", startOf(day.plusDays(1))));
        switch (filter.state()) {
            case ALL -> {}
            case VALID -> sql.add(" and r.revoked_at is null");
            case REVOKED -> sql.add(" and r.revoked_at is not null");
        }
        return worded(sql, filter);
    }

    private static NamedSql worded(NamedSql sql, CertificateFilter filter) {
        if (filter.number().isPresent()) {
            return sql.add(" and r.number = :number")
                    .with("number", filter.number().get().value());
        } else if (filter.code().isPresent()) {
            return sql.add(" and r.code = :code")
                    .with("code", filter.code().get().signs());
        } else {
            return sql.named(filter.words());
        }
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(site.zone()).toOffsetDateTime();
    }
}
