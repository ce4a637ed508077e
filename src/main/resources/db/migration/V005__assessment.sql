create table assessment_attempt (
    id uuid primary key,
    enrolment_id uuid not null,
    account_id uuid not null,
    slug varchar(64) not null,
    quiz varchar(64) not null,
    revision_id uuid not null,
    number integer not null,
    seed bigint not null,
    drawing text not null, -- JSON: the questions drawn and the order of their parts, frozen
    started_at timestamp with time zone not null,
    deadline_at timestamp with time zone,
    submitted_at timestamp with time zone,
    version bigint not null,
    constraint assessment_attempt_number unique (enrolment_id, quiz, number)
);
create index assessment_attempt_account on assessment_attempt (account_id);

-- The answer journal: each answer is one insert. The number counts a question's answers, so that two devices cannot both be the next.
create table assessment_step (
    attempt_id uuid not null references assessment_attempt (id),
    id uuid not null,
    account_id uuid not null,
    device varchar(64), -- the sign-in that it came from, where a page sent it
    question varchar(64) not null,
    number integer not null,
    response varchar(8000) not null,
    occurred_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    primary key (attempt_id, id),
    constraint assessment_step_number unique (attempt_id, question, number)
);

-- Derived from the steps by a pure function, once, at submission.
create table assessment_result (
    attempt_id uuid primary key references assessment_attempt (id),
    percent integer not null,
    passed boolean not null,
    critical_missed integer not null,
    detail text not null, -- JSON: each question's grade, competencies
    graded_at timestamp with time zone not null
);
