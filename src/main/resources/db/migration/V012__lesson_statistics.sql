-- One learner's reading of one lesson. Derived from the facts, and can be derived again: put the enrolments into learning_underived.
create table learning_reading (
    enrolment_id uuid not null references learning_enrolment (id),
    lesson varchar(64) not null, -- <module>/<lesson>
    slug varchar(64) not null,
    module varchar(64) not null,
    begun_at timestamp with time zone not null,
    finished_at timestamp with time zone, -- once, whatever comes after
    seconds integer not null, -- of reading, before and after it was finished
    furthest varchar(64), -- of the blocks that were read the last one in the lesson's order; null where none is known
    primary key (enrolment_id, lesson)
);
create index learning_reading_lesson on learning_reading (slug, lesson);

-- Enrolments whose readings are still to be derived from their facts.
create table learning_underived (
    enrolment_id uuid primary key references learning_enrolment (id)
);
insert into learning_underived (enrolment_id) select enrolment_id from learning_progress;
