package org.setu.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.institutions.Today;
import org.setu.needs.Competencies;
import org.setu.reporting.snapshot.NeedColumns;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;

/**
 * What institutions can do: the people who work there today by a confirmed posting and hold a valid certificate of completion, by the priority area that
 * its course serves. A course serves an area if, as it is published now, one of its objectives builds a competency of that area.
 */
@MadeOnce
@Transactional
public class Capacity {
    /** What serves all areas is not one of them. */
    private static final String CROSS_CUTTING = "X";

    private static final String PEOPLE =
            "from (" + NamedSql.read("capable-people.sql") + ") r where r.enrolment_id in (:these)";

    private final EntityManager entities;
    private final Revisions revisions;
    private final Competencies competencies;
    private final Today today;

    @Inject
    Capacity(EntityManager entities, Revisions revisions, Competencies competencies, Today today) {
        this.entities = entities;
        this.revisions = revisions;
        this.competencies = competencies;
        this.today = today;
    }

    /** In the order of the strategy. */
    public List<PriorityArea> areas() {
        return areas(revisions.current());
    }

    /** The area of this key, if it is one of the strategy's. */
    public Optional<PriorityArea> area(String key) {
        return areas().stream().filter(area -> area.key().equals(key)).findFirst();
    }

    private static List<PriorityArea> areas(List<PublishedCourse> courses) {
        var areas = new LinkedHashMap<String, PriorityArea>();
        courses.stream()
                .map(course -> course.content().shared().priorityAreas())
                .forEach(areas::putAll);
        areas.remove(CROSS_CUTTING);
        return List.copyOf(areas.values());
    }

    /** The people of each institution of the scope in each area, against those that it needs. */
    public CapacityMatrix matrix(Snapshot snapshot, ReportScope scope) {
        return matrix(snapshot, scope, today.date());
    }

    /**
     * The same on another day. Of a day in the past it tells what is known now of then; of a day to come, what is left by what is known now: postings
     * that end or begin until then, and no certificate that is not issued yet. What is needed is always what is needed now.
     */
    public CapacityMatrix matrix(Snapshot snapshot, ReportScope scope, LocalDate day) {
        List<PriorityArea> areas = areas(revisions.current());
        CapablePeople capable = capable(snapshot, areas, day);
        var places = new ScopePlaces(snapshot, scope);
        AreaNeeds needs = needs(snapshot, places);
        UUID[] institutions = snapshot.workplaces().ids();
        int[][] counts = capable.byInstitution(places);
        var people = new HashMap<InstitutionId, CapacityMatrix.Counts>();
        for (int at = 0; at < institutions.length; at++) {
            InstitutionId id = new InstitutionId(institutions[at]);
            if (places.hold(at) && (counts[at][0] > 0 || needs.institutions().contains(id))) {
                people.put(id, counts(id, counts[at], areas, needs));
            }
        }
        return new CapacityMatrix(areas, people);
    }

    /** Who can do something on a day, whatever the area. */
    CapablePeople capable(Snapshot snapshot, LocalDate day) {
        return capable(snapshot, List.of(), day);
    }

    /** Those that serve the area of this key. */
    Set<String> courses(String area) {
        return coursesByArea(revisions.current()).getOrDefault(area, Set.of());
    }

    private CapablePeople capable(Snapshot snapshot, List<PriorityArea> areas, LocalDate day) {
        Map<String, Set<String>> serving = coursesByArea(revisions.current());
        return CapablePeople.on(
                snapshot,
                day,
                endOf(day),
                areas.stream()
                        .map(area -> serving.getOrDefault(area.key(), Set.of()))
                        .toList());
    }

    private AreaNeeds needs(Snapshot snapshot, ScopePlaces places) {
        var needs = new AreaNeeds(competencies.all());
        NeedColumns columns = snapshot.needs();
        for (int need = 0; need < columns.size(); need++) {
            int institution = columns.institutions()[need];
            if (places.hold(institution)) {
                needs.add(
                        new InstitutionId(snapshot.workplaces().ids()[institution]),
                        columns.competencyNames().word(columns.competencies()[need]),
                        columns.people()[need]);
            }
        }
        return needs;
    }

    /** Those of the scope, and of the area if one is named, by institution and name; one row per certificate. */
    public PageOf<CapablePerson> people(
            Snapshot snapshot, ReportScope scope, Optional<String> area, int number, int size) {
        LocalDate day = today.date();
        int[] certificates =
                capable(snapshot, day).certificates(new ScopePlaces(snapshot, scope), area.map(this::courses));
        var page = PageOf.cut(Arrays.stream(certificates).boxed().toList(), number, size);
        return new PageOf<>(people(snapshot, page.rows(), day), page.number(), page.size(), page.total());
    }

    /** As they stand at the database, in this order; what holds no more by now is left out. */
    private List<CapablePerson> people(Snapshot snapshot, List<Integer> certificates, LocalDate day) {
        if (certificates.isEmpty()) {
            return List.of();
        }
        List<UUID> enrolments = certificates.stream()
                .map(certificate ->
                        snapshot.enrolments().id(snapshot.certificates().enrolments()[certificate]))
                .toList();
        Stream<?> rows = new NamedSql(CapablePerson.SELECT + PEOPLE)
                .with("today", day)
                .with("moment", endOf(day))
                .with("these", enrolments)
                .query(entities)
                .getResultStream();
        Map<UUID, CapablePerson> people = rows.map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> UUID.fromString(row[0].toString()), CapablePerson::of, (one, same) -> one));
        return enrolments.stream()
                .map(people::get)
                .filter(person -> person != null)
                .toList();
    }

    /** How many hold a certificate and say that they work in the scope, which nobody has confirmed: they are counted nowhere else. */
    public long unconfirmed(Snapshot snapshot, ReportScope scope) {
        return capable(snapshot, today.date()).unconfirmed(new ScopePlaces(snapshot, scope));
    }

    private OffsetDateTime endOf(LocalDate day) {
        return today.endOf(day).atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Set<String>> coursesByArea(List<PublishedCourse> courses) {
        var serving = new HashMap<String, Set<String>>();
        for (PublishedCourse course : courses) {
            areasOf(course.content())
                    .forEach(area -> serving.computeIfAbsent(area, key -> new LinkedHashSet<>())
                            .add(course.slug().value()));
        }
        return serving;
    }

    private static Stream<String> areasOf(CourseContent content) {
        return content.objectives()
                .flatMap(objective -> content.shared().competency(objective.competency()).stream())
                .map(Competency::priorityArea);
    }

    /** @param counted how many people there are, and how many in each area */
    private static CapacityMatrix.Counts counts(
            InstitutionId id, int[] counted, List<PriorityArea> areas, AreaNeeds needs) {
        var byArea = new HashMap<String, CapacityMatrix.Cover>();
        for (int at = 0; at < areas.size(); at++) {
            String area = areas.get(at).key();
            byArea.put(area, CapacityMatrix.Cover.of(counted[at + 1], needs.of(id, area)));
        }
        return new CapacityMatrix.Counts(counted[0], byArea);
    }
}
