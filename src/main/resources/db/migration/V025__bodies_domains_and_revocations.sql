-- A reason may say a little more than before.
alter table certificates_certificate alter column revoked_because set data type varchar(500);

-- A revocation that was a mistake and was taken back. Appended, never changed.
create table certificates_former_revocation (
    id uuid primary key,
    number varchar(24) not null references certificates_certificate (number),
    revoked_at timestamp with time zone not null,
    revoked_by uuid not null,
    revoked_because varchar(500) not null,
    taken_back_at timestamp with time zone not null,
    taken_back_by uuid not null
);
create index certificates_former_revocation_number on certificates_former_revocation (number);

-- Managers read the register from the newest on.
create index certificates_certificate_issued on certificates_certificate (issued_at, number, account_id);

-- A domain of e-mail addresses that an institution gives to those who work there, or below it.
create table institutions_domain (
    id uuid primary key,
    institution_id uuid not null references institutions_institution (id),
    domain varchar(253) not null, -- lower case, in ASCII
    added_by uuid not null,
    added_at timestamp with time zone not null,
    constraint institutions_domain_once unique (domain)
);
create index institutions_domain_of on institutions_domain (institution_id);

-- The domain that confirmed a posting; null: somebody did, whom confirmed_by names.
alter table institutions_posting add column confirmed_domain varchar(253);

-- A committee, working group or board of several institutions.
create table institutions_body (
    id uuid primary key,
    institution_id uuid not null references institutions_institution (id), -- whose it is
    kind varchar(20) not null, -- COMMITTEE, WORKING_GROUP, PROJECT_BOARD
    name_en varchar(160) not null,
    name_bn varchar(160) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    version bigint not null,
    constraint institutions_body_name unique (institution_id, name_en)
);

-- An institution in a body, from day to day.
create table institutions_body_member (
    id uuid primary key,
    body_id uuid not null references institutions_body (id),
    institution_id uuid not null references institutions_institution (id),
    represented_by uuid, -- an account
    deputy uuid, -- an account
    from_day date not null,
    to_day date, -- the last; null: until further notice
    added_by uuid not null,
    added_at timestamp with time zone not null
);
create index institutions_body_member_body on institutions_body_member (body_id);
create index institutions_body_member_institution on institutions_body_member (institution_id);
create index institutions_body_member_represented on institutions_body_member (represented_by);
create index institutions_body_member_deputy on institutions_body_member (deputy);
