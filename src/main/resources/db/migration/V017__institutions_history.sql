-- What became of each institution: appended, never changed.
create table institutions_event (
    id uuid primary key,
    institution_id uuid not null references institutions_institution (id),
    what varchar(10) not null, -- added, renamed, moved, closed, reopened, merged (into another), took_in (another)
    former_en varchar(160), -- renamed: as it was called before
    former_bn varchar(160),
    former_kind varchar(20),
    name_en varchar(160) not null, -- as it was called afterwards
    name_bn varchar(160) not null,
    kind varchar(20) not null,
    former_parent_id uuid, -- moved: null is the top
    parent_id uuid,
    other_id uuid, -- merged, took_in
    account_id uuid, -- null: the installation itself
    at timestamp with time zone not null
);
create index institutions_event_institution on institutions_event (institution_id, at);

-- Closed because another took it in.
alter table institutions_institution add column merged_into uuid references institutions_institution (id);

-- The days as they were told, beside the instants at which they were recorded; null: nobody said.
alter table institutions_posting add column works_from date;
alter table institutions_posting add column works_to date;
-- Who reported that the person left.
alter table institutions_posting add column ended_by uuid;

-- A table that somebody brought, kept until they have seen what it would change and say so, for a day at most.
create table institutions_upload (
    id uuid primary key,
    account_id uuid not null,
    purpose varchar(10) not null, -- tree, people
    file bytea not null,
    received_at timestamp with time zone not null
);
create index institutions_upload_account on institutions_upload (account_id);
