-- The language that somebody read a question in when they answered; null where nobody knows, as for older answers.
alter table assessment_step add column language varchar(2);

-- Attempts that were handed in and are not counted yet, so that handing in touches no counter that others touch too.
create table assessment_uncounted (
    attempt_id uuid primary key references assessment_attempt (id)
);
insert into assessment_uncounted (attempt_id) select id from assessment_attempt where submitted_at is not null;

-- One row: whoever holds it counts, the others pass on.
create table assessment_counting (
    id integer primary key,
    counted_at timestamp with time zone
);
insert into assessment_counting (id) values (1);

-- Counters of one wording of a question, as one quiz asks it in one language. Derived from the journal, and can be derived again: empty both
-- tables and put every attempt back among the uncounted.
create table assessment_item (
    id uuid primary key, -- made of the next five
    slug varchar(64) not null,
    quiz varchar(64) not null,
    question varchar(64) not null,
    wording varchar(16) not null, -- checksum of what is asked and what counts as right
    language varchar(2) not null, -- blank where nobody knows
    answered integer not null, -- first attempts
    score double precision not null, -- what they earned, from 0 to 1 each
    blank integer not null, -- how many of them left it open
    paired integer not null, -- those that had other questions too, whose share earned is called the rest
    paired_score double precision not null,
    paired_score_squares double precision not null,
    rest double precision not null,
    rest_squares double precision not null,
    score_by_rest double precision not null,
    times varchar(400) not null, -- of first attempts, how many took how long
    later_answered integer not null, -- further attempts
    later_score double precision not null,
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null
);
create index assessment_item_question on assessment_item (slug, quiz, question);

-- What first attempts chose in each part of a question.
create table assessment_item_choice (
    id uuid primary key, -- made of the next three
    item_id uuid not null references assessment_item (id),
    part varchar(64) not null, -- a pair, an item or a gap; blank where the question has no parts
    choice varchar(80) not null, -- an option, a place, the checksum of what was typed; blank for nothing
    typed varchar(200), -- in words, once five people typed the same
    chosen integer not null,
    paired integer not null,
    rest double precision not null,
    rest_squares double precision not null
);
create index assessment_item_choice_item on assessment_item_choice (item_id);
