package org.setu.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.institutions.PostingId;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;

/**
 * Somebody who works at an institution today, by a confirmed posting.
 *
 * @param position blank where they did not say
 * @param from the first day, if somebody told it
 * @param to the last day, where it is known that they will go
 */
public record StaffMember(
        PostingId posting,
        AccountId account,
        LocalizedText name,
        String email,
        LocalizedText institution,
        String position,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    static final String SELECT = """
            select cast(r.posting_id as varchar(36)), cast(r.account_id as varchar(36)), r.name_en, r.name_bn, r.email, r.institution_en, r.institution_bn, r.position,
                cast(r.works_from as varchar(10)), cast(r.works_to as varchar(10))
            """;

    static StaffMember of(@Nullable Object[] row) {
        return new StaffMember(
                PostingId.fromString(text(row[0])),
                new AccountId(UUID.fromString(text(row[1]))),
                LocalizedText.of(text(row[2]), text(row[3])),
                text(row[4]),
                LocalizedText.of(text(row[5]), text(row[6])),
                text(row[7]),
                Optional.of(text(row[8])).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(text(row[9])).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
