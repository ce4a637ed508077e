-- Who changed which file of a draft, and when last: nobody signs off alone what they wrote themselves.
create table courses_draft_writer (
    slug varchar(64) not null references courses_course (slug),
    path varchar(240) not null,
    account_id uuid not null,
    changed_at timestamp with time zone not null,
    primary key (slug, path, account_id)
);

-- Of drafts that were begun before this was kept, the last writer of each file that is not as it was published is known.
insert into courses_draft_writer (slug, path, account_id, changed_at)
select draft.slug, draft.path, draft.changed_by, draft.changed_at
from courses_draft_file draft
where draft.changed_by is not null and not exists (
    select file.path from courses_revision_file file
    join courses_revision revision on revision.id = file.revision_id
    where revision.slug = draft.slug and file.path = draft.path and file.checksum = draft.checksum
        and revision.number = (select max(newer.number) from courses_revision newer where newer.slug = draft.slug));

-- Which sign-offs a course asks for before it is published. Dropped, never deleted.
create table courses_sign_off_rule (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    aspect varchar(20) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    dropped_by uuid,
    dropped_at timestamp with time zone
);
create index courses_sign_off_rule_slug on courses_sign_off_rule (slug);

-- Somebody's word that the draft as it stood is in order in one respect. Taken back, never deleted.
create table courses_sign_off (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    aspect varchar(20) not null,
    given_by uuid not null,
    given_at timestamp with time zone not null,
    checksum varchar(64) not null, -- of what it is about
    folder varchar(64) not null, -- the whole draft as it stood, to tell what changed since
    taken_back_at timestamp with time zone
);
create index courses_sign_off_slug on courses_sign_off (slug);

-- The sign-offs with which a revision went out.
create table courses_revision_sign_off (
    revision_id uuid not null references courses_revision (id),
    sign_off_id uuid not null references courses_sign_off (id),
    primary key (revision_id, sign_off_id)
);

-- Up to where somebody has read a draft.
create table courses_review_reading (
    slug varchar(64) not null references courses_course (slug),
    account_id uuid not null,
    folder varchar(64) not null,
    read_at timestamp with time zone not null,
    primary key (slug, account_id)
);

-- Somebody was asked for a sign-off.
create table courses_review_request (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    aspect varchar(20) not null,
    asked_of uuid not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    due_on date,
    words varchar(2000) not null,
    closed_at timestamp with time zone, -- given, or no longer asked for
    withdrawn_by uuid,
    reminded_at timestamp with time zone, -- that the day nears
    overdue_at timestamp with time zone -- that it has passed
);
create index courses_review_request_slug on courses_review_request (slug);
create index courses_review_request_due on courses_review_request (closed_at, due_on);

-- What somebody said on a block, a question or the whole course; or an answer to that. Nobody changes it afterwards.
create table courses_review_comment (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    place varchar(240) not null, -- course, block/<module>/<lesson>/<block>/<language>, question/<module>/<question>
    answers uuid references courses_review_comment (id), -- null: it begins a thread
    author_id uuid not null,
    written_at timestamp with time zone not null,
    words text not null,
    about varchar(64) not null, -- the checksum of the text that it was written about
    original text, -- of a suggestion: the text that it would replace
    proposal text,
    told_at timestamp with time zone, -- when a letter told of it
    settled_by uuid,
    settled_at timestamp with time zone,
    accepted_at timestamp with time zone -- when a suggestion became the text
);
create index courses_review_comment_slug on courses_review_comment (slug, place);
