create sequence certificates_serial;

-- The register. No name: a salted hash proves that the holder's name was not altered.
create table certificates_certificate (
    number varchar(24) primary key,
    code varchar(32) not null,
    enrolment_id uuid not null,
    account_id uuid not null,
    kind varchar(20) not null, -- COMPLETION, PARTICIPATION
    slug varchar(64) not null,
    revision_id uuid not null,
    revision_number integer not null,
    minutes integer not null,
    detail text not null, -- JSON: titles, statement, competencies, mode of assessment, in both languages
    holder_salt varchar(32) not null,
    holder_hash varchar(64) not null,
    issued_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    revoked_by uuid,
    revoked_because varchar(400),
    constraint certificates_certificate_code unique (code),
    constraint certificates_certificate_once unique (enrolment_id, kind)
);
create index certificates_certificate_account on certificates_certificate (account_id);

-- The name as it stood on the day of issue; erased when the person asks.
create table certificates_holder (
    number varchar(24) primary key references certificates_certificate (number),
    name_en varchar(120) not null,
    name_bn varchar(120) not null
);
