-- What a test before or after a course said of each competency: derived from the result, written with it and corrected with it.
create table assessment_measure (
    id uuid primary key,
    attempt_id uuid not null,
    enrolment_id uuid not null,
    quiz varchar(64) not null,
    competency varchar(64) not null,
    points double precision not null,
    possible integer not null,
    constraint assessment_measure_once unique (attempt_id, competency)
);
create index assessment_measure_enrolment on assessment_measure (enrolment_id, quiz);
