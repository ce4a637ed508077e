-- Somebody's word that a source which courses cite has changed. Withdrawn, never deleted.
create table courses_source_change (
    id uuid primary key,
    source varchar(64) not null, -- a key of references.yaml
    changed_on date not null,
    words_en varchar(2000), -- what changed, in one language at least
    words_bn varchar(2000),
    told_by uuid not null,
    told_at timestamp with time zone not null,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone
);
create index courses_source_change_source on courses_source_change (source);

-- A text that cited the source on that day, to be looked through again: done when somebody says so, or when it is another text than then.
create table courses_source_mark (
    id uuid primary key,
    change_id uuid not null references courses_source_change (id),
    slug varchar(64) not null references courses_course (slug),
    place varchar(240) not null, -- block/<module>/<lesson>/<block>/<language>, question/<module>/<question>
    about varchar(64) not null, -- the checksum of the text as it was
    looked_by uuid,
    looked_at timestamp with time zone
);
create index courses_source_mark_slug on courses_source_mark (slug);
create index courses_source_mark_change on courses_source_mark (change_id);
