package org.setu.reporting;

import java.time.Instant;
import java.util.Optional;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * Somebody who can do something for their institution, and the certificate that says so.
 *
 * @param position blank where they did not say
 */
public record CapablePerson(
        LocalizedText name,
        LocalizedText institution,
        String position,
        Slug course,
        String certificate,
        String code,
        Instant issuedAt) {
    static final String SELECT = """
            select cast(r.enrolment_id as varchar(36)), r.name_en, r.name_bn, r.institution_en, r.institution_bn, r.position, r.slug, r.number, r.code, r.issued_at
            """;

    static CapablePerson of(Object[] row) {
        return new CapablePerson(
                LocalizedText.of(row[1].toString(), row[2].toString()),
                LocalizedText.of(row[3].toString(), row[4].toString()),
                Optional.ofNullable(row[5]).map(Object::toString).orElse(""),
                new Slug(row[6].toString()),
                row[7].toString(),
                row[8].toString(),
                Moments.of(row[9]).orElseThrow());
    }
}
