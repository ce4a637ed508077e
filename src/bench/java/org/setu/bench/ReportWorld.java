package org.setu.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.setu.fixtures.Postgres;

/**
 * What a country leaves behind, written by the database itself, the same each time: learners at 5,000 institutions, each enrolled in ten of the courses that
 * ship, with ten facts to each enrolment. Of three enrolments one is completed and certified, with both tests and their competencies where the course has
 * tests; of three learners one works where a manager confirmed it and has a confirmed level in what the work needs.
 *
 * @param enrolments in tens
 */
record ReportWorld(int enrolments) {
    static final int INSTITUTIONS = 5_000;
    private static final int COURSES = 10;
    /** Fewer than these, and there was nothing to report on. */
    private static final int FEWEST = 1_000;

    int learners() {
        return enrolments / COURSES;
    }

    /** @param address of a database that a server has started on, with the demonstration and the courses that ship */
    void fill(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address, Postgres.USER, Postgres.USER);
                var statement = connection.createStatement()) {
            for (String sql : SQL) {
                statement.execute(sql.formatted(learners(), INSTITUTIONS, COURSES));
            }
            for (String table :
                    List.of("assessment_measure", "needs_need", "needs_assessment", "certificates_certificate")) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    if (count.getLong(1) < FEWEST) {
                        throw new IllegalStateException(
                                "Nothing to report on: " + table + " has " + count.getLong(1) + " rows");
                    }
                }
            }
        }
    }

    private static final List<String> SQL = List.of(
            """
            create temporary table person as
            select n, md5('account ' || n)::uuid as account,
                timestamp with time zone '2025-06-01 04:00:00+00' + n %% 500 * interval '1 day' + n %% 600 * interval '1 minute' as began
            from generate_series(1, %1$d) n
            """, """
            create temporary table revision as
            select slug, id as revision_id, row_number() over (order by slug) - 1 as c from (
                select distinct on (slug) slug, id from courses_revision order by slug, number desc) newest
            order by slug limit %3$d
            """, """
            create temporary table test as
            select e.slug, m.quiz, row_number() over (partition by e.slug order by m.quiz desc) - 1 as place, m.competency
            from (select distinct enrolment_id, quiz, competency from assessment_measure) m
            join learning_enrolment e on e.id = m.enrolment_id
            group by e.slug, m.quiz, m.competency
            """, """
            create temporary table competency as select distinct competency from test
            """, """
            insert into institutions_institution (id, parent_id, slug, name_en, name_bn, kind, version)
            select md5('institution ' || n)::uuid,
                case when n > 510 then md5('institution ' || (11 + n %% 500))::uuid when n > 10 then md5('institution ' || (1 + n %% 10))::uuid end,
                'bench-' || n, 'Institution ' || n, 'প্রতিষ্ঠান ' || n,
                case when n > 510 then 'DISTRICT_OFFICE' when n > 10 then 'DEPARTMENT' else 'MINISTRY' end, 1
            from generate_series(1, %2$d) n
            """, """
            create temporary table place as
            select id, row_number() over (order by slug) - 1 as k, count(*) over () as many from institutions_institution
            """, """
            insert into identity_account (id, email, email_confirmed_at, name_en, name_bn, kind, language, password_hash, created_at, version)
            select account, 'learner' || n || '@bench.example', began, 'Learner ' || n, 'শিক্ষার্থী ' || n,
                case n %% 5 when 0 then 'CIVIL_SOCIETY' else 'GOVERNMENT' end, 'bn', '-', began, 1
            from person
            """, """
            insert into institutions_posting (id, account_id, institution_id, position, claimed_at, confirmed_at)
            select md5('posting ' || n)::uuid, account, place.id, 'Officer', began, case when n %% 3 = 0 then began end
            from person join place on place.k = n %% place.many
            """, """
            create temporary table enrolment as
            select p.n, r.c, md5('enrolment ' || p.n || ' ' || r.c)::uuid as id, p.account, r.slug, r.revision_id,
                p.began + r.c * interval '3 days' as began, (p.n + r.c) %% 3 = 0 as done
            from person p, revision r
            """, """
            insert into learning_enrolment (id, account_id, slug, revision_id, enrolled_at, completed_at, version)
            select id, account, slug, revision_id, began, case when done then began + (5 + n %% 30) * interval '1 day' end, 1 from enrolment
            """, """
            insert into learning_progress (enrolment_id, percent, seconds, lesson, last_at, version)
            select id, case when done then 100 else n %% 100 end, 3600, 'a' || n %% 8 + 1 || '/lesson', began + interval '2 days', 1 from enrolment
            """, """
            insert into learning_fact (id, enrolment_id, account_id, kind, lesson, activity, amount, occurred_at, received_at)
            select md5('fact ' || n || ' ' || c || ' ' || f)::uuid, id, account, case f when 10 then 'MARK' else 'READ' end,
                'a' || f %% 8 + 1 || '/lesson', case f when 10 then 'a1-quiz' end,
                case f when 10 then 50 + (n + c) %% 51 end, began + f * interval '1 hour', began + f * interval '1 hour'
            from enrolment, generate_series(1, 10) f
            """, """
            insert into learning_fact (id, enrolment_id, account_id, kind, activity, amount, detail, occurred_at, received_at)
            select md5('test ' || e.n || ' ' || e.c || ' ' || t.quiz)::uuid, e.id, e.account, 'MARK', t.quiz,
                30 + (e.n * 7 + t.place * 11) %% 30 + t.place * 20, 'measured', e.began, e.began
            from enrolment e join (select slug, quiz, min(place) as place from test group by slug, quiz) t on t.slug = e.slug
            where e.done
            """, """
            insert into assessment_measure (id, attempt_id, enrolment_id, quiz, competency, points, possible)
            select md5('measure ' || e.n || ' ' || e.c || ' ' || t.quiz || ' ' || t.competency)::uuid, md5('test ' || e.n || ' ' || e.c || ' ' || t.quiz)::uuid,
                e.id, t.quiz, t.competency, (e.n + t.place) %% 3, 2
            from enrolment e join test t on t.slug = e.slug
            where e.done
            """, """
            insert into learning_completion (id, enrolment_id, account_id, slug, revision_id, outcome, reasons, institution_id, at)
            select md5('completion ' || e.n || ' ' || e.c)::uuid, e.id, e.account, e.slug, e.revision_id, 'CERTIFICATE', '[]', place.id,
                e.began + (5 + e.n %% 30) * interval '1 day'
            from enrolment e join place on place.k = e.n %% place.many
            where e.done
            """, """
            insert into certificates_certificate (number, code, enrolment_id, account_id, kind, slug, revision_id, revision_number, minutes,
                detail, holder_salt, holder_hash, issued_at)
            select 'BENCH-' || n || '-' || c, md5('code ' || n || ' ' || c), id, account, 'COMPLETION', slug, revision_id, 1, 300, '{}', '-', '-',
                began + (5 + n %% 30) * interval '1 day'
            from enrolment
            where done
            """, """
            insert into needs_need (id, institution_id, competency, least_level, least_people, set_by, set_at, version)
            select md5('need ' || p.k || ' ' || c.competency)::uuid, p.id, c.competency, 3, 2, p.id, now(), 1
            from place p, competency c
            on conflict do nothing
            """, """
            insert into needs_assessment (id, account_id, competency, said_level, evidence, said_at, confirmed_level, confirmed_by, confirmed_at, version)
            select md5('assessment ' || n || ' ' || c.competency)::uuid, account, c.competency, 3, '', began, 1 + n %% 4, account, began, 1
            from person, competency c
            where n %% 3 = 0
            """, "analyze");
}
