create table learning_enrolment (
    id uuid primary key,
    account_id uuid not null,
    slug varchar(64) not null,
    revision_id uuid not null,
    enrolled_at timestamp with time zone not null,
    completed_at timestamp with time zone,
    version bigint not null,
    constraint learning_enrolment_once unique (account_id, slug)
);
create index learning_enrolment_slug on learning_enrolment (slug);

-- What a learner did. Appended, never changed; the id is made by the client, so sending twice is harmless.
create table learning_fact (
    id uuid primary key,
    enrolment_id uuid not null references learning_enrolment (id),
    account_id uuid not null,
    kind varchar(20) not null, -- opened, read, seconds, activity, mark, evaluated, moved
    lesson varchar(64), -- <module>/<lesson>
    block varchar(64),
    activity varchar(64), -- of a mark: the quiz
    amount integer, -- of seconds: how many; of an activity or a mark: per cent
    detail varchar(4000),
    occurred_at timestamp with time zone not null,
    received_at timestamp with time zone not null
);
create index learning_fact_enrolment on learning_fact (enrolment_id);

-- Derived from the facts, and can be derived again.
create table learning_progress (
    enrolment_id uuid primary key references learning_enrolment (id),
    percent integer not null,
    seconds integer not null,
    lesson varchar(64),
    block varchar(64),
    last_at timestamp with time zone not null,
    version bigint not null
);

-- The ledger: what was completed, by which rule's reasons, and where the person worked on that day.
create table learning_completion (
    id uuid primary key,
    enrolment_id uuid not null references learning_enrolment (id),
    account_id uuid not null,
    slug varchar(64) not null,
    revision_id uuid not null,
    outcome varchar(20) not null, -- certificate, participation
    reasons text not null, -- JSON
    institution_id uuid,
    position varchar(120),
    at timestamp with time zone not null,
    constraint learning_completion_once unique (enrolment_id, outcome)
);
create index learning_completion_account on learning_completion (account_id);

create table learning_bookmark (
    account_id uuid not null,
    slug varchar(64) not null,
    lesson varchar(64) not null,
    block varchar(64) not null,
    made_at timestamp with time zone not null,
    primary key (account_id, slug, lesson, block)
);

create table learning_note (
    account_id uuid not null,
    slug varchar(64) not null,
    lesson varchar(64) not null,
    block varchar(64) not null,
    text varchar(8000) not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    primary key (account_id, slug, lesson, block)
);

-- The course evaluation is anonymous: that somebody filled it in is a fact of theirs, what they wrote is not.
create table learning_evaluation (
    id uuid primary key,
    sheet uuid not null,
    slug varchar(64) not null,
    revision_id uuid not null,
    item varchar(64) not null,
    score integer,
    text varchar(4000),
    week date not null -- the week only: an exact time would say who
);
create index learning_evaluation_slug on learning_evaluation (slug);
