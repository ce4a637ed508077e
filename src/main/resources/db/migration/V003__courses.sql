create table courses_course (
    slug varchar(64) primary key,
    imported_checksum varchar(64), -- of the folder as last read, so that only a changed one is read again
    edited_at timestamp with time zone, -- since when the browser, not the folder, holds the newest text
    version bigint not null
);

-- Bytes of whatever belongs to a course, kept once for all revisions that share them.
create table courses_blob (
    checksum varchar(64) primary key,
    size integer not null,
    bytes bytea not null
);

-- A published revision: a value that never changes.
create table courses_revision (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    number integer not null,
    checksum varchar(64) not null,
    extent varchar(10) not null, -- minor, major
    note varchar(2000) not null,
    published_by uuid, -- null: read from the folder
    published_at timestamp with time zone not null,
    constraint courses_revision_number unique (slug, number)
);

create table courses_revision_file (
    revision_id uuid not null references courses_revision (id),
    path varchar(200) not null,
    checksum varchar(64) not null references courses_blob (checksum),
    primary key (revision_id, path)
);

-- What a trainer works on: the whole folder again, file by file, each with a version that tells two writers apart.
create table courses_draft_file (
    slug varchar(64) not null references courses_course (slug),
    path varchar(200) not null,
    checksum varchar(64) not null references courses_blob (checksum),
    changed_by uuid,
    changed_at timestamp with time zone not null,
    version bigint not null,
    primary key (slug, path)
);

-- What the linter said when the folder was last read.
create table courses_report (
    slug varchar(64) primary key,
    checksum varchar(64) not null,
    published boolean not null,
    findings text not null, -- JSON
    at timestamp with time zone not null
);
