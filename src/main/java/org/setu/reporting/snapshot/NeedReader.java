package org.setu.reporting.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** Reads what work needs, and where people stand in it. */
final class NeedReader {
    /** Of an institution that is closed nothing is needed. */
    private static final String NEEDS = """
            select n.institution_id, n.competency, n.least_level, n.least_people
            from needs_need n
            join institutions_institution i on i.id = n.institution_id and i.closed_at is null
            order by n.competency""";

    private static final String ASSESSMENTS = """
            select s.account_id, s.competency, coalesce(s.confirmed_level, 0),
                case when s.confirmed_at is null or s.confirmed_at < s.said_at then 1 else 0 end
            from needs_assessment s""";

    private NeedReader() {}

    private record Need(int institution, int competency, int level, int people) {}

    static NeedColumns needs(Rows rows, Map<UUID, Integer> institutions, Dictionary competencies) throws SQLException {
        var needs = new ArrayList<Need>();
        rows.each(NEEDS, row -> {
            Integer institution = institutions.get(row.id(1));
            if (institution != null) {
                needs.add(new Need(institution, competencies.add(row.text(2)), row.number(3), row.number(4)));
            }
        });
        // Stable: those of one institution stay as they came.
        needs.sort(Comparator.comparingInt(Need::institution));
        int[] first = new int[institutions.size() + 1];
        needs.forEach(need -> first[need.institution() + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        return new NeedColumns(
                first,
                needs.stream().mapToInt(Need::institution).toArray(),
                needs.stream().mapToInt(Need::competency).toArray(),
                needs.stream().mapToInt(Need::level).toArray(),
                needs.stream().mapToInt(Need::people).toArray(),
                competencies);
    }

    static AssessmentColumns assessments(Rows rows, PeopleColumns people, Dictionary competencies) throws SQLException {
        var found = LongStream.builder();
        rows.each(ASSESSMENTS, row -> {
            Integer person = people.numbers().get(row.id(1));
            if (person != null) {
                found.add(AssessmentColumns.one(
                        person, competencies.add(row.text(2)), row.number(3), row.number(4) == 1));
            }
        });
        return new AssessmentColumns(found.build().sorted().toArray());
    }
}
