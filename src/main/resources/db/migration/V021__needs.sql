-- What the work of an institution needs of its own people, without those below it.
create table needs_need (
    id uuid primary key,
    institution_id uuid not null,
    competency varchar(64) not null, -- a key of the shared competencies
    least_level integer not null, -- 1 aware, 2 guided, 3 alone, 4 guiding
    least_people integer not null,
    set_by uuid not null,
    set_at timestamp with time zone not null,
    version bigint not null,
    constraint needs_need_once unique (institution_id, competency)
);

-- Where somebody stands: what they say of themselves, and the last word to it of who answers for their institution.
create table needs_assessment (
    id uuid primary key,
    account_id uuid not null,
    competency varchar(64) not null,
    said_level integer not null, -- 0 not yet, 1 to 4 as above
    evidence varchar(400) not null,
    said_at timestamp with time zone not null,
    confirmed_level integer,
    confirmed_by uuid,
    confirmed_at timestamp with time zone, -- before said_at: of what they said before
    because varchar(400),
    version bigint not null,
    constraint needs_assessment_once unique (account_id, competency)
);

-- Each of those words: appended, never changed.
create table needs_assessment_event (
    id uuid primary key,
    account_id uuid not null,
    competency varchar(64) not null,
    what varchar(10) not null, -- said, confirmed
    told_level integer not null,
    words varchar(400) not null,
    told_by uuid not null,
    at timestamp with time zone not null
);
create index needs_assessment_event_account on needs_assessment_event (account_id, at);

-- What an institution plans to do, who sees to it, and by when. How far it is, completions tell.
create table needs_action (
    id uuid primary key,
    institution_id uuid not null,
    competency varchar(64) not null,
    text varchar(400) not null,
    owner_id uuid not null,
    due_on date not null,
    target_people integer not null, -- so many complete a course that builds the competency
    made_by uuid not null,
    made_at timestamp with time zone not null, -- completions from then on count
    called_off_at timestamp with time zone,
    called_off_by uuid,
    version bigint not null
);
create index needs_action_institution on needs_action (institution_id);
create index needs_action_owner on needs_action (owner_id);

-- What became of an action is counted by it.
create index learning_completion_institution on learning_completion (institution_id, at);
