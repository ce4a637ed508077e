create table institutions_institution (
    id uuid primary key,
    parent_id uuid references institutions_institution (id),
    slug varchar(64) not null,
    name_en varchar(160) not null,
    name_bn varchar(160) not null,
    kind varchar(20) not null, -- ministry, division, department, district-office, mission, association, agency, other
    closed_at timestamp with time zone,
    version bigint not null,
    constraint institutions_institution_slug unique (slug)
);
create index institutions_institution_parent on institutions_institution (parent_id);

-- Who works where, from when to when. Claimed by the person, then confirmed by somebody who knows.
create table institutions_posting (
    id uuid primary key,
    account_id uuid not null,
    institution_id uuid references institutions_institution (id),
    other_name varchar(160), -- where the institution is not in the tree
    position varchar(120),
    claimed_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    confirmed_by uuid,
    ended_at timestamp with time zone
);
create index institutions_posting_account on institutions_posting (account_id);
create index institutions_posting_institution on institutions_posting (institution_id);
