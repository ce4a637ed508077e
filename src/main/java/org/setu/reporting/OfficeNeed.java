package org.setu.reporting;

import org.setu.needs.Level;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;

/**
 * What an institution needs of one competency, held against its own people, without those below it.
 *
 * @param level at least
 * @param people how many at least
 * @param able how many are confirmed at that level or a higher one
 * @param waiting how many said something of themselves that nobody has confirmed
 * @param certified how many hold a valid certificate of a course that builds it, whatever their level
 */
public record OfficeNeed(
        InstitutionId institution,
        LocalizedText name,
        String competency,
        Level level,
        int people,
        int able,
        int waiting,
        int certified) {
    static final String SELECT = """
            select cast(r.institution_id as varchar(36)), r.institution_en, r.institution_bn, r.competency, r.least_level, r.least_people,
                sum(case when r.level_now >= r.least_level then 1 else 0 end), sum(r.waits), sum(r.certified)
            """;

    static final String GROUPED = """
             group by r.institution_id, r.institution_en, r.institution_bn, r.competency, r.least_level, r.least_people
            order by r.institution_en, r.institution_id, r.competency""";

    static OfficeNeed of(Object[] row) {
        return new OfficeNeed(
                InstitutionId.fromString(row[0].toString()),
                LocalizedText.of(row[1].toString(), row[2].toString()),
                row[3].toString(),
                Level.numbered(number(row[4])),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** How many more it needs. */
    public int missing() {
        return Math.max(0, people - able);
    }
}
