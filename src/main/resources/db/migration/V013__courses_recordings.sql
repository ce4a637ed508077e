-- Bytes of recordings, which are too large to be in memory whole. Their holder is an upload under way or a recording.
create table courses_recording_part (
    holder uuid not null,
    number integer not null,
    bytes bytea not null,
    primary key (holder, number)
);

-- A recording that was looked at. Its row in courses_blob, to which drafts and revisions point, has no bytes.
create table courses_recording (
    checksum varchar(64) primary key references courses_blob (checksum),
    holder uuid not null,
    size integer not null,
    seconds integer not null, -- 0: it does not say
    width integer not null, -- 0: there is nothing to see
    height integer not null,
    kept_by uuid, -- null: it came with a folder
    kept_at timestamp with time zone not null
);

-- What a trainer is bringing, piece by piece.
create table courses_upload (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    trainer uuid not null,
    name varchar(200) not null,
    fingerprint varchar(200) not null,
    size integer not null,
    received integer not null,
    begun_at timestamp with time zone not null,
    touched_at timestamp with time zone not null
);

create index courses_upload_by_trainer on courses_upload (trainer);
