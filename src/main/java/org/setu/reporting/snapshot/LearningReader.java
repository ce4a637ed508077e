package org.setu.reporting.snapshot;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Reads who learns what, and what came of it: each table by itself and in no order, which a database is quickest with. */
final class LearningReader {
    private static final String ENROLMENTS =
            "select e.id, e.account_id, e.slug, e.enrolled_at, e.completed_at from learning_enrolment e";

    private static final String PROGRESS = "select p.enrolment_id, p.percent, p.lesson from learning_progress p";

    private static final String COMPLETIONS = """
            select d.enrolment_id, d.institution_id
            from learning_completion d
            where d.outcome = 'CERTIFICATE' and d.institution_id is not null""";

    private static final String MARKS = """
            select f.enrolment_id, f.activity, f.amount, case when f.detail = 'measured' then 1 else 0 end, f.received_at
            from learning_fact f
            where f.kind = 'MARK' and f.replaced_by is null""";

    private static final String MEASURES =
            "select m.enrolment_id, m.quiz, m.competency, 100 * m.points / m.possible from assessment_measure m";

    private static final String CERTIFICATES = """
            select c.enrolment_id, case when c.kind = 'COMPLETION' then 1 else 0 end, c.issued_at, c.expires_at, c.revoked_at
            from certificates_certificate c""";

    private static final String LAPSES = """
            select c.enrolment_id, w.former_expires_at, w.renewed_at
            from certificates_renewal w join certificates_certificate c on c.number = w.number
            where w.renewed_at > w.former_expires_at""";

    private final Rows rows;
    private final Map<UUID, Integer> institutions;
    private final Dictionary slugs = new Dictionary();
    private final Dictionary lessons = new Dictionary();
    private final Dictionary quizzes = new Dictionary();
    private final EnrolmentColumns enrolments;
    private final Numbers numbers;

    LearningReader(Rows rows, PeopleColumns people, Map<UUID, Integer> institutions) throws SQLException {
        this.rows = rows;
        this.institutions = institutions;
        this.enrolments = enrolments(people);
        this.numbers = new Numbers(enrolments.idsHigh(), enrolments.idsLow());
        progress();
        completions();
    }

    EnrolmentColumns enrolments() {
        return enrolments;
    }

    /** Progress and places are filled in afterwards. */
    private EnrolmentColumns enrolments(PeopleColumns people) throws SQLException {
        var idsHigh = LongStream.builder();
        var idsLow = LongStream.builder();
        var learners = IntStream.builder();
        var courses = IntStream.builder();
        var enrolled = IntStream.builder();
        var completed = IntStream.builder();
        rows.each(ENROLMENTS, row -> {
            Integer person = people.numbers().get(row.id(2));
            if (person != null) {
                UUID id = row.id(1);
                idsHigh.add(id.getMostSignificantBits());
                idsLow.add(id.getLeastSignificantBits());
                learners.add(person);
                courses.add(slugs.add(row.text(3)));
                enrolled.add(Math.max(0, row.moment(4)));
                completed.add(row.moment(5));
            }
        });
        int[] since = enrolled.build().toArray();
        Order order = Order.by(since);
        int[] nowhere = new int[since.length];
        Arrays.fill(nowhere, WorkplaceColumns.NONE);
        short[] begunNowhere = new short[since.length];
        Arrays.fill(begunNowhere, (short) Dictionary.NONE);
        return new EnrolmentColumns(
                order.longs(idsHigh.build().toArray()),
                order.longs(idsLow.build().toArray()),
                order.ints(learners.build().toArray()),
                order.codes(courses.build().toArray()),
                order.ints(since),
                order.ints(completed.build().toArray()),
                nowhere,
                new byte[since.length],
                begunNowhere,
                slugs,
                lessons);
    }

    private void progress() throws SQLException {
        rows.each(PROGRESS, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                enrolments.percents()[enrolment] = (byte) row.number(2);
                enrolments.lessons()[enrolment] = (short) lessons.add(row.text(3));
            }
        });
    }

    private void completions() throws SQLException {
        rows.each(COMPLETIONS, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                enrolments.completedAt()[enrolment] = institutions.getOrDefault(row.id(2), WorkplaceColumns.NONE);
            }
        });
    }

    MarkColumns marks() throws SQLException {
        var of = IntStream.builder();
        var quiz = IntStream.builder();
        var percent = IntStream.builder();
        var measured = IntStream.builder();
        var received = IntStream.builder();
        rows.each(MARKS, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                of.add(enrolment);
                quiz.add(quizzes.add(row.text(2)));
                percent.add(row.number(3));
                measured.add(row.number(4));
                received.add(row.moment(5));
            }
        });
        int[] enrolled = of.build().toArray();
        Order order = Order.by(enrolled);
        return new MarkColumns(
                order.ints(enrolled),
                order.codes(quiz.build().toArray()),
                order.bytes(percent.build().toArray()),
                order.flags(measured.build().toArray()),
                order.ints(received.build().toArray()),
                quizzes);
    }

    MeasureColumns measures() throws SQLException {
        var of = IntStream.builder();
        var quiz = IntStream.builder();
        var competency = IntStream.builder();
        var share = DoubleStream.builder();
        var competencies = new Dictionary();
        rows.each(MEASURES, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                of.add(enrolment);
                quiz.add(quizzes.add(row.text(2)));
                competency.add(competencies.add(row.text(3)));
                share.add(row.share(4));
            }
        });
        int[] enrolled = of.build().toArray();
        Order order = Order.by(enrolled);
        return new MeasureColumns(
                order.ints(enrolled),
                order.codes(quiz.build().toArray()),
                order.codes(competency.build().toArray()),
                order.floats(share.build().toArray()),
                competencies);
    }

    CertificateColumns certificates() throws SQLException {
        var of = IntStream.builder();
        var complete = IntStream.builder();
        var issued = IntStream.builder();
        var expires = IntStream.builder();
        var revoked = IntStream.builder();
        rows.each(CERTIFICATES, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                of.add(enrolment);
                complete.add(row.number(2));
                issued.add(row.moment(3));
                expires.add(row.moment(4));
                revoked.add(row.moment(5));
            }
        });
        int[] enrolled = of.build().toArray();
        Order order = Order.by(enrolled);
        return new CertificateColumns(
                order.ints(enrolled),
                order.flags(complete.build().toArray()),
                order.ints(issued.build().toArray()),
                order.ints(expires.build().toArray()),
                order.ints(revoked.build().toArray()),
                lapses());
    }

    private CertificateColumns.Lapses lapses() throws SQLException {
        var of = IntStream.builder();
        var expired = IntStream.builder();
        var renewed = IntStream.builder();
        rows.each(LAPSES, row -> {
            int enrolment = numbers.of(row.id(1));
            if (enrolment != Numbers.NONE) {
                of.add(enrolment);
                expired.add(row.moment(2));
                renewed.add(row.moment(3));
            }
        });
        int[] enrolled = of.build().toArray();
        Order order = Order.by(enrolled);
        return new CertificateColumns.Lapses(
                order.ints(enrolled),
                order.ints(expired.build().toArray()),
                order.ints(renewed.build().toArray()));
    }
}
