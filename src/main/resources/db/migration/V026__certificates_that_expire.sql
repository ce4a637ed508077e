-- Where its validity ends: the moment at which its last day is over. Null: never.
alter table certificates_certificate add column expires_at timestamp with time zone;

-- How many of the letters that tell of this end are written.
alter table certificates_certificate add column reminders integer default 0 not null;
create index certificates_certificate_expires on certificates_certificate (expires_at);

-- A certificate whose holder showed again what it says. Appended, never changed.
create table certificates_renewal (
    id uuid primary key,
    number varchar(24) not null references certificates_certificate (number),
    renewed_at timestamp with time zone not null,
    former_expires_at timestamp with time zone not null
);
create index certificates_renewal_number on certificates_renewal (number);
