-- A draft is to be published at a time. Ended, never deleted: what became of each is the course's history.
create table courses_publication_plan (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    extent varchar(10) not null, -- minor, major
    note varchar(2000) not null,
    checksum varchar(64) not null, -- of the draft that is meant; another is not published
    due_at timestamp with time zone not null,
    planned_by uuid not null,
    planned_at timestamp with time zone not null,
    ended_at timestamp with time zone, -- null: it is open, which one of a course's is at most
    outcome varchar(20), -- published, or why not
    ended_by uuid, -- who called it off, planned anew or published by hand
    revision_number integer -- as which it was published
);
create index courses_publication_plan_slug on courses_publication_plan (slug);
create index courses_publication_plan_due on courses_publication_plan (ended_at, due_at);

-- A course is not offered any more, or was not for a time.
create table courses_withdrawal (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    reason_en varchar(600) not null,
    reason_bn varchar(600) not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamp with time zone not null,
    offered_by uuid,
    offered_at timestamp with time zone -- null: it still is withdrawn
);
create index courses_withdrawal_slug on courses_withdrawal (slug, offered_at);
