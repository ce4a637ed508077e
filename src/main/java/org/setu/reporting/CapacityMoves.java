package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.reporting.MovedPerson.Reason;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/**
 * Who began and who ceased to count among the people of a scope who can do something, between the ends of two days. Both days are told by what is known
 * now, as in {@link Capacity#matrix(Snapshot, ReportScope, LocalDate)}; the later one may be still to come.
 */
@MadeOnce
@Transactional
public class CapacityMoves {
    private static final String NAMES = NamedSql.read("moved-people.sql");

    private final Capacity capacity;
    private final EntityManager entities;

    @Inject
    CapacityMoves(Capacity capacity, EntityManager entities) {
        this.capacity = capacity;
        this.entities = entities;
    }

    /** @param posting where they count, or counted until they ceased to */
    private record Move(int person, int posting, Reason reason) {}

    /** @param area the key of one; whatever somebody is certified in, where it is empty */
    public CapacityChange count(
            Snapshot snapshot, ReportScope scope, Optional<String> area, LocalDate from, LocalDate to) {
        return count(moves(snapshot, scope, area, from, to));
    }

    private static CapacityChange count(List<Move> moves) {
        long gained = moves.stream().filter(move -> move.reason().isGain()).count();
        return new CapacityChange(gained, moves.size() - gained);
    }

    /** How many they are, and one page of them. */
    public record Found(CapacityChange change, PageOf<MovedPerson> people) {}

    /** Those whom {@link #count} counts as well: those who came before those who went, each by institution and name. */
    public Found find(
            Snapshot snapshot,
            ReportScope scope,
            Optional<String> area,
            LocalDate from,
            LocalDate to,
            int number,
            int size) {
        List<Move> moves = moves(snapshot, scope, area, from, to);
        var page = PageOf.cut(inOrder(snapshot, moves), number, size);
        return new Found(
                count(moves), new PageOf<>(named(snapshot, page.rows()), page.number(), page.size(), page.total()));
    }

    private List<Move> moves(
            Snapshot snapshot, ReportScope scope, Optional<String> area, LocalDate from, LocalDate to) {
        Optional<Set<String>> courses = area.map(capacity::courses);
        var places = new ScopePlaces(snapshot, scope);
        CapablePeople then = capacity.capable(snapshot, from);
        CapablePeople now = capacity.capable(snapshot, to);
        boolean[] couldThen = then.certified(courses);
        boolean[] canNow = now.certified(courses);
        var moves = new ArrayList<Move>();
        for (int person = 0; person < canNow.length; person++) {
            boolean before = couldThen[person] && then.works(person, places);
            boolean after = canNow[person] && now.works(person, places);
            if (after && !before) {
                moves.add(new Move(person, now.held()[person], couldThen[person] ? Reason.ARRIVED : Reason.CERTIFIED));
            } else if (before && !after) {
                moves.add(new Move(person, then.held()[person], canNow[person] ? Reason.LEFT : Reason.LAPSED));
            }
        }
        return moves;
    }

    private static List<Move> inOrder(Snapshot snapshot, List<Move> moves) {
        int[] names = snapshot.people().ranksEn();
        int[] institutions = snapshot.workplaces().ranksEn();
        int[] places = snapshot.postings().places();
        int[] all = new int[moves.size()];
        Arrays.setAll(all, at -> at);
        int[] byName = Ranked.by(at -> names[moves.get(at).person()], all);
        int[] byPlace = Ranked.by(at -> institutions[places[moves.get(at).posting()]], byName);
        return Arrays.stream(Ranked.by(at -> moves.get(at).reason().isGain() ? 0 : 1, byPlace))
                .mapToObj(moves::get)
                .toList();
    }

    /** Whose data were erased since is left out. */
    private List<MovedPerson> named(Snapshot snapshot, List<Move> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        UUID[] ids = snapshot.postings().ids();
        Stream<?> rows = new NamedSql(NAMES)
                .with("these", moves.stream().map(move -> ids[move.posting()]).toList())
                .query(entities)
                .getResultStream();
        Map<UUID, Object[]> names = rows.map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> UUID.fromString(row[0].toString()), row -> row));
        return moves.stream()
                .flatMap(move ->
                        Optional.ofNullable(names.get(ids[move.posting()]))
                                .map(row -> person(row, move.reason()))
                                .stream())
                .toList();
    }

    private static MovedPerson person(Object[] row, Reason reason) {
        return new MovedPerson(
                LocalizedText.of(row[1].toString(), row[2].toString()),
                LocalizedText.of(row[3].toString(), row[4].toString()),
                Optional.ofNullable(row[5]).map(Object::toString).orElse(""),
                reason);
    }
}
