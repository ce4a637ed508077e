-- An institution that is asked to nominate some of its people for a cohort, until a day.
create table programmes_call (
    id uuid primary key,
    cohort_id uuid not null references programmes_cohort (id),
    institution_id uuid not null,
    places integer, -- null: as many as it likes
    until_on date not null, -- the last day
    made_by uuid not null,
    made_at timestamp with time zone not null,
    ended_at timestamp with time zone, -- before its day
    version bigint not null,
    constraint programmes_call_once unique (cohort_id, institution_id)
);
create index programmes_call_institution on programmes_call (institution_id);

-- Somebody whom their institution wants in a cohort, and what those who manage it decided.
create table programmes_nomination (
    id uuid primary key,
    cohort_id uuid not null references programmes_cohort (id),
    call_id uuid not null references programmes_call (id),
    account_id uuid not null,
    reason varchar(400) not null,
    nominated_by uuid, -- null: forgotten
    nominated_at timestamp with time zone not null,
    approved_at timestamp with time zone,
    declined_at timestamp with time zone,
    decided_by uuid,
    because varchar(400) not null,
    version bigint not null,
    constraint programmes_nomination_once unique (cohort_id, account_id)
);
create index programmes_nomination_call on programmes_nomination (call_id);
create index programmes_nomination_of on programmes_nomination (account_id);
create index programmes_nomination_by on programmes_nomination (nominated_by);

-- When the focal point of where a late member works is told. Of those who are members already it is a week after their last day, where that is to come.
alter table programmes_member add column escalates_on date;
create index programmes_member_escalates on programmes_member (escalates_on);
update programmes_member set escalates_on = (
    select cast(coalesce(programmes_member.extended_until, c.deadline) + interval '7' day as date)
    from programmes_cohort c where c.id = programmes_member.cohort_id)
where seated_at is not null and left_at is null;
update programmes_member set escalates_on = null where escalates_on <= current_date;
