package org.setu.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.institutions.PostingId;
import org.setu.needs.Level;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/**
 * Somebody who works where something is needed, and where they stand in it.
 *
 * @param position blank where they did not say
 * @param said what they say of themselves; empty where they said nothing
 * @param confirmed the last word of who answers for their institution; empty where there is none
 * @param waits whether nobody has said anything to what they say now
 * @param certified whether they hold a valid certificate of a course that builds it
 */
public record PersonNeed(
        PostingId posting,
        AccountId account,
        LocalizedText name,
        String email,
        LocalizedText institution,
        String position,
        String competency,
        Level needed,
        Optional<Level> said,
        Optional<Level> confirmed,
        boolean waits,
        boolean certified) {
    static final String SELECT = """
            select cast(r.posting_id as varchar(36)), cast(r.account_id as varchar(36)), r.name_en, r.name_bn, r.email,
                r.institution_en, r.institution_bn, r.position, r.competency, r.least_level, r.said_level, r.confirmed_level, r.waits, r.certified
            """;

    static PersonNeed of(@Nullable Object[] row) {
        return new PersonNeed(
                PostingId.fromString(text(row[0])),
                AccountId.fromString(text(row[1])),
                LocalizedText.of(text(row[2]), text(row[3])),
                text(row[4]),
                LocalizedText.of(text(row[5]), text(row[6])),
                text(row[7]),
                text(row[8]),
                level(row[9]).orElseThrow(),
                level(row[10]),
                level(row[11]),
                text(row[12]).equals("1"),
                text(row[13]).equals("1"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<Level> level(@Nullable Object value) {
        return Optional.ofNullable(value).map(number -> Level.numbered(((Number) number).intValue()));
    }

    /** Whether the work needs more than is confirmed. */
    public boolean isShort() {
        return !confirmed.orElse(Level.NOT_YET).reaches(needed);
    }
}
