-- Who looked at whose data. Appended, never changed.
create table reporting_access (
    id uuid primary key,
    account_id uuid not null,
    what varchar(40) not null,
    filter varchar(2000) not null, -- as the address had it
    at timestamp with time zone not null
);
create index reporting_access_account on reporting_access (account_id, at);
