package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final String ROWS = NamedSql.read("issued-certificates.sql");
    private static final String ORDER = " order by r.issued_at desc, r.number desc";

    /** Where holders work today; joined only for those who see some institutions, since it costs as much as all the rest. */
    private static final String POSTING = """
             join institutions_posting t on t.account_id = c.account_id and t.ended_at is null and t.confirmed_at is not null
                and (t.works_from is null or t.works_from <= :today) and (t.works_to is null or t.works_to >= :today)""";

    private static final String ACCOUNT = " join identity_account a on a.id = c.account_id";

    private final EntityManager entities;
    private final Today today;
    private final Site site;
    private final Clock clock;

    @Inject
    IssuedCertificates(EntityManager entities, Today today, Site site, Clock clock) {
        this.entities = entities;
        this.today = today;
        this.site = site;
        this.clock = clock;
    }

    /** Where the number is beyond the last page, the last. */
    public PageOf<IssuedCertificate> page(CertificateFilter filter, int number, int size) {
        NamedSql count = new NamedSql("select count(*)");
        long total = ((Number) narrowed(count, filter).query(entities).getSingleResult()).longValue();
        var empty = new PageOf<IssuedCertificate>(List.of(), 1, size, total);
        int shown = Math.min(Math.max(1, number), empty.pages());
        NamedSql found = narrowed(found(), filter)
                .add(ORDER + " offset " + (shown - 1L) * size + " rows fetch next " + size + " rows only");
        return new PageOf<>(read(found), shown, size, total);
    }

    /** The next ones after this, or the first ones. */
    public List<IssuedCertificate> after(Optional<IssuedCertificate> last, CertificateFilter filter, int size) {
        NamedSql found = narrowed(found(), filter);
        last.ifPresent(
                one -> found.add(" and (r.issued_at < :lastAt or (r.issued_at = :lastAt and r.number < :lastNumber))")
                        .with("lastAt", one.issuedAt().atZone(site.zone()).toOffsetDateTime())
                        .with("lastNumber", one.number()));
        return read(found.add(ORDER + " fetch first " + size + " rows only"));
    }

    /** What is shown of a certificate is read for those alone that are shown: first their numbers are found, by an index where that is possible. */
    private static NamedSql found() {
        return new NamedSql(IssuedCertificate.SELECT + "from (" + ROWS + " join (select r.number");
    }

    private List<IssuedCertificate> read(NamedSql found) {
        Stream<?> rows = found.add(") f on f.number = c.number) r" + ORDER)
                .with("today", today.date())
                .query(entities)
                .getResultStream();
        Instant now = clock.instant();
        return rows.map(row -> IssuedCertificate.of((Object[]) row, now)).toList();
    }

    private NamedSql narrowed(NamedSql sql, CertificateFilter filter) {
        boolean everybody = filter.scope().everything();
        boolean named = !filter.words().isBlank();
        sql.add(" from (select c.number, c.code, c.slug, c.issued_at, c.expires_at, c.revoked_at"
                        + (everybody ? "" : ", t.institution_id")
                        + (named ? ", a.name_en, a.name_bn, a.erased_at" : "")
                        + " from certificates_certificate c "
                        + (everybody ? "" : POSTING)
                        + (named ? ACCOUNT : "")
                        + ") r where 1 = 1")
                .with("today", today.date())
                .within(filter.scope());
        sql.with("now", clock.instant().atOffset(ZoneOffset.UTC));
        filter.course().ifPresent(course -> sql.add(" and r.slug = :course").with("course", course.value()));
        filter.from().ifPresent(day -> sql.add(" and r.issued_at >= :from").with("from", startOf(day)));
        filter.until().ifPresent(day -> sql.add(" and r.issued_at < :until").with("until", startOf(day.plusDays(1))));
        switch (filter.state()) {
            case ALL -> {}
            case VALID -> sql.add(" and r.revoked_at is null and (r.expires_at is null or r.expires_at > :now)");
            case EXPIRED -> sql.add(" and r.revoked_at is null and r.expires_at <= :now");
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
