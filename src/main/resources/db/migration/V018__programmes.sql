-- What an institution trains people in: courses in an order.
create table programmes_programme (
    id uuid primary key,
    institution_id uuid not null, -- whose it is
    name_en varchar(160) not null,
    name_bn varchar(160) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    version bigint not null,
    constraint programmes_programme_name unique (institution_id, name_en)
);

create table programmes_course (
    id uuid primary key,
    programme_id uuid not null references programmes_programme (id),
    place integer not null,
    slug varchar(64) not null,
    constraint programmes_course_slug unique (programme_id, slug)
);

-- People who take a programme together, by a day.
create table programmes_cohort (
    id uuid primary key,
    programme_id uuid not null references programmes_programme (id),
    name_en varchar(160) not null,
    name_bn varchar(160) not null,
    begins_on date not null,
    ends_on date,
    deadline date not null, -- by which the courses are to be completed
    seats integer, -- null: as many as come
    language varchar(2) not null, -- of letters to those of whom no other is known
    made_by uuid not null,
    made_at timestamp with time zone not null,
    told_manager_for date, -- the deadline after which whoever made it was told who is late
    version bigint not null,
    constraint programmes_cohort_name unique (programme_id, name_en)
);
create index programmes_cohort_deadline on programmes_cohort (deadline);

-- Somebody in a cohort: by their account or, until they have one, by the address that was invited. What was written down of who has no
-- account yet goes as soon as they have one.
create table programmes_member (
    id uuid primary key,
    cohort_id uuid not null references programmes_cohort (id),
    account_id uuid,
    email varchar(254),
    name_en varchar(120),
    name_bn varchar(120),
    institution_id uuid,
    position varchar(120),
    language varchar(2) not null,
    how varchar(10) not null, -- sheet, hand
    added_by uuid not null,
    added_at timestamp with time zone not null,
    seated_at timestamp with time zone, -- null: waits for a seat
    extended_until date,
    reminded_at timestamp with time zone, -- last
    next_reminder_on date, -- null: none is to come
    left_at timestamp with time zone,
    removed_by uuid,
    constraint programmes_member_account unique (cohort_id, account_id),
    constraint programmes_member_email unique (cohort_id, email)
);
create index programmes_member_of on programmes_member (account_id);
create index programmes_member_invited on programmes_member (email);
create index programmes_member_next on programmes_member (next_reminder_on);

-- A table of people that was brought and looked at, until they are enrolled or a day has passed.
create table programmes_sheet (
    id uuid primary key,
    cohort_id uuid not null references programmes_cohort (id),
    brought_by uuid not null,
    brought_at timestamp with time zone not null,
    file_name varchar(200) not null,
    content text not null
);
create index programmes_sheet_by on programmes_sheet (brought_by);
create index programmes_sheet_at on programmes_sheet (brought_at);
