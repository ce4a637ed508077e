-- How a question that was corrected counts for those who answered it before. Decided once, by somebody, with a reason; never changed.
create table assessment_regrading (
    id uuid primary key,
    slug varchar(64) not null,
    question varchar(64) not null,
    revision_id uuid not null, -- the corrected question is that revision's; attempts drawn from earlier ones are graded again
    rule varchar(12) not null, -- BETTER, CORRECTED, FULL, ASKED
    reason_en varchar(1000) not null,
    reason_bn varchar(1000) not null,
    decided_by uuid not null,
    decided_at timestamp with time zone not null,
    attempts integer not null, -- how many were to be graded again
    changed integer not null, -- how many results are others now
    finished_at timestamp with time zone,
    version bigint not null
);
create index assessment_regrading_slug on assessment_regrading (slug);

-- Attempts that wait to be graded again.
create table assessment_ungraded (
    id uuid primary key,
    regrading_id uuid not null references assessment_regrading (id),
    attempt_id uuid not null references assessment_attempt (id),
    constraint assessment_ungraded_once unique (attempt_id, regrading_id)
);
create index assessment_ungraded_regrading on assessment_ungraded (regrading_id);

-- What an attempt had come to before it was graded again. Appended, never changed.
create table assessment_former_result (
    id uuid primary key,
    regrading_id uuid not null references assessment_regrading (id),
    attempt_id uuid not null references assessment_attempt (id),
    percent integer not null,
    passed boolean not null,
    critical_missed integer not null,
    detail text not null, -- JSON, as in assessment_result
    graded_at timestamp with time zone not null,
    constraint assessment_former_result_once unique (attempt_id, regrading_id)
);

-- Whose results a correction touches is asked by course.
create index assessment_attempt_slug on assessment_attempt (slug);

-- A mark that was corrected stays in the journal and says which one counts instead; that one says whose place it takes.
alter table learning_fact add column replaced_by uuid;
alter table learning_fact add column corrects uuid;
