package org.setu.reporting.snapshot;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads who there is, and where each stands in the order of names, which the database knows. */
final class PeopleReader {
    private static final String PEOPLE = """
            select a.id, case when a.erased_at is null then 0 else 1 end, a.kind, a.gender, a.district,
                rank() over (order by lower(a.name_en)), rank() over (order by lower(a.name_bn))
            from identity_account a""";

    private PeopleReader() {}

    static PeopleColumns people(Rows rows) throws SQLException {
        Map<UUID, Integer> numbers = new HashMap<>();
        var traits = new Dictionary();
        var erased = IntStream.builder();
        var kinds = IntStream.builder();
        var genders = IntStream.builder();
        var districts = IntStream.builder();
        var ranksEn = IntStream.builder();
        var ranksBn = IntStream.builder();
        rows.each(PEOPLE, row -> {
            numbers.put(row.id(1), numbers.size());
            erased.add(row.number(2));
            kinds.add(traits.add(row.text(3)));
            genders.add(traits.add(row.text(4)));
            districts.add(traits.add(row.text(5)));
            ranksEn.add(row.number(6));
            ranksBn.add(row.number(7));
        });
        return new PeopleColumns(
                numbers,
                erased.build().toArray(),
                kinds.build().toArray(),
                genders.build().toArray(),
                districts.build().toArray(),
                traits,
                ranksEn.build().toArray(),
                ranksBn.build().toArray());
    }
}
