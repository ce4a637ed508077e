package org.setu.reporting.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Reads where people work, and who works where. */
final class WorkplaceReader {
    private static final String INSTITUTIONS = "select i.id, i.name_en, i.name_bn from institutions_institution i";

    private static final String POSTINGS = """
            select p.id, p.account_id, p.institution_id, p.other_name, p.claimed_at, p.confirmed_at, p.ended_at, p.works_from, p.works_to
            from institutions_posting p
            order by p.account_id, case when p.confirmed_at is null then 0 else 1 end, p.claimed_at, p.id""";

    private final Rows rows;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<LocalizedText> names = new ArrayList<>();
    private final Map<String, Integer> elsewhere = new HashMap<>();

    WorkplaceReader(Rows rows) throws SQLException {
        this.rows = rows;
        rows.each(INSTITUTIONS, row -> {
            UUID id = row.id(1);
            numbers.put(id, ids.size());
            ids.add(id);
            names.add(LocalizedText.of(String.valueOf(row.text(2)), String.valueOf(row.text(3))));
        });
    }

    /** Of institutions. */
    Map<UUID, Integer> numbers() {
        return numbers;
    }

    /** Once the postings are read, which tell of other places. */
    WorkplaceColumns workplaces() {
        return new WorkplaceColumns(
                numbers,
                ids.toArray(UUID[]::new),
                names.toArray(LocalizedText[]::new),
                ranks(Language.EN),
                ranks(Language.BN));
    }

    private int[] ranks(Language language) {
        Function<Integer, String> name = at -> names.get(at).in(language).toLowerCase(Locale.ROOT);
        List<Integer> ordered = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(name))
                .toList();
        int[] ranks = new int[names.size()];
        int rank = 0;
        String last = "";
        for (int at : ordered) {
            rank += name.apply(at).equals(last) ? 0 : 1;
            last = name.apply(at);
            ranks[at] = rank;
        }
        return ranks;
    }

    private record Posting(int person, UUID id, int place, int claimed, int confirmed, int ended, int from, int to) {}

    PostingColumns postings(PeopleColumns people) throws SQLException {
        var postings = new ArrayList<Posting>();
        rows.each(POSTINGS, row -> {
            Integer person = people.numbers().get(row.id(2));
            if (person != null) {
                postings.add(new Posting(
                        person,
                        row.id(1),
                        place(row.has(3) ? row.id(3) : null, row.text(4)),
                        row.moment(5),
                        row.moment(6),
                        row.moment(7),
                        row.day(8),
                        row.day(9)));
            }
        });
        // Stable: those of one person stay as they came.
        postings.sort(Comparator.comparingInt(Posting::person));
        int[] first = new int[people.size() + 1];
        postings.forEach(posting -> first[posting.person() + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        return new PostingColumns(
                first,
                postings.stream().map(Posting::id).toArray(UUID[]::new),
                postings.stream().mapToInt(Posting::person).toArray(),
                postings.stream().mapToInt(Posting::place).toArray(),
                postings.stream().mapToInt(Posting::claimed).toArray(),
                postings.stream().mapToInt(Posting::confirmed).toArray(),
                postings.stream().mapToInt(Posting::ended).toArray(),
                postings.stream().mapToInt(Posting::from).toArray(),
                postings.stream().mapToInt(Posting::to).toArray());
    }

    private int place(@Nullable UUID institution, @Nullable String other) {
        if (institution != null) {
            return numbers.getOrDefault(institution, WorkplaceColumns.NONE);
        } else if (other == null) {
            return WorkplaceColumns.NONE;
        } else {
            return elsewhere.computeIfAbsent(other, name -> {
                names.add(LocalizedText.of(name, name));
                return names.size() - 1;
            });
        }
    }
}
