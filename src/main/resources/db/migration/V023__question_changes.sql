-- Who changed which question of a draft, and when. Kept with the course; goes with a draft that is given up before anything of it was published.
create table courses_question_change (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    question varchar(64) not null,
    sort varchar(10) not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null
);
create index courses_question_change_question on courses_question_change (slug, question);
create index courses_question_change_by on courses_question_change (changed_by);
