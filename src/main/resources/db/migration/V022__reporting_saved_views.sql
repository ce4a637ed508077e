-- A report that a manager comes back to, as a name for its filter. What it shows is worked out anew each time, of whomever they may see then.
create table reporting_saved_view (
    id uuid primary key,
    account_id uuid not null,
    name varchar(80) not null,
    filter varchar(2000) not null, -- as the address has it
    rhythm varchar(10), -- WEEKLY, MONTHLY; null: no letters
    next_on date, -- when the next letter is due
    saved_at timestamp with time zone not null,
    version bigint not null,
    constraint reporting_saved_view_name unique (account_id, name)
);
create index reporting_saved_view_next on reporting_saved_view (next_on);
